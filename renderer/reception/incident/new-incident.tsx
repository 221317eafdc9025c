import { Radio } from 'antd'
import { type RefObject, useRef, useState } from 'react'
import { type IncidentKind, incidentKindLabels, incidentKinds } from '../../../shared/reception/incident-words.ts'
import type { ReplyError } from '../../../shared/reply.ts'
import { useCommand } from '../../api/use-command.ts'
import { Drawer } from '../../ui/drawer.tsx'
import { ErrorNotice } from '../../ui/error-notice.tsx'
import { KeyedButton } from '../../ui/keyed-button.tsx'
import { choices } from '../case/acts/choices.ts'
import { TextField } from '../case/acts/text-field.tsx'
import caseStyles from '../case/case.module.css'
import { Field } from '../case/field.tsx'
import { MomentField, useMoment } from '../case/moment-field.tsx'
import styles from './incident.module.css'

interface Properties {
  readonly open: boolean
  readonly onClose: () => void
  readonly onMade: (id: string) => void
}

/** In seconds: kind, place, one sentence. Everything else is completed while the clock runs (1: 4.10). */
export function NewIncident({ open, onClose, onMade }: Properties) {
  const form = useRef<HTMLElement>(null)
  const toFirst = () => form.current?.querySelector<HTMLElement>('input:checked')?.focus()
  return (
    <Drawer open={open} onClose={onClose} onShown={toFirst} width={860} title="登记重大(突发)事件">
      <Entry form={form} onMade={onMade} />
    </Drawer>
  )
}

const kinds = choices(incidentKindLabels, incidentKinds)

function Entry({ form, onMade }: Pick<Properties, 'onMade'> & { readonly form: RefObject<HTMLElement | null> }) {
  const { run, running } = useCommand('incidents.register')
  const [kind, setKind] = useState<IncidentKind>('security')
  const [place, setPlace] = useState('')
  const [course, setCourse] = useState('')
  const [error, setError] = useState<ReplyError | null>(null)
  const moment = useMoment()
  const register = async () => {
    const discoveredAt = moment.read()
    if (discoveredAt === undefined) return
    const reply = await run({ kind, name: null, place, course, discoveredAt, complaintId: null })
    if (reply.ok) onMade(reply.data.id)
    else setError(reply.error)
  }
  return (
    <section ref={form} className={styles.entry} aria-label="事件登记">
      <ErrorNotice error={error} />
      <Field label="事件类别" name="kind" error={error}>
        {() => (
          <Radio.Group aria-label="事件类别" options={kinds} value={kind} onChange={(event) => setKind(event.target.value)} />
        )}
      </Field>
      <div className={caseStyles.fields}>
        <TextField label="地点" name="place" limit={100} value={place} error={error} onChange={setPlace} />
        <MomentField label="发现时间" name="discoveredAt" moment={moment} error={error} />
        <TextField
          label="一句话经过"
          name="course"
          limit={5000}
          lines={2}
          value={course}
          placeholder="如 5号楼下方顶板渗水，三车受损"
          error={error}
          onChange={setCourse}
        />
      </div>
      <div className={caseStyles.verbs}>
        <KeyedButton type="primary" keys="Ctrl+Enter" label="登记" inFields running={running} run={() => void register()} />
        <span className={caseStyles.hint}>登记后，口头上报的时限即从发现时间起算；其余随后补充。</span>
      </div>
    </section>
  )
}
