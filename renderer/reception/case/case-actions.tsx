import { type ComponentType, useState } from 'react'
import type { CaseAction, CaseDetail } from '../../../shared/reception/cases.ts'
import { usePrintRequest } from '../../printing/print-request.ts'
import { useRegisterForCase } from '../lost-found/register-for-case.ts'
import type { ActProperties } from './acts/act-properties.ts'
import { Amend } from './acts/amend.tsx'
import { CallBack } from './acts/call-back.tsx'
import { Finish } from './acts/finish.tsx'
import { HandOver } from './acts/hand-over.tsx'
import { Override } from './acts/override.tsx'
import { PromiseAct } from './acts/promise.tsx'
import { Acknowledge, StrikeOff } from './acts/settle.tsx'
import { Note, Reopen } from './acts/write.tsx'
import styles from './case.module.css'
import { actsOf, actVerbs, nextAct } from './case-acts.ts'
import { VerbButton } from './verb-button.tsx'

const panels: Readonly<Record<Exclude<CaseAction, 'print'>, ComponentType<ActProperties>>> = {
  handOver: HandOver,
  finish: Finish,
  callBack: CallBack,
  promise: PromiseAct,
  strikeOff: StrikeOff,
  override: Override,
  acknowledge: Acknowledge,
  note: Note,
  amend: Amend,
  reopen: Reopen,
}

interface Properties {
  readonly record: CaseDetail
  readonly onReload: () => void
}

/** What may be done now, as verbs with keys; one opens into its few fields in the same place. */
export function CaseActions({ record, onReload }: Properties) {
  const [open, setOpen] = useState<Exclude<CaseAction, 'print'> | null>(null)
  const print = usePrintRequest((request) => request.open)
  const registerThing = useRegisterForCase(record)
  if (open !== null) {
    const Panel = panels[open]
    const close = () => setOpen(null)
    return <Panel record={record} onDone={close} onCancel={close} onReload={onReload} />
  }
  const wanted = nextAct(record)
  return (
    <div className={styles.verbs}>
      {actsOf(record).map((action) => (
        <VerbButton
          key={action}
          primary={action === wanted}
          letter={actVerbs[action].keys}
          verb={actVerbs[action].verb}
          run={() => (action === 'print' ? print({ form: 'receptionCase', id: record.id }) : setOpen(action))}
        />
      ))}
      {registerThing !== null && <VerbButton primary={false} letter="S" verb="失物登记" run={registerThing} />}
    </div>
  )
}
