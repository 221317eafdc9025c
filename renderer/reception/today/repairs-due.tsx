import { repairGradeLabels } from '../../../shared/reception/repair-words.ts'
import type { Today } from '../../../shared/reception/today.ts'
import { useOpenRecord } from '../case/open-record.ts'
import { RepairLeft } from '../repair/repair-left.tsx'
import styles from './today.module.css'

/** Repairs whose next step is late, or due within a day. */
export function RepairsDue({ today }: { readonly today: Today }) {
  const { openSlip } = useOpenRecord()
  const { count, repairs } = today.repairs
  const late = repairs.some(({ nextDueAt }) => nextDueAt !== null && nextDueAt < today.now)
  return (
    <section className={styles.group} data-tone={late ? 'late' : 'due'} aria-label="维修到期">
      <h2>
        维修到期 <span className={styles.count}>{count}</span>
      </h2>
      <p className={styles.teach}>该到场的、该完工的：催维修员；来不及就写明原因，给业主新的时间(4.6)。</p>
      <ul>
        {repairs.map((repair) => (
          <li key={repair.id}>
            <button
              type="button"
              title={repair.serial}
              onClick={() => openSlip(repair.caseId, { kind: 'repair', id: repair.id })}
            >
              <span>{repairGradeLabels[repair.grade]}</span>
              <span className={styles.who}>
                {repair.name ?? '未留姓名'} {repair.room ?? ''}
              </span>
              <span className={styles.excerpt}>
                {repair.excerpt}
                {repair.worker !== null && `（${repair.worker}）`}
              </span>
              <RepairLeft repair={repair} />
            </button>
          </li>
        ))}
      </ul>
      {count > repairs.length && <p className={styles.teach}>还有 {count - repairs.length} 张，在报修里看。</p>}
    </section>
  )
}
