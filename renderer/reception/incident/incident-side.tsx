import { BorderOutlined, FileTextOutlined } from '@ant-design/icons'
import type { IncidentDetail } from '../../../shared/reception/incidents.ts'
import { useQuery } from '../../api/use-query.ts'
import caseStyles from '../case/case.module.css'
import { PrintHistory } from '../case/case-papers.tsx'
import { useOpenRecord } from '../case/open-record.ts'
import styles from './incident.module.css'
import { ReportClocks } from './report-clocks.tsx'

/** What is still owed, and what hangs together with it. */
export function IncidentSide({ incident }: { readonly incident: IncidentDetail }) {
  const { openSlip } = useOpenRecord()
  const printings = useQuery('printing.history', { subjectId: incident.id }).data?.printings ?? []
  const { complaint, correction, wave, visit, missing } = incident
  return (
    <aside className={styles.side}>
      <ReportClocks clocks={incident.clocks} stopped={incident.state !== 'open'} />
      {missing.length > 0 && (
        <section className={caseStyles.duties} aria-label="结案前还缺">
          <h3>结案前还缺</h3>
          <ul>
            {missing.map((duty) => (
              <li key={duty} className={caseStyles.open}>
                <BorderOutlined aria-label="未做" /> {duty}
              </li>
            ))}
          </ul>
        </section>
      )}
      {complaint !== null && (
        <button
          type="button"
          className={caseStyles.slip}
          onClick={() => openSlip(complaint.caseId, { kind: 'complaint', id: complaint.id })}
        >
          <FileTextOutlined aria-hidden /> 投诉单 <strong>{complaint.serial}</strong>
        </button>
      )}
      {wave !== null && (
        <button type="button" className={caseStyles.slip} onClick={() => openSlip(null, { kind: 'wave', id: wave.id })}>
          <FileTextOutlined aria-hidden /> 停供事件 <strong>{wave.serial}</strong>
        </button>
      )}
      {visit !== null && (
        <button type="button" className={caseStyles.slip} onClick={() => openSlip(null, { kind: 'visit', id: visit.id })}>
          <FileTextOutlined aria-hidden /> 参观接待 <strong>{visit.serial}</strong>
        </button>
      )}
      {correction !== null && (
        <button
          type="button"
          className={caseStyles.slip}
          onClick={() => openSlip(null, { kind: 'correction', id: correction.id })}
        >
          <FileTextOutlined aria-hidden /> 纠正预防措施表 <strong>{correction.serial}</strong>
        </button>
      )}
      <PrintHistory printings={printings} />
    </aside>
  )
}
