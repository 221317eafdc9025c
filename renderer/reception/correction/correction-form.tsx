import { useRef, useState } from 'react'
import type { CorrectionDetail } from '../../../shared/reception/corrections.ts'
import { useCommand } from '../../api/use-command.ts'
import { ErrorNotice } from '../../ui/error-notice.tsx'
import { KeyedButton } from '../../ui/keyed-button.tsx'
import record from '../case/case.module.css'
import { caughtUp, differs } from '../case/caught-up.ts'
import { MovedOnNotice } from '../case/moved-on-notice.tsx'
import { useAct } from '../case/use-act.ts'
import { standingOf } from './acts/standing.ts'
import { CorrectionBoxes } from './correction-boxes.tsx'
import { type CorrectionForm, formOf, inputOf } from './correction-fields.ts'

interface Properties {
  readonly report: CorrectionDetail
  readonly onReload: () => void
}

/** The sheet to be filled in; saved with Ctrl+S, unsaved changes say so. */
export function CorrectionFields({ report, onReload }: Properties) {
  const { run, running } = useCommand('corrections.amend')
  const [form, setForm] = useState(() => formOf(report))
  const sent = useRef(form)
  const act = useAct(report, (now) => setForm((typed) => caughtUp(typed, sent.current, formOf(now))), onReload)
  const touched = differs(form, formOf(act.seen))
  const set = (change: Partial<CorrectionForm>) => setForm((before) => ({ ...before, ...change }))
  const follow = () => {
    setForm((before) => caughtUp(before, formOf(act.seen), formOf(report)))
    act.goOn()
  }
  // Untouched, the form simply follows the record.
  if (act.outdated && !touched) follow()
  const input = inputOf(form, report.foundAt)
  const save = () => {
    sent.current = form
    if (input !== null) void act.submit((rev) => run({ ...input, id: report.id, rev }))
  }
  return (
    <section className={record.fields} aria-label="不合格报告栏目">
      {act.outdated && (
        <div className={record.wide}>
          <MovedOnNotice seen={standingOf(act.seen)} now={standingOf(report)} onGoOn={follow} />
        </div>
      )}
      {!act.outdated && <ErrorNotice error={act.error} />}
      <CorrectionBoxes form={form} error={act.error} fromComplaint={report.complaint !== null} set={set} />
      <div className={record.save}>
        <KeyedButton
          keys="Ctrl+S"
          label="保存"
          inFields
          type={touched ? 'primary' : 'default'}
          running={running || act.reading}
          disabled={!touched || act.outdated || input === null}
          run={save}
        />
        {input === null && <span role="status">发现时间请写成 9:40 或 10-12 9:40</span>}
        {touched && input !== null && <span role="status">有改动还没有保存</span>}
      </div>
    </section>
  )
}
