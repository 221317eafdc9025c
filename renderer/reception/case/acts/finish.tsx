import { Checkbox, Input } from 'antd'
import { useState } from 'react'
import { useCommand } from '../../../api/use-command.ts'
import { ActPanel } from '../act-panel.tsx'
import { ConflictNotice } from '../conflict-notice.tsx'
import { Field } from '../field.tsx'
import { momentText } from '../moment.ts'
import { MomentField, useMoment } from '../moment-field.tsx'
import { useAct } from '../use-act.ts'
import type { ActProperties } from './act-properties.ts'

/** 办结: what became of it. */
export function Finish({ record, onDone, onCancel, onReload }: ActProperties) {
  const { run, running } = useCommand('cases.finish')
  const act = useAct(record, onDone, onReload)
  const [result, setResult] = useState(record.result ?? '')
  const open = record.promises.filter(({ state }) => state === 'open')
  const [kept, setKept] = useState<readonly string[]>([])
  const moment = useMoment()
  const submit = () => {
    const at = moment.read()
    if (at !== undefined) void act.submit((rev) => run({ id: record.id, rev, result, at, kept: [...kept] }))
  }
  return (
    <ActPanel
      verb="办结"
      act={act}
      running={running}
      onSubmit={submit}
      onCancel={onCancel}
      conflict={<ConflictNotice seen={act.seen} now={record} onGoOn={act.goOn} />}
    >
      <Field label="处理结果" name="result" error={act.error} wide>
        {(id, invalid) => (
          <Input.TextArea
            id={id}
            value={result}
            autoSize={{ minRows: 2, maxRows: 6 }}
            maxLength={5000}
            status={invalid ? 'error' : ''}
            onChange={(event) => setResult(event.target.value)}
          />
        )}
      </Field>
      <MomentField label="完成时间" moment={moment} error={act.error} />
      {open.length > 0 && (
        <Field label="同时兑现的承诺" name="kept" error={act.error} wide>
          {() => (
            <Checkbox.Group
              aria-label="同时兑现的承诺"
              value={[...kept]}
              options={open.map(({ id, what, dueAt }) => ({ value: id, label: `${momentText(dueAt, Date.now())} 前${what}` }))}
              onChange={setKept}
            />
          )}
        </Field>
      )}
    </ActPanel>
  )
}
