import { useEffect, useRef } from 'react'
import { z } from 'zod'
import { type Passage, passageLabels, passageNames, type SpecialReport } from '../../../shared/reception/special-reports.ts'
import { useCommand } from '../../api/use-command.ts'
import { RestoredLine } from '../../drafts/restored-line.tsx'
import { useKeptForm } from '../../drafts/use-kept-form.ts'
import { ErrorNotice } from '../../ui/error-notice.tsx'
import { KeyedButton } from '../../ui/keyed-button.tsx'
import { TextField } from '../case/acts/text-field.tsx'
import record from '../case/case.module.css'
import { caughtUp, differs } from '../case/caught-up.ts'
import { MovedOnNotice } from '../case/moved-on-notice.tsx'
import { useAct } from '../case/use-act.ts'
import { standingOf } from './standing.ts'

interface Properties {
  readonly report: SpecialReport
  readonly onReload: () => void
  /** Words stand in the boxes that are not in the record. */
  readonly onUnsaved: (unsaved: boolean) => void
}

const words = z.record(z.enum(passageNames), z.string())
type Form = Readonly<Record<Passage, string>>

const formOf = ({ facts, course, investigation, measures, outcome, prevention }: SpecialReport): Form => ({
  ...{ facts, course: course ?? '', investigation: investigation ?? '', measures: measures ?? '' },
  ...{ outcome: outcome ?? '', prevention: prevention ?? '' },
})

/** The drafted passages to be gone on with; saved with Ctrl+S, unsaved changes say so. */
export function SpecialReportForm({ report, onReload, onUnsaved }: Properties) {
  const { run, running } = useCommand('specialReports.amend')
  const done = (now: SpecialReport) => {
    kept.saved()
    kept.set((typed) => caughtUp(typed, sent.current, formOf(now)))
  }
  const act = useAct(report, done, onReload)
  const kept = useKeptForm({ key: `special-report.${report.id}`, schema: words, start: formOf(act.seen), rev: act.seen.rev })
  const { typed: form } = kept
  const sent = useRef(form)
  const touched = differs(form, formOf(act.seen))
  useEffect(() => onUnsaved(touched), [onUnsaved, touched])
  const follow = () => {
    kept.set((typed) => caughtUp(typed, formOf(act.seen), formOf(report)))
    act.goOn()
  }
  // Untouched, the form simply follows the record.
  if (act.outdated && !touched) follow()
  const save = () => {
    sent.current = form
    void act.submit((rev) => run({ ...form, id: report.id, rev }))
  }
  return (
    <section className={record.fields} aria-label="专题报告正文">
      {act.outdated && (
        <div className={record.wide}>
          <MovedOnNotice seen={standingOf(act.seen)} now={standingOf(report)} onGoOn={follow} />
        </div>
      )}
      <div className={record.wide}>
        <RestoredLine {...kept} />
      </div>
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
          onChange={(value) => kept.set((all) => ({ ...all, [name]: value }))}
        />
      ))}
      <div className={record.save}>
        <KeyedButton
          keys="Ctrl+S"
          label="保存"
          inFields
          type={touched ? 'primary' : 'default'}
          running={running || act.reading}
          disabled={!touched || act.outdated}
          run={save}
        />
        {touched && <span role="status">有改动还没有保存</span>}
      </div>
    </section>
  )
}
