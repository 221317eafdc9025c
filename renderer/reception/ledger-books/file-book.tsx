import { useState } from 'react'
import { civilDateOf } from '../../../shared/calendar.ts'
import { bookStateLabels, type LedgerBook } from '../../../shared/reception/ledger-books.ts'
import { useCommand } from '../../api/use-command.ts'
import { DateField } from '../../ui/date-field.tsx'
import { useNow } from '../../ui/now.ts'
import { ActPanel } from '../case/act-panel.tsx'
import { TextField } from '../case/acts/text-field.tsx'
import { Field } from '../case/field.tsx'
import { MovedOnNotice } from '../case/moved-on-notice.tsx'
import { useAct } from '../case/use-act.ts'

interface Properties {
  readonly book: LedgerBook
  readonly onDone: () => void
  readonly onReload: () => void
}

/** 交回归档: who keeps the signed book, since when. */
export function FileBook({ book, onDone, onReload }: Properties) {
  const { run, running } = useCommand('ledgerBooks.file')
  const act = useAct(book, onDone, onReload)
  const [keeper, setKeeper] = useState('')
  const today = civilDateOf(useNow())
  const [on, setOn] = useState<string | null>(today)
  return (
    <ActPanel
      verb="交回归档"
      act={act}
      running={running}
      onSubmit={() => void act.submit((rev) => run({ id: book.id, rev, on: on ?? '', keeper }))}
      onCancel={onDone}
      conflict={<MovedOnNotice seen={bookStateLabels[act.seen.state]} now={bookStateLabels[book.state]} onGoOn={act.goOn} />}
    >
      <TextField label="保管人" name="keeper" limit={60} value={keeper} error={act.error} onChange={setKeeper} />
      <Field label="归档日期" name="on" error={act.error}>
        {(id) => <DateField id={id} value={on} onChange={setOn} />}
      </Field>
    </ActPanel>
  )
}
