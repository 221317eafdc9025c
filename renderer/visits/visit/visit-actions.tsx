import type { ComponentType } from 'react'
import type { Subject } from '../../../shared/printing/printing.ts'
import type { VisitAction, VisitDetail } from '../../../shared/visits/visits.ts'
import { usePrintRequest } from '../../printing/print-request.ts'
import caseStyles from '../../reception/case/case.module.css'
import { VerbButton } from '../../reception/case/verb-button.tsx'
import { SaveVisit } from '../agenda/save-calendar.tsx'
import { Acknowledge } from './acts/acknowledge.tsx'
import { AddItem } from './acts/add-item.tsx'
import { Amend } from './acts/amend.tsx'
import { ClearSite, Leave, Receive } from './acts/at-moment.tsx'
import { CallIn } from './acts/call-in.tsx'
import { Conclude } from './acts/conclude.tsx'
import { RemoveItem, Untick } from './acts/item-with-reason.tsx'
import { Notify } from './acts/notify.tsx'
import { OpenIncident } from './acts/open-incident.tsx'
import type { VisitActProperties } from './acts/visit-act-properties.ts'
import { Cancel, Close, Reopen } from './acts/with-reason.tsx'
import { WriteRecord } from './acts/write-record.tsx'
import { useLeadsVisits } from './use-leads-visits.ts'

interface Verb {
  readonly letter: string
  readonly words: string
  readonly primary?: (visit: VisitDetail) => boolean
  readonly Act: ComponentType<VisitActProperties>
}

/** In the order in which they come in a visit. */
const verbs = {
  notify: { letter: 'T', words: '通知两部门', primary: () => true, Act: Notify },
  callIn: { letter: 'D', words: '部门报告完成', primary: ({ state }) => state === 'notified', Act: CallIn },
  receive: { letter: 'R', words: '来宾到达', primary: ({ state }) => state === 'ready', Act: Receive },
  leave: { letter: 'L', words: '来宾离开', Act: Leave },
  conclude: { letter: 'J', words: '接待情况', Act: Conclude },
  clearSite: { letter: 'Q', words: '场地清理', Act: ClearSite },
  writeRecord: { letter: 'W', words: '管理处工作记录', Act: WriteRecord },
  openIncident: { letter: 'E', words: '重大事件记录', Act: OpenIncident },
  close: { letter: 'G', words: '归档', primary: ({ missing }) => missing.length === 0, Act: Close },
  acknowledge: { letter: 'K', words: '告知确认', Act: Acknowledge },
  addItem: { letter: 'M', words: '增加事项', Act: AddItem },
  removeItem: { letter: 'V', words: '删去事项', Act: RemoveItem },
  untick: { letter: 'Y', words: '取消勾选', Act: Untick },
  amend: { letter: 'X', words: '修改安排', Act: Amend },
  cancel: { letter: 'Z', words: '取消', Act: Cancel },
  reopen: { letter: 'O', words: '重新打开', Act: Reopen },
} as const satisfies Partial<Record<VisitAction, Verb>>
export type OpenAct = keyof typeof verbs

const papers: readonly (readonly [string, string, (id: string) => Subject])[] = [
  ['P', '打印工作记录表', (id) => ({ form: 'visitRecord', id })],
  ['A', '接待方案', (id) => ({ form: 'visitPlan', id })],
  ['S', '两部门任务单', (id) => ({ form: 'taskSlips', id })],
  ['I', '签到表', (id) => ({ form: 'signInSheet', id })],
]

interface Properties {
  readonly visit: VisitDetail
  readonly open: OpenAct | null
  readonly onOpen: (act: OpenAct | null) => void
  readonly onReload: () => void
}

/** The next steps as verbs with keys, and the papers beside them. */
export function VisitActions({ visit, open, onOpen, onReload }: Properties) {
  const print = usePrintRequest((request) => request.open)
  const { readsAll } = useLeadsVisits()
  if (open !== null) {
    const close = () => onOpen(null)
    const { Act } = verbs[open]
    return <Act key={open} visit={visit} onDone={close} onCancel={close} onReload={onReload} />
  }
  const shown = (Object.keys(verbs) as readonly OpenAct[]).filter((act) => visit.actions.includes(act))
  return (
    <>
      <div className={caseStyles.verbs}>
        {shown.map((act) => {
          const { letter, words, primary }: Verb = verbs[act]
          return <VerbButton key={act} letter={letter} verb={words} primary={primary?.(visit) ?? false} run={() => onOpen(act)} />
        })}
      </div>
      <div className={caseStyles.verbs}>
        {papers.map(([letter, words, paper]) => (
          <VerbButton key={letter} letter={letter} verb={words} primary={false} run={() => print(paper(visit.id))} />
        ))}
        {readsAll && (
          <VerbButton letter="H" verb="整份档案" primary={false} run={() => print({ form: 'visitArchive', id: visit.id })} />
        )}
        <SaveVisit id={visit.id} />
        {visit.names !== null && (
          <VerbButton letter="B" verb="座签" primary={false} run={() => print({ form: 'namePlates', id: visit.id })} />
        )}
      </div>
    </>
  )
}
