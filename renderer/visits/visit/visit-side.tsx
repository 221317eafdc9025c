import { BorderOutlined, FileTextOutlined } from '@ant-design/icons'
import { visitDepartmentLabels } from '../../../shared/visits/visit-words.ts'
import type { VisitDetail } from '../../../shared/visits/visits.ts'
import { useQuery } from '../../api/use-query.ts'
import caseStyles from '../../reception/case/case.module.css'
import { PrintHistory } from '../../reception/case/case-papers.tsx'
import { useOpenRecord } from '../../reception/case/open-record.ts'
import { clockWords, useElapsed } from '../board/use-elapsed.ts'
import styles from './visit.module.css'

interface Part {
  readonly visit: VisitDetail
}

/** What is still owed, the minutes of both departments, what hangs together with it. */
export function VisitSide({ visit }: Part) {
  const printings = useQuery('printing.history', { subjectId: visit.id }).data?.printings ?? []
  return (
    <aside className={styles.side}>
      <CountDown visit={visit} />
      {visit.missing.length > 0 && (
        <section className={caseStyles.duties} aria-label="归档前还缺">
          <h3>归档前还缺</h3>
          <ul>
            {visit.missing.map((duty) => (
              <li key={duty} className={caseStyles.open}>
                <BorderOutlined aria-label="未做" /> {duty}
              </li>
            ))}
          </ul>
        </section>
      )}
      <Links visit={visit} />
      <PrintHistory printings={printings} />
    </aside>
  )
}

/** How long each department took, or what is left to it (3: 4.2). */
function CountDown({ visit }: Part) {
  const { reload } = useQuery('visits.get', { id: visit.id })
  const elapsedOf = useElapsed(visit.preparations, () => void reload())
  if (visit.preparations.length === 0 || visit.state === 'cancelled') return null
  return (
    <dl className={styles.minutes} aria-label="准备用时">
      {visit.preparations.map((one) => {
        const elapsed = elapsedOf(one)
        const late = elapsed > one.limit * 60_000
        return (
          <div key={one.department} className={late ? styles.late : one.doneAt === null ? styles.running : styles.ticked}>
            <dt>{visitDepartmentLabels[one.department]}</dt>
            <dd>{one.minutes === null ? clockWords(elapsed, one.limit) : `${one.minutes} 分钟${late ? '，超时' : ''}`}</dd>
          </div>
        )
      })}
    </dl>
  )
}

function Links({ visit }: Part) {
  const { openSlip } = useOpenRecord()
  const { incident, preparations } = visit
  return (
    <>
      {incident !== null && (
        <button type="button" className={caseStyles.slip} onClick={() => openSlip(null, { kind: 'incident', id: incident.id })}>
          <FileTextOutlined aria-hidden /> 重大事件记录 <strong>{incident.serial}</strong>
        </button>
      )}
      {preparations.map(
        ({ correction }) =>
          correction !== null && (
            <button
              key={correction.id}
              type="button"
              className={caseStyles.slip}
              onClick={() => openSlip(null, { kind: 'correction', id: correction.id })}
            >
              <FileTextOutlined aria-hidden /> 纠正预防措施表 <strong>{correction.serial}</strong>
            </button>
          ),
      )}
    </>
  )
}
