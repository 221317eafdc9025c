import type { ReactNode } from 'react'
import { percentText, rateText } from '../../../shared/leasing/rent.ts'
import { fitOutLabels, orientationLabels } from '../../../shared/leasing/suite-words.ts'
import type { SuiteDetail } from '../../../shared/leasing/suites.ts'
import { quantityText, yuanText } from '../../../shared/money.ts'
import { Secret } from '../secret.tsx'
import styles from './suite-drawer.module.css'

function Fact({
  label,
  whole = false,
  children,
}: {
  readonly label: string
  readonly whole?: boolean
  readonly children: ReactNode
}) {
  return (
    <>
      <dt>{label}</dt>
      <dd className={whole ? styles.whole : undefined}>{children}</dd>
    </>
  )
}

const monthly = (fen: number, of: string) => `${yuanText(fen)} 元/${of}·月`

/** What is told of it on the phone (2: 3.3, 8.1). */
function Room({ suite }: { readonly suite: SuiteDetail }) {
  return (
    <dl className={styles.facts}>
      <Fact label="建筑面积">{quantityText(suite.grossArea)} ㎡</Fact>
      <Fact label="套内面积">
        {quantityText(suite.inUnitArea)} ㎡（得房率 {percentText(suite.efficiency)}）
      </Fact>
      <Fact label="朝向">{orientationLabels[suite.orientation]}</Fact>
      <Fact label="装修">{fitOutLabels[suite.fitOut]}</Fact>
      <Fact label="房型">{suite.layout ?? '未填'}</Fact>
      <Fact label="周边客户">{suite.neighbours ?? '未填'}</Fact>
      {suite.remark !== null && (
        <Fact label="备注" whole>
          {suite.remark}
        </Fact>
      )}
    </dl>
  )
}

/** What it costs (2: 3.4), behind the privacy key. */
function Money({ suite }: { readonly suite: SuiteDetail }) {
  const { rentUnit, rentAsked, otherRent, charges, floorPrice } = suite
  return (
    <dl className={styles.facts}>
      <Fact label="报价">
        <Secret>
          {rateText({ unit: rentUnit, fen: rentAsked })}（折 {rateText(otherRent)}）
        </Secret>
      </Fact>
      <Fact label="套内单价">
        <Secret>{rateText({ unit: rentUnit, fen: suite.inUnitRent })}</Secret>
      </Fact>
      <Fact label="月租金">
        <Secret>{yuanText(suite.monthRent)} 元</Secret>
      </Fact>
      <Fact label="月管理费">
        <Secret>
          {yuanText(suite.monthFee)} 元（{yuanText(charges.managementFee)} 元/㎡）
        </Secret>
      </Fact>
      <Fact label="车位">
        <Secret>{monthly(charges.parkingFee, '个')}</Secret>
      </Fact>
      <Fact label="电话">
        <Secret>{monthly(charges.phoneFee, '门')}</Secret>
      </Fact>
      {suite.actions.includes('setFloorPrice') && (
        <Fact label="底价" whole>
          <span className={styles.confidential}>
            <Secret>{floorPrice === null ? '未定' : rateText({ unit: rentUnit, fen: floorPrice })}</Secret>
          </span>
        </Fact>
      )}
    </dl>
  )
}

/** Everything that is known of a suite. */
export function SuiteFacts({ suite }: { readonly suite: SuiteDetail }) {
  return (
    <>
      <section aria-label="房源">
        <Room suite={suite} />
      </section>
      <section aria-label="费用">
        <Money suite={suite} />
        <p className={styles.quiet}>{suite.method}</p>
      </section>
    </>
  )
}
