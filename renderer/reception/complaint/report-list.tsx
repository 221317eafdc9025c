import { FileTextOutlined } from '@ant-design/icons'
import { useState } from 'react'
import type { ComplaintDetail } from '../../../shared/reception/complaints.ts'
import {
  type OwedReport,
  type SpecialReportKind,
  specialReportKindLabels,
  specialReportStateLabels,
} from '../../../shared/reception/special-reports.ts'
import type { ReplyError } from '../../../shared/reply.ts'
import { useCommand } from '../../api/use-command.ts'
import { ErrorNotice } from '../../ui/error-notice.tsx'
import { TimeLeft } from '../../ui/time-left.tsx'
import record from '../case/case.module.css'
import { useOpenRecord } from '../case/open-record.ts'
import { VerbButton } from '../case/verb-button.tsx'
import styles from './complaint.module.css'

interface Properties {
  readonly complaint: ComplaintDetail
}

/** 专题报告 that 重大 and 热点 ask for (domain 2.1): each is drafted by one key, from what is known. */
export function ReportList({ complaint }: Properties) {
  const { openSlip } = useOpenRecord()
  const { run, running } = useCommand('specialReports.draft')
  const [error, setError] = useState<ReplyError | null>(null)
  const { reports, caseId, actions } = complaint
  if (reports.length === 0) return null
  const show = (id: string) => openSlip(caseId, { kind: 'specialReport', id })
  const draft = async (kind: SpecialReportKind) => {
    if (running) return
    const reply = await run({ complaintId: complaint.id, kind })
    if (reply.ok) show(reply.data.id)
    else setError(reply.error)
  }
  const next = reports.find(({ report }) => report === null)
  return (
    <section className={`${record.duties} ${styles.reports}`} aria-label="专题报告">
      <h3>专题报告</h3>
      <ErrorNotice error={error} />
      {reports.map((owed) => (
        <Owed key={owed.kind} owed={owed} onOpen={show} />
      ))}
      {next !== undefined && actions.includes('judge') && (
        <VerbButton
          primary={false}
          letter="B"
          verb={`起草${specialReportKindLabels[next.kind]}`}
          run={() => void draft(next.kind)}
        />
      )}
    </section>
  )
}

function Owed({ owed: { kind, dueAt, report }, onOpen }: { readonly owed: OwedReport; readonly onOpen: (id: string) => void }) {
  const sent = report?.state === 'submitted'
  const left = <span className={record.open}>{sent ? null : <TimeLeft dueAt={dueAt} />}</span>
  if (report === null) {
    return (
      <p className={record.open}>
        {specialReportKindLabels[kind]} 未写 {left}
      </p>
    )
  }
  return (
    <button type="button" className={record.slip} onClick={() => onOpen(report.id)}>
      <FileTextOutlined aria-hidden /> {specialReportKindLabels[kind]} <strong>{report.serial}</strong>{' '}
      <span className={sent ? record.doneDuty : record.open}>{specialReportStateLabels[report.state]}</span> {left}
    </button>
  )
}
