import { Skeleton } from 'antd'
import { useState } from 'react'
import { civilTimeOf } from '../../../shared/calendar.ts'
import {
  type CorrectionDetail,
  correctionGradeLabels,
  correctionKindLabels,
  correctionSourceLabels,
  correctionStateLabels,
  verificationLabels,
} from '../../../shared/reception/corrections.ts'
import { useQuery } from '../../api/use-query.ts'
import { Attachments } from '../../attachments/attachments.tsx'
import { usePrintRequest } from '../../printing/print-request.ts'
import { Drawer } from '../../ui/drawer.tsx'
import { ErrorNotice } from '../../ui/error-notice.tsx'
import { TimeLeft } from '../../ui/time-left.tsx'
import record from '../case/case.module.css'
import { PrintHistory } from '../case/case-papers.tsx'
import { VerbButton } from '../case/verb-button.tsx'
import { Verify } from './acts/verify.tsx'
import { VoidReport } from './acts/void.tsx'
import { CorrectionFields } from './correction-form.tsx'

interface Properties {
  readonly id: string | null
  readonly onClose: () => void
}

const nobody = '00000000-0000-0000-0000-000000000000'

/** The 《不合格报告/纠正预防措施表》: filled in, verified, closed. */
export function CorrectionDrawer({ id, onClose }: Properties) {
  const { data, error, reload } = useQuery('corrections.get', { id: id ?? nobody }, { enabled: id !== null })
  const report = data?.id === id ? data : undefined
  return (
    <Drawer
      open={id !== null}
      onClose={onClose}
      width={860}
      title={report === undefined ? '不合格报告/纠正预防措施表' : <Head report={report} />}
      footer={report === undefined ? undefined : <Actions key={report.id} report={report} onReload={reload} />}
    >
      <ErrorNotice error={error} onRetry={reload} />
      {report === undefined && error === null && <Skeleton active paragraph={{ rows: 8 }} />}
      {report !== undefined && (
        <div key={report.id}>
          {report.actions.includes('amend') ? (
            <CorrectionFields report={report} onReload={reload} />
          ) : (
            <Written report={report} />
          )}
          <Attachments record={{ kind: 'correction', id: report.id }} />
          <Records report={report} />
        </div>
      )}
    </Drawer>
  )
}

function Head({ report }: { readonly report: CorrectionDetail }) {
  return (
    <div className={record.head}>
      <strong className={record.serial}>{report.serial}</strong>
      <span>不合格报告/纠正预防措施表</span>
      <span className={record.category}>{correctionStateLabels[report.state]}</span>
      {report.state === 'open' && report.dueAt !== null && (
        <span>
          纠正 <TimeLeft dueAt={report.dueAt} />
        </span>
      )}
    </div>
  )
}

/** Closed or in other hands: to be read only. */
function Written({ report }: { readonly report: CorrectionDetail }) {
  const { kind, grade, source, sourceNote } = report
  const passages = [
    ['发现', [report.finder, civilTimeOf(report.foundAt), correctionSourceLabels[source], sourceNote].filter(Boolean).join(' ')],
    ['不合格事实', report.fact],
    ['类型与程度', [kind && correctionKindLabels[kind], grade && correctionGradeLabels[grade]].filter(Boolean).join(' · ')],
    ['原因分析', report.analysis],
    ['纠正(立即)', report.immediate],
    ['纠正/预防措施', report.measure],
    ['责任部门与责任人', [report.department, report.responsible].filter(Boolean).join(' ')],
  ] as const
  return (
    <div className={record.main}>
      {passages.map(([title, text]) => (
        <section key={title} className={record.passage}>
          <h3>{title}</h3>
          <p>{text === null || text === '' ? '—' : text}</p>
        </section>
      ))}
    </div>
  )
}

function Records({ report }: { readonly report: CorrectionDetail }) {
  const printings = useQuery('printing.history', { subjectId: report.id }).data?.printings ?? []
  const { dueAt, closedAt, complaint, voidReason } = report
  return (
    <section className={record.records} aria-label="经过">
      <p>
        开出 {civilTimeOf(report.issuedAt)}
        {complaint !== null && ` · 关联投诉 ${complaint.serial}`}
        {dueAt !== null && ` · 期限 ${civilTimeOf(dueAt)}`}
      </p>
      {report.missing.length > 0 && <p>验证前还要填写：{report.missing.join('、')}</p>}
      {report.verifications.map((one) => (
        <p key={one.at}>
          {civilTimeOf(one.at)} {one.verifier}验证{verificationLabels[one.result]}：{one.text}
        </p>
      ))}
      {closedAt !== null && (
        <p>
          关闭 {civilTimeOf(closedAt)}
          {dueAt !== null && closedAt > dueAt && <span className={record.late}> 超期</span>}
        </p>
      )}
      {voidReason !== null && <p>作废：{voidReason}</p>}
      <PrintHistory printings={printings} />
    </section>
  )
}

function Actions({ report, onReload }: { readonly report: CorrectionDetail; readonly onReload: () => void }) {
  const [open, setOpen] = useState<'verify' | 'void' | null>(null)
  const print = usePrintRequest((request) => request.open)
  const close = () => setOpen(null)
  const shared = { report, onDone: close, onCancel: close, onReload }
  if (open === 'verify') return <Verify {...shared} />
  if (open === 'void') return <VoidReport {...shared} />
  const { actions, missing } = report
  return (
    <div className={record.verbs}>
      {actions.includes('verify') && (
        <VerbButton primary={missing.length === 0} letter="Y" verb="验证关闭" run={() => setOpen('verify')} />
      )}
      {actions.includes('void') && <VerbButton primary={false} letter="Z" verb="作废" run={() => setOpen('void')} />}
      <VerbButton primary={false} letter="P" verb="打印" run={() => print({ form: 'correctionReport', id: report.id })} />
    </div>
  )
}
