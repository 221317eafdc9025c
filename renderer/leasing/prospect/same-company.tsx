import { stageLabels } from '../../../shared/leasing/prospect-words.ts'
import { sameReasonLabels } from '../../../shared/leasing/prospects.ts'
import { useQuery } from '../../api/use-query.ts'
import { useSettled } from '../../reception/counter/use-suggestions.ts'
import styles from './entry.module.css'
import { areaText, companyText } from './prospect-words.ts'

interface Props {
  readonly company: string
  readonly phones: readonly string[]
}

/** Who it may be, while it is typed: one's own in full, a colleague's masked with whom to talk to. */
export function SameCompany({ company, phones }: Props) {
  // Two texts that settle, not one object: a new one with every rendering would never stand still.
  const name = useSettled(company, 80)
  const numbers = useSettled(phones.filter((phone) => phone !== '').join('\n'), 80)
  const something = name !== '' || numbers !== ''
  const typed = { company: name, phones: numbers === '' ? [] : numbers.split('\n'), except: null }
  const { data } = useQuery('prospects.duplicates', typed, { enabled: something, keepPrevious: true })
  const [own, colleagues] = something ? [data?.own ?? [], data?.colleagues ?? []] : [[], []]
  return (
    <section className={styles.same} aria-label="可能是同一家">
      <h2>可能是同一家</h2>
      {own.length + colleagues.length === 0 ? (
        <p className={styles.quiet}>{something ? '没有登记过。' : '写公司或电话时，这里会列出登记过的。'}</p>
      ) : (
        <ul>
          {own.map((one) => (
            <li key={one.id}>
              <a href={`#/leasing?prospect=${one.id}`}>
                {one.serial} {companyText(one.company)}
              </a>
              <small>
                {sameReasonLabels[one.reason]} · {stageLabels[one.stage]} · {areaText(one)}
              </small>
            </li>
          ))}
          {colleagues.map((one) => (
            <li key={one.id}>
              <span>
                {one.serial} {one.company}
              </span>
              <small>
                {sameReasonLabels[one.reason]} · 由 <strong>{one.owner}</strong> 负责，请先找{one.owner}
              </small>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
