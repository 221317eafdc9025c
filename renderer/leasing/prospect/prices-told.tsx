import { civilTimeOf } from '../../../shared/calendar.ts'
import { disclosureKindLabels } from '../../../shared/leasing/disclosures.ts'
import type { ProspectDetail } from '../../../shared/leasing/prospects.ts'
import { rentUnitLabels } from '../../../shared/leasing/rent.ts'
import { yuanText } from '../../../shared/money.ts'
import { useQuery } from '../../api/use-query.ts'
import { FreeText, Secret } from '../secret.tsx'
import styles from './prospect.module.css'

/** Which price was shown to whom, before the next one is told: two colleagues must not undercut each other (2: 4.1, 11). */
export function PricesTold({ prospect }: { readonly prospect: Pick<ProspectDetail, 'id'> }) {
  const { data } = useQuery('disclosures.list', { prospectId: prospect.id })
  const told = data?.disclosures ?? []
  return (
    <section className={styles.box} aria-label="已报价格">
      <h3 className={styles.title}>已报价格</h3>
      {told.length === 0 ? (
        <p className={styles.quiet}>还没有报过价。</p>
      ) : (
        <ul>
          {told.map(({ id, room, price, unit, kind, at, by, note }) => (
            <li key={id}>
              <span>
                {room}{' '}
                <Secret>
                  {yuanText(price)} {rentUnitLabels[unit]}
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
          ))}
        </ul>
      )}
    </section>
  )
}
