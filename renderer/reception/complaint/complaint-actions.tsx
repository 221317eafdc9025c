import { type ComplaintDuty, complaintDuties } from '../../../shared/reception/complaint-words.ts'
import type { ComplaintDetail } from '../../../shared/reception/complaints.ts'
import { usePrintRequest } from '../../printing/print-request.ts'
import styles from '../case/case.module.css'
import { VerbButton } from '../case/verb-button.tsx'
import { Details } from './acts/details.tsx'
import { Fulfil } from './acts/fulfil.tsx'
import { Judge } from './acts/judge.tsx'

export type OpenAct =
  | { readonly act: 'judge' }
  | { readonly act: 'amend' }
  | { readonly act: 'fulfil'; readonly duty: ComplaintDuty }

interface Properties {
  readonly complaint: ComplaintDetail
  readonly open: OpenAct | null
  readonly onOpen: (act: OpenAct | null) => void
  readonly onReload: () => void
}

/** The next steps as verbs with keys; the one that the procedure wants next stands out. */
export function ComplaintActions({ complaint, open, onOpen, onReload }: Properties) {
  const print = usePrintRequest((request) => request.open)
  if (open !== null) {
    const close = () => onOpen(null)
    const shared = { complaint, onDone: close, onCancel: close, onReload }
    if (open.act === 'judge') return <Judge {...shared} />
    if (open.act === 'amend') return <Details {...shared} />
    return <Fulfil key={open.duty} {...shared} duty={open.duty} />
  }
  const { actions, missing } = complaint
  const next = complaint.duties.find(({ required, done }) => required && done.length === 0)?.duty
  const unjudged = actions.includes('judge') && missing.some((line) => line.startsWith('尚未'))
  return (
    <div className={styles.verbs}>
      {actions.includes('judge') && <VerbButton primary={unjudged} letter="D" verb="判定" run={() => onOpen({ act: 'judge' })} />}
      {actions.includes('fulfil') && next !== undefined && (
        <VerbButton
          primary={!unjudged}
          letter="L"
          verb={complaintDuties[next].label}
          run={() => onOpen({ act: 'fulfil', duty: next })}
        />
      )}
      {actions.includes('amend') && (
        <VerbButton primary={false} letter="G" verb="补充经过与诉求" run={() => onOpen({ act: 'amend' })} />
      )}
      {actions.includes('print') && (
        <VerbButton primary={false} letter="P" verb="打印" run={() => print({ form: 'complaintRecord', id: complaint.id })} />
      )}
    </div>
  )
}
