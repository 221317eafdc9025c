import { Input } from 'antd'
import { useState } from 'react'
import type { Reply } from '../../../../shared/reply.ts'
import { useCommand } from '../../../api/use-command.ts'
import { ActPanel } from '../act-panel.tsx'
import { ConflictNotice } from '../conflict-notice.tsx'
import { Field } from '../field.tsx'
import { useAct } from '../use-act.ts'
import type { ActProperties } from './act-properties.ts'

interface WriteProperties extends ActProperties {
  readonly verb: string
  readonly label: string
  readonly name: string
  readonly limit: number
  readonly running: boolean
  readonly send: (rev: number, text: string) => Promise<Reply<unknown>>
}

/** An act that is one text. */
function Write({ record, verb, label, name, limit, running, send, onDone, onCancel, onReload }: WriteProperties) {
  const act = useAct(record, onDone, onReload)
  const [text, setText] = useState('')
  return (
    <ActPanel
      verb={verb}
      act={act}
      running={running}
      onSubmit={() => void act.submit((rev) => send(rev, text))}
      onCancel={onCancel}
      conflict={<ConflictNotice seen={act.seen} now={record} onGoOn={act.goOn} />}
    >
      <Field label={label} name={name} error={act.error} wide>
        {(id, invalid) => (
          <Input.TextArea
            id={id}
            value={text}
            autoSize={{ minRows: 2, maxRows: 6 }}
            maxLength={limit}
            status={invalid ? 'error' : ''}
            onChange={(event) => setText(event.target.value)}
          />
        )}
      </Field>
    </ActPanel>
  )
}

/** 补记: something more to say; the only way to add to an append-only record (1: 4.1). */
export function Note(properties: ActProperties) {
  const { run, running } = useCommand('cases.note')
  const send = (rev: number, text: string) => run({ id: properties.record.id, rev, text })
  return <Write {...properties} verb="补记" label="补记内容" name="text" limit={2000} running={running} send={send} />
}

/** 重新打开 asks for a reason, never just "are you sure". */
export function Reopen(properties: ActProperties) {
  const { run, running } = useCommand('cases.reopen')
  const send = (rev: number, reason: string) => run({ id: properties.record.id, rev, reason })
  return <Write {...properties} verb="重新打开" label="重新打开的原因" name="reason" limit={500} running={running} send={send} />
}
