import { BorderOutlined, CheckSquareOutlined, FileTextOutlined } from '@ant-design/icons'
import { civilTimeOf } from '../../../shared/calendar.ts'
import { answerMethodLabels, type ComplaintDuty, complaintDuties } from '../../../shared/reception/complaint-words.ts'
import type { ComplaintDetail } from '../../../shared/reception/complaints.ts'
import { TimeLeft } from '../../ui/time-left.tsx'
import record from '../case/case.module.css'
import { useOpenRecord } from '../case/open-record.ts'
import styles from './complaint.module.css'
import { ReportList } from './report-list.tsx'

interface Properties {
  readonly complaint: ComplaintDetail
  readonly onDuty: (duty: ComplaintDuty) => void
}

type Line = ComplaintDetail['duties'][number]

/** What cause and grade ask for, in the order of the work; each opens into its few fields (1: 4.7). */
export function DutyList({ complaint, onDuty }: Properties) {
  const { missing, duties, callBackBy, actions } = complaint
  const judging = missing.filter((line) => line.startsWith('尚未'))
  return (
    <div className={record.main}>
      <section className={record.duties} aria-label="投诉事项">
        <h3>{missing.length === 0 ? '事项已落实' : `还差 ${missing.length} 项`}</h3>
        <ul>
          {judging.map((line) => (
            <li key={line} className={`${styles.duty} ${record.open}`}>
              <BorderOutlined aria-label="未做" /> {line}
            </li>
          ))}
          {duties.map((line) => (
            <li key={line.duty}>
              <Duty line={line} onDuty={actions.includes('fulfil') ? onDuty : null} />
            </li>
          ))}
        </ul>
        <p className={record.quiet}>回访由{callBackBy}，被投诉人不得回访。</p>
      </section>
      <ReportList complaint={complaint} />
      <Corrections complaint={complaint} />
    </div>
  )
}

function Duty({ line, onDuty }: { readonly line: Line; readonly onDuty: ((duty: ComplaintDuty) => void) | null }) {
  const { duty, done, dueAt } = line
  const { label } = complaintDuties[duty]
  const undone = done.length === 0
  const words = (
    <>
      <span className={undone ? record.open : record.doneDuty}>
        {undone ? <BorderOutlined aria-label="未做" /> : <CheckSquareOutlined aria-label="已做" />} {label}{' '}
        {undone && dueAt !== null && <TimeLeft dueAt={dueAt} />}
      </span>
      {done.map((one) => (
        <span key={`${one.recordedAt}${one.at}${one.text ?? ''}`} className={styles.told}>
          {civilTimeOf(one.at).slice(5)} {one.doneBy}
          {one.method !== null && ` ${answerMethodLabels[one.method]}`}
          {one.counterpart !== null && ` · ${one.counterpart}`}
          {one.text !== null && `：${one.text}`}
        </span>
      ))}
    </>
  )
  if (onDuty === null) return <div className={styles.duty}>{words}</div>
  return (
    <button type="button" className={styles.duty} onClick={() => onDuty(duty)}>
      {words}
    </button>
  )
}

/** The 《不合格报告》 that this complaint asked for (1: 4.8). */
function Corrections({ complaint: { caseId, corrections } }: { readonly complaint: ComplaintDetail }) {
  const { openSlip } = useOpenRecord()
  return corrections.map(({ id, serial, state, open }) => (
    <button key={id} type="button" className={record.slip} onClick={() => openSlip(caseId, { kind: 'correction', id })}>
      <FileTextOutlined aria-hidden /> 纠正预防措施表 <strong>{serial}</strong>
      <span className={open ? record.open : record.doneDuty}>{state}</span>
    </button>
  ))
}
