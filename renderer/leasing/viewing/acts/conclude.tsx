import { Checkbox, Radio } from 'antd'
import { useState } from 'react'
import { grade } from '../../../../shared/leasing/prospect-words.ts'
import {
  type Flexible,
  flexibleLabels,
  flexible as flexibles,
  type NextStep,
  nextStepLabels,
  nextStep as nextSteps,
} from '../../../../shared/leasing/viewing-words.ts'
import { useCommand } from '../../../api/use-command.ts'
import { choices } from '../../../reception/case/acts/choices.ts'
import { TextField } from '../../../reception/case/acts/text-field.tsx'
import { Field } from '../../../reception/case/field.tsx'
import { useAct } from '../../../reception/case/use-act.ts'
import { DateField } from '../../../ui/date-field.tsx'
import { orNull } from '../../broker/acts/broker-panel.tsx'
import { type ViewingActProperties, ViewingPanel } from './viewing-panel.tsx'

const grades = grade.options.map((value) => ({ value, label: value }))
const rooms = [
  { value: 'yes', label: '是' },
  { value: 'no', label: '否' },
]

interface Outcome {
  readonly flexible: readonly Flexible[]
  readonly flexibleNote: string
  readonly gradeAfter: (typeof grade.options)[number] | null
  readonly next: NextStep
  readonly nextOn: string | null
  readonly room: string | null
  readonly gift: string
  readonly remark: string
}
const nothing: Outcome = {
  ...{ flexible: [], flexibleNote: '', gradeAfter: null, next: 'talk', nextOn: null, room: null, gift: '', remark: '' },
}

interface PartProps {
  readonly typed: Outcome
  readonly change: (part: Partial<Outcome>) => void
  readonly error: Parameters<typeof TextField>[0]['error']
}

/** 弹性条件 that were mentioned, with reserve (2: 8.3). */
function FlexibleFields({ typed, change, error }: PartProps) {
  return (
    <>
      <Field label="已透露的弹性条件" name="flexible" error={error} wide>
        {() => (
          <Checkbox.Group<Flexible>
            options={choices(flexibleLabels, flexibles.options)}
            value={[...typed.flexible]}
            onChange={(flexible) => change({ flexible })}
          />
        )}
      </Field>
      <TextField
        label="怎么说的"
        name="flexibleNote"
        limit={500}
        lines={2}
        value={typed.flexibleNote}
        error={error}
        onChange={(flexibleNote) => change({ flexibleNote })}
      />
    </>
  )
}

function NextFields({ typed, change, error }: PartProps) {
  return (
    <>
      <Field label="下一步" name="nextStep" error={error} wide>
        {() => (
          <Radio.Group
            aria-label="下一步"
            options={choices(nextStepLabels, nextSteps.options)}
            value={typed.next}
            onChange={({ target }) => change({ next: nextSteps.parse(target.value) })}
          />
        )}
      </Field>
      <Field label="下一步日期" name="nextOn" error={error}>
        {(id) => <DateField id={id} value={typed.nextOn} onChange={(nextOn) => change({ nextOn })} />}
      </Field>
      <Field label="意向等级" name="gradeAfter" error={error}>
        {() => (
          <Radio.Group
            aria-label="意向等级"
            options={grades}
            value={typed.gradeAfter}
            onChange={({ target }) => change({ gradeAfter: grade.parse(target.value) })}
          />
        )}
      </Field>
      <Field label="进会议室面谈" name="meetingRoom" error={error}>
        {() => (
          <Radio.Group
            aria-label="进会议室面谈"
            options={rooms}
            value={typed.room}
            onChange={({ target }) => change({ room: String(target.value) })}
          />
        )}
      </Field>
    </>
  )
}

/** 记录结果: what came of it; in the meeting room it becomes 实质谈判 (2: 8.3, 9.1, 9.2). */
export function Conclude({ viewing, onDone, onCancel, onReload }: ViewingActProperties) {
  const { run, running } = useCommand('viewings.conclude')
  const act = useAct(viewing, onDone, onReload)
  const [typed, setTyped] = useState(nothing)
  const change = (part: Partial<Outcome>) => setTyped((before) => ({ ...before, ...part }))
  const submit = () => {
    const { flexible, flexibleNote, gradeAfter, next, nextOn, room, gift, remark } = typed
    const said = { flexible: [...flexible], flexibleNote: orNull(flexibleNote), gift: orNull(gift), remark: orNull(remark) }
    const step = { gradeAfter, nextStep: next, nextOn, meetingRoom: room === null ? null : room === 'yes' }
    void act.submit((rev) => run({ id: viewing.id, rev, ...said, ...step, holds: [], despite: false }))
  }
  return (
    <ViewingPanel verb="记录结果" {...{ act, viewing, running, onCancel }} onSubmit={submit}>
      <NextFields {...{ typed, change }} error={act.error} />
      {viewing.mayMention && <FlexibleFields {...{ typed, change }} error={act.error} />}
      <TextField
        label="赠送礼品"
        name="gift"
        limit={100}
        value={typed.gift}
        error={act.error}
        onChange={(gift) => change({ gift })}
      />
      <TextField
        label="备注（不给客户）"
        name="remark"
        limit={1000}
        lines={2}
        value={typed.remark}
        error={act.error}
        onChange={(remark) => change({ remark })}
      />
    </ViewingPanel>
  )
}
