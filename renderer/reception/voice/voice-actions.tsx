import { type ComponentType, useState } from 'react'
import type { VoiceAction, VoiceDetail } from '../../../shared/reception/voices.ts'
import { usePrintRequest } from '../../printing/print-request.ts'
import styles from '../case/case.module.css'
import { VerbButton } from '../case/verb-button.tsx'
import { Answer } from './acts/answer.tsx'
import { Decide } from './acts/decide.tsx'
import { Forward } from './acts/forward.tsx'
import { Report } from './acts/report.tsx'
import { Verify } from './acts/verify.tsx'
import type { VoiceActProperties } from './acts/voice-act-properties.ts'

interface Verb {
  readonly verb: string
  readonly keys: string
  readonly Panel: ComponentType<VoiceActProperties>
}

const verbs: Readonly<Record<VoiceAction, Verb>> = {
  verify: { verb: '查证', keys: 'C', Panel: Verify },
  forward: { verb: '转报', keys: 'Z', Panel: Forward },
  report: { verb: '上报', keys: 'S', Panel: Report },
  decide: { verb: '批示', keys: 'I', Panel: Decide },
  answer: { verb: '答复业主', keys: 'D', Panel: Answer },
}

interface Properties {
  readonly voice: VoiceDetail
  readonly onReload: () => void
}

/** The steps that the core allows now, the wanted one first; its case's page is what prints. */
export function VoiceActions({ voice, onReload }: Properties) {
  const [open, setOpen] = useState<VoiceAction | null>(null)
  const print = usePrintRequest((request) => request.open)
  if (open !== null) {
    const { Panel } = verbs[open]
    const close = () => setOpen(null)
    return <Panel voice={voice} onDone={close} onCancel={close} onReload={onReload} />
  }
  return (
    <div className={styles.verbs}>
      {voice.actions.map((action, index) => (
        <VerbButton
          key={action}
          primary={index === 0}
          letter={verbs[action].keys}
          verb={action === 'verify' && voice.check !== null ? '重新查证' : verbs[action].verb}
          run={() => setOpen(action)}
        />
      ))}
      <VerbButton primary={false} letter="P" verb="打印接待单页" run={() => print({ form: 'receptionCase', id: voice.caseId })} />
    </div>
  )
}
