import type { TalkingPoint } from '../../../shared/leasing/tenants.ts'
import { useQuery } from '../../api/use-query.ts'
import { Empty } from '../../ui/empty.tsx'
import { ErrorNotice } from '../../ui/error-notice.tsx'
import styles from './talking-points.module.css'

function Points({ title, points }: { readonly title: string; readonly points: readonly TalkingPoint[] }) {
  return (
    <section className={styles.points} aria-label={title}>
      <h2>{title}</h2>
      {points.length === 0 ? (
        <p className={styles.quiet}>没有可以提及的</p>
      ) : (
        <ul>
          {points.map(({ name, trade, rooms }) => (
            <li key={name}>
              <strong>{name}</strong>
              <span className={styles.quiet}>
                {trade} {rooms.join('、')}
              </span>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}

interface Props {
  readonly trade: string | null
  /** To whom they would be said; `null`: to nobody in particular. */
  readonly prospectId: string | null
}

/** Whom in the house a company of this trade may want to meet; names that nobody cleared are only counted (2: 4.2). */
export function TalkingPoints({ trade, prospectId }: Props) {
  const asked = { trade: trade ?? '', prospectId }
  const { data, error, reload } = useQuery('tenants.talkingPoints', asked, { enabled: trade !== null })
  if (trade === null) return <Empty title="请先选行业" teach="选客户所在的行业，列出大厦里可能成为它的客户或供应商的租户。" />
  return (
    <div className={styles.lists}>
      <ErrorNotice error={error} onRetry={reload} />
      {data?.withheld != null && <p className={styles.quiet}>{data.withheld}</p>}
      {data?.withheld === null && data.trade === null && (
        <p className={styles.quiet}>「{trade}」不在设置的行业表里，找不到可以提起的租户；请在「修改」里写成表中的行业。</p>
      )}
      {data?.withheld === null && data.trade !== null && (
        <>
          <Points title={`可能成为${trade}企业的客户`} points={data.customers} />
          <Points title={`可能成为${trade}企业的供应商`} points={data.suppliers} />
          <Points title="同行业" points={data.sameTrade} />
          {data.unnamed > 0 && <p className={styles.quiet}>另有 {data.unnamed} 家没有同意被提及，不得说出名称。</p>}
        </>
      )}
    </div>
  )
}
