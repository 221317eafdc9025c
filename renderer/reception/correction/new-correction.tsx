import { useState } from 'react'
import type { ReplyError } from '../../../shared/reply.ts'
import { useSession } from '../../api/session.ts'
import { useCommand } from '../../api/use-command.ts'
import { Drawer } from '../../ui/drawer.tsx'
import { ErrorNotice } from '../../ui/error-notice.tsx'
import { KeyedButton } from '../../ui/keyed-button.tsx'
import record from '../case/case.module.css'
import { CorrectionBoxes } from './correction-boxes.tsx'
import { type CorrectionForm, formOf, inputOf } from './correction-fields.ts'

interface Properties {
  readonly open: boolean
  readonly onClose: () => void
  readonly onMade: (id: string) => void
}

/** A nonconformity that an inspection or an audit found; that of a complaint is drafted with its judgement. */
export function NewCorrection({ open, onClose, onMade }: Properties) {
  return (
    <Drawer open={open} onClose={onClose} width={860} title="新开不合格报告">
      <Sheet onMade={onMade} />
    </Drawer>
  )
}

function Sheet({ onMade }: Pick<Properties, 'onMade'>) {
  const { run, running } = useCommand('corrections.create')
  const me = useSession((state) => state.me?.name ?? '')
  const [form, setForm] = useState<CorrectionForm>(() => ({ ...formOf(null), finder: me }))
  const [error, setError] = useState<ReplyError | null>(null)
  const create = async () => {
    const input = inputOf(form, Date.now())
    if (input === null) {
      const message = '发现时间没有看懂：请写成 9:40 或 10-12 9:40，或留空表示现在'
      return setError({ code: 'INVALID', message, fields: { foundAt: message } })
    }
    const reply = await run(input)
    if (reply.ok) onMade(reply.data.id)
    else setError(reply.error)
  }
  return (
    <section className={record.fields} aria-label="不合格报告栏目">
      <ErrorNotice error={error} />
      <CorrectionBoxes
        form={form}
        error={error}
        fromComplaint={false}
        set={(change) => setForm((before) => ({ ...before, ...change }))}
      />
      <div className={record.save}>
        <KeyedButton keys="Ctrl+S" label="开出" inFields type="primary" running={running} run={() => void create()} />
      </div>
    </section>
  )
}
