import { civilDateOf, civilTimeOf } from '../../../../shared/calendar.ts'
import { useCommand } from '../../../api/use-command.ts'
import { useAct } from '../../../reception/case/use-act.ts'
import { companyText } from '../prospect-words.ts'
import type { ProspectActProperties } from './prospect-act-properties.ts'
import { ProspectPanel } from './prospect-panel.tsx'

/** 撤销合并: the last one first; both are again what they were. */
export function UndoMerge({ prospect, onDone, onCancel, onReload }: ProspectActProperties) {
  const { run, running } = useCommand('prospects.undoMerge')
  const act = useAct(prospect, onDone, onReload)
  const [last] = prospect.merges
  const submit = () => void act.submit((rev) => run({ id: prospect.id, rev, mergeId: last?.id ?? '' }))
  return (
    <ProspectPanel verb="撤销合并" {...{ prospect, act, running, onCancel }} onSubmit={submit}>
      {last && (
        <p>
          {last.serial} {companyText(last.company)}，{civilTimeOf(last.at)} 由 {last.by} 并入；{civilDateOf(last.undoUntil)}{' '}
          前可以撤销。
        </p>
      )}
    </ProspectPanel>
  )
}
