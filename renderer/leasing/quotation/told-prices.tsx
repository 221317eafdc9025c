import { civilTimeOf } from '../../../shared/calendar.ts'
import { disclosureKindLabels } from '../../../shared/leasing/disclosures.ts'
import { rateText } from '../../../shared/leasing/rent.ts'
import { useQuery } from '../../api/use-query.ts'
import { Secret } from '../secret.tsx'
import styles from './quotation.module.css'

interface Props {
  readonly prospectId: string
  readonly suiteIds: readonly string[]
}

/** Which price was told to whom, read before the next one is (2: 4.1, 11); of a colleague's client only that it was. */
export function ToldPrices({ prospectId, suiteIds }: Props) {
  const { data } = useQuery('quotations.told', { prospectId, suiteIds: [...suiteIds] }, { keepPrevious: true })
  const told = data?.told ?? []
  return (
    <section className={styles.box} aria-label="以前报过的价">
      <h3>以前报过的价</h3>
      {told.length === 0 ? (
        <p className={styles.quiet}>这位客户和这些单元都还没有报过价。</p>
      ) : (
        <ul className={styles.told}>
          {told.map(({ id, room, price, unit, kind, at, by, company, here }) => (
            <li key={id}>
              {here ? '本客户' : company} {room}{' '}
              {price === null ? '（同事的客户，价格不显示）' : <Secret>{rateText({ unit, fen: price })}</Secret>}{' '}
              <small>
                {disclosureKindLabels[kind]} {civilTimeOf(at).slice(5)} {by}
              </small>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
