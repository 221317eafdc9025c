import { type RefObject, useRef, useState } from 'react'
import type { Supply } from '../../../shared/reception/wave-words.ts'
import { waveScript } from '../../../shared/reception/wave-words.ts'
import type { WaveHousehold } from '../../../shared/reception/waves.ts'
import type { ReplyError } from '../../../shared/reply.ts'
import { useCommand } from '../../api/use-command.ts'
import { Drawer } from '../../ui/drawer.tsx'
import { ErrorNotice } from '../../ui/error-notice.tsx'
import { KeyedButton } from '../../ui/keyed-button.tsx'
import caseStyles from '../case/case.module.css'
import { MomentField, useMoment } from '../case/moment-field.tsx'
import styles from './wave.module.css'
import { OutageFields, type OutageForm } from './wave-fields.tsx'

interface Properties {
  readonly open: boolean
  /** Who called first; `null`: known before anybody called. */
  readonly first: WaveHousehold | null
  /** What their words were about. */
  readonly supply: Supply | null
  readonly onClose: () => void
  readonly onBegun: (id: string) => void
}

/** 开停供事件: the first call begins it (1: 4.7 c, d). */
export function BeginWave({ open, onClose, ...rest }: Properties) {
  const form = useRef<HTMLElement>(null)
  const toFirst = () => form.current?.querySelector<HTMLElement>('input:checked')?.focus()
  return (
    <Drawer open={open} onClose={onClose} onShown={toFirst} width={860} title="开停供事件">
      <Entry form={form} {...rest} />
    </Drawer>
  )
}

type EntryProperties = Pick<Properties, 'first' | 'supply' | 'onBegun'> & { readonly form: RefObject<HTMLElement | null> }

function Entry({ form, first, supply, onBegun }: EntryProperties) {
  const { run, running } = useCommand('waves.begin')
  const [outage, setOutage] = useState<OutageForm>({ supply: supply ?? 'water', cause: 'municipal', area: '' })
  const [error, setError] = useState<ReplyError | null>(null)
  const started = useMoment()
  const expected = useMoment()
  const begin = async () => {
    const [startedAt, expectedAt] = [started.read(), expected.read()]
    if (startedAt === undefined || expectedAt === undefined) return
    const reply = await run({ ...outage, startedAt, expectedAt, first })
    if (reply.ok) onBegun(reply.data.id)
    else setError(reply.error)
  }
  return (
    <section ref={form} className={styles.entry} aria-label="停供事件">
      <ErrorNotice error={error} />
      <div className={caseStyles.fields}>
        <OutageFields form={outage} error={error} set={(change) => setOutage((was) => ({ ...was, ...change }))} />
        <MomentField label="停供时间" name="startedAt" moment={started} error={error} />
        <MomentField label="预计恢复" name="expectedAt" placeholder="未定" moment={expected} error={error} />
      </div>
      {first !== null && <p className={styles.quiet}>第一户：{householdWords(first)}</p>}
      <Script outage={outage} expectedAt={expected.read() ?? null} />
      <div className={caseStyles.verbs}>
        <KeyedButton type="primary" keys="Ctrl+Enter" label="开事件" inFields running={running} run={() => void begin()} />
      </div>
    </section>
  )
}

export function householdWords({ room, name, phone }: Pick<WaveHousehold, 'room' | 'name' | 'phone'>): string {
  return [room ?? '未留房号', name, phone].filter(Boolean).join(' ')
}

function Script({ outage, expectedAt }: { readonly outage: OutageForm; readonly expectedAt: number | null }) {
  return (
    <section className={styles.script} aria-label="这样对业主说">
      <h3>这样对业主说</h3>
      <p>{waveScript({ ...outage, expectedAt })}</p>
    </section>
  )
}
