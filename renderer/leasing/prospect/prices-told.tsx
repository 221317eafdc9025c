import { civilTimeOf } from '../../../shared/calendar.ts'
import { type Disclosure, disclosureKindLabels, pricelessPaperLabels } from '../../../shared/leasing/disclosures.ts'
import type { ProspectDetail } from '../../../shared/leasing/prospects.ts'
import { rentUnitLabels } from '../../../shared/leasing/rent.ts'
import { yuanText } from '../../../shared/money.ts'
import { useQuery } from '../../api/use-query.ts'
import { FreeText, Secret } from '../secret.tsx'
import styles from './prospect.module.css'

/** One telling: a price, or a list with all of its prices. */
function tellings(told: readonly Disclosure[]): readonly (readonly [Disclosure, ...Disclosure[]])[] {
  const groups = Map.groupBy(told, ({ id, kind, at, by, unit }) => (kind === 'vacancyList' ? `${at} ${by} ${unit}` : id))
  return [...groups.values()].flatMap(([first, ...others]) => (first === undefined ? [] : [[first, ...others] as const]))
}

const rangeOf = (prices: readonly number[]) => {
  const [least, most] = [Math.min(...prices), Math.max(...prices)]
  return least === most ? yuanText(least) : `${yuanText(least)}–${yuanText(most)}`
}

function Telling({ told }: { readonly told: readonly [Disclosure, ...Disclosure[]] }) {
  const [{ room, unit, kind, at, by, note }] = told
  return (
    <li>
      <span>
        {kind === 'vacancyList' ? `${told.length} 间` : room}{' '}
        <Secret>
          {rangeOf(told.map(({ price }) => price))} {rentUnitLabels[unit]}
        </Secret>{' '}
        {disclosureKindLabels[kind]}
      </span>
      <small>
        {civilTimeOf(at).slice(5)} {by}
        {note !== null && (
          <>
            ，客户反映：
            <FreeText text={note} />
          </>
        )}
      </small>
    </li>
  )
}

/** Which price was shown to whom, before the next one is told: two colleagues must not undercut each other (2: 4.1, 11). */
export function PricesTold({ prospect }: { readonly prospect: Pick<ProspectDetail, 'id'> }) {
  const { data } = useQuery('disclosures.list', { prospectId: prospect.id })
  const told = tellings(data?.disclosures ?? [])
  const papers = data?.papers ?? []
  return (
    <section className={styles.box} aria-label="已报价格">
      <h3 className={styles.title}>已报价格</h3>
      {told.length === 0 && <p className={styles.quiet}>还没有报过价。</p>}
      <ul>
        {told.map((one) => (
          <Telling key={one[0].id} told={one} />
        ))}
        {papers.map(({ id, kind, rooms, at, by }) => (
          <li key={id}>
            <span>
              {rooms} {pricelessPaperLabels[kind]}
            </span>
            <small>
              {civilTimeOf(at).slice(5)} {by}
            </small>
          </li>
        ))}
      </ul>
    </section>
  )
}
