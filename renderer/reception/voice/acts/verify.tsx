import { Radio } from 'antd'
import { useState } from 'react'
import { type Finding, findingLabels } from '../../../../shared/reception/voices.ts'
import type { ReplyError } from '../../../../shared/reply.ts'
import { useSession } from '../../../api/session.ts'
import { useCommand } from '../../../api/use-command.ts'
import { ActPanel } from '../../case/act-panel.tsx'
import { choices } from '../../case/acts/choices.ts'
import { TextField } from '../../case/acts/text-field.tsx'
import { Field } from '../../case/field.tsx'
import { MomentField, useMoment } from '../../case/moment-field.tsx'
import { MovedOnNotice } from '../../case/moved-on-notice.tsx'
import { useAct } from '../../case/use-act.ts'
import { standingOf, type VoiceActProperties } from './voice-act-properties.ts'

const findings = choices<Finding>(findingLabels, ['founded', 'unfounded'])

/** 查证: whom it praises, whether it is true, and how that was found out (1: 4.6). */
export function Verify({ voice, onDone, onCancel, onReload }: VoiceActProperties) {
  const { run, running } = useCommand('voices.verify')
  const act = useAct(voice, onDone, onReload)
  const me = useSession((state) => state.me?.name ?? '')
  const [form, setForm] = useState(() => ({
    praised: voice.check?.praised ?? '',
    department: voice.check?.department ?? '',
    finding: voice.check?.finding ?? 'founded',
    how: voice.check?.how ?? '',
    verifier: voice.check?.verifier ?? me,
  }))
  const moment = useMoment()
  const set = (change: Partial<typeof form>) => setForm((before) => ({ ...before, ...change }))
  const submit = () => {
    const at = moment.read()
    if (at !== undefined) void act.submit((rev) => run({ ...form, id: voice.id, rev, at }))
  }
  return (
    <ActPanel
      verb="查证"
      act={act}
      running={running}
      onSubmit={submit}
      onCancel={onCancel}
      conflict={<MovedOnNotice seen={standingOf(act.seen)} now={standingOf(voice)} onGoOn={act.goOn} />}
    >
      <Whom praised={form.praised} department={form.department} error={act.error} set={set} />
      <Field label="查证结论" name="finding" error={act.error}>
        {() => (
          <Radio.Group
            aria-label="查证结论"
            options={findings}
            value={form.finding}
            onChange={(event) => set({ finding: event.target.value })}
          />
        )}
      </Field>
      <TextField
        label="查证人"
        name="verifier"
        limit={60}
        value={form.verifier}
        placeholder="不能是被表扬人"
        error={act.error}
        onChange={(verifier) => set({ verifier })}
      />
      <MomentField label="查证时间" moment={moment} error={act.error} />
      <TextField
        label="查证经过"
        name="how"
        limit={2000}
        lines={2}
        value={form.how}
        placeholder="看了哪段监控、问了谁、核对了什么"
        error={act.error}
        onChange={(how) => set({ how })}
      />
    </ActPanel>
  )
}

interface WhomProperties {
  readonly praised: string
  readonly department: string
  readonly error: ReplyError | null
  readonly set: (change: { readonly praised?: string; readonly department?: string }) => void
}

function Whom({ praised, department, error, set }: WhomProperties) {
  return (
    <>
      <TextField
        label="被表扬人或班组"
        name="praised"
        limit={100}
        value={praised}
        placeholder="几个人用顿号隔开"
        error={error}
        onChange={(value) => set({ praised: value })}
      />
      <TextField
        label="所在部门"
        name="department"
        limit={30}
        value={department}
        error={error}
        onChange={(value) => set({ department: value })}
      />
    </>
  )
}
