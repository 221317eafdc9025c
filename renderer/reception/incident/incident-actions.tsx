import { App } from 'antd'
import { incidentLineLabels } from '../../../shared/reception/incident-words.ts'
import type { IncidentAction, IncidentDetail, IncidentLine } from '../../../shared/reception/incidents.ts'
import { useCommand } from '../../api/use-command.ts'
import { usePrintRequest } from '../../printing/print-request.ts'
import caseStyles from '../case/case.module.css'
import { useOpenRecord } from '../case/open-record.ts'
import { VerbButton } from '../case/verb-button.tsx'
import { AddLine, type WritableKind } from './acts/add-line.tsx'
import { Amend } from './acts/amend.tsx'
import { Assess } from './acts/assess.tsx'
import { Close } from './acts/close.tsx'
import { WithReason } from './acts/with-reason.tsx'

export type OpenAct =
  | { readonly act: 'line'; readonly kind: WritableKind; readonly corrects: IncidentLine | null }
  | { readonly act: 'amend' | 'assess' | 'close' | 'reopen' | 'void' }

interface Properties {
  readonly incident: IncidentDetail
  readonly open: OpenAct | null
  readonly onOpen: (act: OpenAct | null) => void
  readonly onReload: () => void
}

const lineKinds = { measure: 'C', report: 'B', evidence: 'J', remedy: 'S' } as const
const others = { amend: ['G', '补充经过'], assess: ['D', '认定'], close: ['E', '结案'] } as const
const reasoned = { reopen: ['R', '重新打开'], void: ['Z', '作废'] } as const

/** The next steps as verbs with keys. */
export function IncidentActions({ incident, open, onOpen, onReload }: Properties) {
  if (open === null) return <Verbs incident={incident} onOpen={onOpen} onReload={onReload} />
  const close = () => onOpen(null)
  const shared = { incident, onDone: close, onCancel: close, onReload }
  if (open.act === 'line') {
    return <AddLine key={`${open.kind}.${open.corrects?.id}`} {...shared} kind={open.kind} corrects={open.corrects} />
  }
  if (open.act === 'amend') return <Amend {...shared} />
  if (open.act === 'assess') return <Assess {...shared} />
  if (open.act === 'close') return <Close {...shared} />
  return <WithReason key={open.act} {...shared} call={open.act} />
}

function Verbs({ incident, onOpen, onReload }: Omit<Properties, 'open'>) {
  const print = usePrintRequest((request) => request.open)
  const may = (action: IncidentAction) => incident.actions.includes(action)
  const untold = incident.clocks.some(({ at }) => at === null)
  const ready = incident.missing.length === 0
  const verb = (act: keyof typeof others | keyof typeof reasoned, [letter, words]: readonly [string, string], primary = false) =>
    may(act) && <VerbButton key={act} {...{ letter, primary }} verb={words} run={() => onOpen({ act })} />
  return (
    <div className={caseStyles.verbs}>
      {(['measure', 'report', 'evidence', 'remedy'] as const).map(
        (kind) =>
          may(kind) && (
            <VerbButton
              key={kind}
              letter={lineKinds[kind]}
              verb={incidentLineLabels[kind]}
              primary={kind === 'report' && untold}
              run={() => onOpen({ act: 'line', kind, corrects: null })}
            />
          ),
      )}
      {verb('amend', others.amend)}
      {verb('assess', others.assess)}
      {may('correct') && <OpenCorrection incident={incident} onReload={onReload} />}
      {verb('close', others.close, ready)}
      {verb('reopen', reasoned.reopen)}
      {verb('void', reasoned.void)}
      <VerbButton primary={false} letter="P" verb="打印" run={() => print({ form: 'incidentRecord', id: incident.id })} />
    </div>
  )
}

/** One key opens the 《不合格报告/纠正预防措施表》 of it and shows it. */
function OpenCorrection({ incident, onReload }: Pick<Properties, 'incident' | 'onReload'>) {
  const { run } = useCommand('incidents.openCorrection')
  const { openSlip } = useOpenRecord()
  const { message } = App.useApp()
  const open = async () => {
    const reply = await run({ id: incident.id, rev: incident.rev })
    if (reply.ok) return openSlip(null, { kind: 'correction', id: reply.data.id })
    void message.error(reply.error.message)
    onReload()
  }
  return <VerbButton primary={false} letter="K" verb="开纠正预防措施表" run={() => void open()} />
}
