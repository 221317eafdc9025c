import { percentText } from '../../../../shared/leasing/rent.ts'
import { fitOutLabels, floorText, orientationLabels } from '../../../../shared/leasing/suite-words.ts'
import { quantityText } from '../../../../shared/money.ts'
import type { PaperSuite } from '../../leasing/suite-paper.ts'
import { Sheet, type SheetFrame } from './sheet-frame.tsx'
import { notToLeave } from './vacancy-list.tsx'

interface Picture {
  readonly name: string
  /** An address that holds the picture whole. */
  readonly source: string
}

export interface PackSuite extends PaperSuite {
  readonly plans: { readonly shown: readonly Picture[]; readonly named: readonly string[] }
}

export interface FloorPlanPackData {
  readonly frame: SheetFrame
  readonly suites: readonly PackSuite[]
  /** 致; `null`: they gave no name. */
  readonly customer: string | null
  /** For ourselves: nobody was asked of the ladder, so it is not handed out. */
  readonly own: boolean
  readonly address: string
  readonly contact: string
  /** Civil date. */
  readonly on: string
  readonly fileName: string
}

/** 平面图资料: a cover with whom to ask, then each suite with its plans; no price at all (2: 7.1). */
export function FloorPlanPack(data: FloorPlanPackData) {
  return (
    <Sheet title="平面图资料" documentTitle={data.fileName}>
      <Cover {...data} />
      {data.suites.map((suite) => (
        <Plans key={suite.id} suite={suite} />
      ))}
    </Sheet>
  )
}

function Cover({ frame, suites, customer, own, address, contact, on }: FloorPlanPackData) {
  return (
    <section className="pack-cover">
      <h1>{frame.project}</h1>
      <p className="pack-title">平面图资料{own && '（内部）'}</p>
      {own && <p className="pack-customer">{notToLeave}</p>}
      {customer !== null && <p className="pack-customer">致：{customer}</p>}
      <table className="pack-list">
        <tbody>
          {suites.map((suite) => (
            <tr key={suite.id}>
              <th scope="row">{suite.room}</th>
              <td>{factsOf(suite)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <dl className="pack-contact">
        <dt>地址</dt>
        <dd>{address || '/'}</dd>
        <dt>招商电话</dt>
        <dd>{contact || '/'}</dd>
        <dt>招商人员</dt>
        <dd>{frame.printedBy ?? '/'}</dd>
        <dt>日期</dt>
        <dd>{on}</dd>
      </dl>
      <p className="pack-note">{frame.company} · 图示仅供参考，面积以产证为准，以合同为准</p>
    </section>
  )
}

function factsOf({ floor, grossArea, inUnitArea, efficiency, orientation, fitOut, layout }: PaperSuite): string {
  return [
    ...[floorText(floor), `建筑面积 ${quantityText(grossArea)} ㎡`, `套内 ${quantityText(inUnitArea)} ㎡`],
    ...[`得房率 ${percentText(efficiency)}`, `朝向 ${orientationLabels[orientation]}`, fitOutLabels[fitOut]],
    ...(layout === null ? [] : [layout]),
  ].join(' · ')
}

function Plans({ suite }: { readonly suite: PackSuite }) {
  const { shown, named } = suite.plans
  const pages = shown.length === 0 ? [null] : shown
  return pages.map((picture, at) => (
    <section key={picture?.source.slice(-40) ?? suite.id} className="plan-page">
      <h2>
        {suite.room}
        {pages.length > 1 && `（${at + 1}/${pages.length}）`}
      </h2>
      <p>{factsOf(suite)}</p>
      {picture === null ? <p className="plan-none">平面图另附</p> : <img src={picture.source} alt={`${suite.room} 平面图`} />}
      {at === 0 && named.length > 0 && <p>另附：{named.join('、')}</p>}
    </section>
  ))
}
