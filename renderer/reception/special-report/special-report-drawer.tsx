import { Skeleton } from 'antd'
import { useState } from 'react'
import { civilTimeOf } from '../../../shared/calendar.ts'
import { gradeLabels } from '../../../shared/reception/complaint-words.ts'
import {
  passageLabels,
  passageNames,
  type SpecialReport,
  specialReportKindLabels,
  specialReportStateLabels,
  submissionMethodLabels,
} from '../../../shared/reception/special-reports.ts'
import { useQuery } from '../../api/use-query.ts'
import { Drawer } from '../../ui/drawer.tsx'
import { ErrorNotice } from '../../ui/error-notice.tsx'
import { TimeLeft } from '../../ui/time-left.tsx'
import record from '../case/case.module.css'
import { PrintHistory } from '../case/case-papers.tsx'
import { useOpenRecord } from '../case/open-record.ts'
import styles from './special-report.module.css'
import { SpecialReportActions } from './special-report-actions.tsx'
import { SpecialReportForm } from './special-report-form.tsx'

interface Properties {
  readonly id: string | null
  readonly onClose: () => void
}

const nobody = '00000000-0000-0000-0000-000000000000'

/** The 《重大(热点)投诉专题报告》: drafted, edited, handed in, answered (domain 2.1). */
export function SpecialReportDrawer({ id, onClose }: Properties) {
  const { data, error, reload } = useQuery('specialReports.get', { id: id ?? nobody }, { enabled: id !== null })
  const report = data?.id === id ? data : undefined
  const [unsaved, setUnsaved] = useState(false)
  return (
    <Drawer
      open={id !== null}
      onClose={onClose}
      width={900}
      title={report === undefined ? '专题报告' : <Head report={report} />}
      footer={report && <SpecialReportActions key={report.id} report={report} unsaved={unsaved} onReload={reload} />}
    >
      <ErrorNotice error={error} onRetry={reload} />
      {report === undefined && error === null && <Skeleton active paragraph={{ rows: 8 }} />}
      {report !== undefined && (
        <div key={report.id} className={styles.body}>
          <About report={report} />
          {/* Handed in by somebody else meanwhile, what was typed here stays to be copied. */}
          {report.actions.includes('amend') || unsaved ? (
            <SpecialReportForm report={report} onReload={reload} onUnsaved={setUnsaved} />
          ) : (
            <Passages report={report} />
          )}
          <Handed report={report} />
        </div>
      )}
    </Drawer>
  )
}

function Head({ report }: { readonly report: SpecialReport }) {
  return (
    <div className={record.head}>
      <strong className={record.serial}>{report.serial}</strong>
      <span>{specialReportKindLabels[report.kind]}</span>
      <span className={record.category}>{specialReportStateLabels[report.state]}</span>
      {report.state === 'draft' && (
        <span>
          报送 <TimeLeft dueAt={report.dueAt} />
        </span>
      )}
    </div>
  )
}

/** What it is about: one complaint, or all of a hot spot. */
function About({ report }: { readonly report: SpecialReport }) {
  const { openSlip } = useOpenRecord()
  const { complaint, members, drafter, draftedAt } = report
  const judged = [
    complaint.grade === null ? '性质未定' : gradeLabels[complaint.grade],
    complaint.hot ? '热点' : null,
    complaint.complaintClass,
    complaint.matter,
    complaint.department,
  ]
  return (
    <section aria-label="所涉投诉">
      <p className={record.quiet}>
        {judged.filter((word) => word !== null).join(' · ')} · {civilTimeOf(draftedAt)} {drafter}起草
      </p>
      <ul className={styles.members}>
        {members.map((one) => (
          <li key={one.id}>
            <button
              type="button"
              className={record.slip}
              onClick={() => openSlip(one.id === complaint.id ? complaint.caseId : null, { kind: 'complaint', id: one.id })}
            >
              <strong>{one.serial}</strong> {civilTimeOf(one.receivedAt)} {one.name ?? '未留姓名'}
              {one.room !== null && ` · ${one.room}`}：{one.excerpt}
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** Handed in, or in other hands: to be read only. */
function Passages({ report }: { readonly report: SpecialReport }) {
  return (
    <div className={record.main}>
      {passageNames.map((name) => (
        <section key={name} className={`${record.passage} ${styles.passage}`}>
          <h3>{passageLabels[name]}</h3>
          <p>{report[name] ?? '—'}</p>
        </section>
      ))}
    </div>
  )
}

function Handed({ report }: { readonly report: SpecialReport }) {
  const printings = useQuery('printing.history', { subjectId: report.id }).data?.printings ?? []
  const { submission, reply, dueAt } = report
  return (
    <section className={record.records} aria-label="报送与批复">
      <p>须于 {civilTimeOf(dueAt)} 前报送</p>
      {submission !== null && (
        <p>
          {civilTimeOf(submission.at)} {submission.by}
          {submissionMethodLabels[submission.method]}报送{submission.to}
          {submission.receiver !== null && ` ${submission.receiver}`}
          {submission.at > dueAt && <span className={record.late}> 超时</span>}
        </p>
      )}
      {reply !== null && (
        <p>
          {civilTimeOf(reply.at)} {reply.from}批复：{reply.text}
        </p>
      )}
      <PrintHistory printings={printings} />
    </section>
  )
}
