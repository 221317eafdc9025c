import { useState } from 'react'
import { type Passage, passageLabels, passageNames, type SpecialReport } from '../../../shared/reception/special-reports.ts'
import { useCommand } from '../../api/use-command.ts'
import { ErrorNotice } from '../../ui/error-notice.tsx'
import { KeyedButton } from '../../ui/keyed-button.tsx'
import { TextField } from '../case/acts/text-field.tsx'
import record from '../case/case.module.css'
import { MovedOnNotice } from '../case/moved-on-notice.tsx'
import { useAct } from '../case/use-act.ts'
import { standingOf } from './standing.ts'

interface Properties {
  readonly report: SpecialReport
  readonly onReload: () => void
}

type Form = Readonly<Record<Passage, string>>

const formOf = ({ facts, course, investigation, measures, outcome, prevention }: SpecialReport): Form => ({
  ...{ facts, course: course ?? '', investigation: investigation ?? '', measures: measures ?? '' },
  ...{ outcome: outcome ?? '', prevention: prevention ?? '' },
})

/** The drafted passages to be gone on with; saved with Ctrl+S, unsaved changes say so. */
export function SpecialReportForm({ report, onReload }: Properties) {
  const { run, running } = useCommand('specialReports.amend')
  const [form, setForm] = useState(() => formOf(report))
  const act = useAct(report, () => undefined, onReload)
  const before = formOf(act.seen)
  const touched = passageNames.some((name) => form[name] !== before[name])
  const follow = () => {
    const now = formOf(report)
    const own = passageNames.filter((name) => form[name] !== before[name]).map((name) => [name, form[name]])
    setForm({ ...now, ...Object.fromEntries(own) })
    act.goOn()
  }
  const kept = formOf(report)
  const saved = passageNames.every((name) => form[name].trim() === kept[name])
  // Untouched, or just saved from here, the form simply follows the record.
  if (act.outdated && (!touched || saved)) follow()
  return (
    <section className={record.fields} aria-label="专题报告正文">
      {act.outdated && (
        <div className={record.wide}>
          <MovedOnNotice seen={standingOf(act.seen)} now={standingOf(report)} onGoOn={follow} />
        </div>
      )}
      {!act.outdated && <ErrorNotice error={act.error} />}
      {passageNames.map((name) => (
        <TextField
          key={name}
          label={passageLabels[name]}
          name={name}
          limit={5000}
          lines={2}
          value={form[name]}
          error={act.error}
          onChange={(value) => setForm((all) => ({ ...all, [name]: value }))}
        />
      ))}
      <div className={record.save}>
        <KeyedButton
          keys="Ctrl+S"
          label="保存"
          inFields
          type={touched ? 'primary' : 'default'}
          running={running}
          disabled={!touched || act.outdated}
          run={() => void act.submit((rev) => run({ ...form, id: report.id, rev }))}
        />
        {touched && <span role="status">有改动还没有保存</span>}
      </div>
    </section>
  )
}
