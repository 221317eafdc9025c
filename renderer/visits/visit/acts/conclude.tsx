import { Checkbox } from 'antd'
import { useState } from 'react'
import { yuanText } from '../../../../shared/money.ts'
import { useCommand } from '../../../api/use-command.ts'
import { TextField } from '../../../reception/case/acts/text-field.tsx'
import { Field } from '../../../reception/case/field.tsx'
import { useAct } from '../../../reception/case/use-act.ts'
import { fenOf, unreadable, wholeNumber } from '../visit-fields.ts'
import type { VisitActProperties } from './visit-act-properties.ts'
import { VisitPanel } from './visit-panel.tsx'

const shown = (count: number | null) => (count === null ? '' : String(count))

const texts = [
  ['keptMinutes', '会议记录（份）', 5, 1],
  ['keptSignIns', '签到表（份）', 5, 1],
  ['keptPhotos', '另存的照片（张，不含附件）', 5, 1],
  ['spent', '实际费用（元）', 12, 1],
  ['opinion', '来宾意见、领导指示', 5000, 2],
  ['leftOver', '遗留事项', 5000, 1],
] as const

/** What is known once the guests were there (3: 4.6). */
export function Conclude({ visit, onDone, onCancel, onReload }: VisitActProperties) {
  const { run, running } = useCommand('visits.conclude')
  const act = useAct(visit, onDone, onReload)
  const [noMeeting, setNoMeeting] = useState(visit.noMeeting)
  const [form, setForm] = useState({
    ...{ opinion: visit.opinion ?? '', leftOver: visit.leftOver ?? '', keptMinutes: shown(visit.keptMinutes) },
    ...{ keptSignIns: shown(visit.keptSignIns), keptPhotos: shown(visit.keptPhotos) },
    spent: visit.spent === null ? '' : yuanText(visit.spent).replaceAll(',', ''),
  })
  const submit = () => {
    const counts = {
      ...{ keptMinutes: wholeNumber(form.keptMinutes), keptSignIns: wholeNumber(form.keptSignIns) },
      ...{ keptPhotos: wholeNumber(form.keptPhotos), spent: fenOf(form.spent) },
    }
    const wrong = unreadable(counts)
    const outcome = { ...form, ...counts, noMeeting, id: visit.id }
    void act.submit(async (rev) => (wrong === null ? run({ ...outcome, rev }) : { ok: false, error: wrong }))
  }
  return (
    <VisitPanel verb="记下接待情况" {...{ visit, act, running, onCancel }} onSubmit={submit}>
      {texts.map(([name, label, limit, lines]) => (
        <TextField
          key={name}
          {...{ name, label, limit, lines }}
          value={form[name]}
          error={act.error}
          onChange={(value) => setForm((was) => ({ ...was, [name]: value }))}
        />
      ))}
      <Field label="会议" name="noMeeting" error={act.error}>
        {() => (
          <Checkbox checked={noMeeting} onChange={(event) => setNoMeeting(event.target.checked)}>
            无会议
          </Checkbox>
        )}
      </Field>
    </VisitPanel>
  )
}
