import { Input, Radio } from 'antd'
import { useState } from 'react'
import { amountOf, capitalAmount, quantityText, readHundredths, yuanText } from '../../../../shared/money.ts'
import { type Charging, chargingLabels } from '../../../../shared/reception/repair-words.ts'
import type { ReplyError } from '../../../../shared/reply.ts'
import { useCommand } from '../../../api/use-command.ts'
import { choices } from '../../case/acts/choices.ts'
import { TextField } from '../../case/acts/text-field.tsx'
import styles from '../../case/case.module.css'
import { Field } from '../../case/field.tsx'
import { MomentField, useMoment } from '../../case/moment-field.tsx'
import { useAct } from '../../case/use-act.ts'
import { MaterialLines, materialsTyped, typedOf } from './material-lines.tsx'
import { type RepairActProperties, RepairPanel } from './repair-panel.tsx'

const kinds = choices<Charging>(chargingLabels, ['paid', 'free', 'warranty'])

interface Labour {
  readonly hours: string
  readonly price: string
}

/** `undefined`: not understood; both empty is none. */
function labourTyped({ hours, price }: Labour) {
  if (hours.trim() === '' && price.trim() === '') return { hours: 0, price: 0 }
  const [read, each] = [readHundredths(hours), readHundredths(price)]
  return read === null || each === null ? undefined : { hours: read, price: each }
}

/** 报价: told to the owner before the work; what is paid needs their yes. */
export function Price({ repair, onDone, onCancel, onReload }: RepairActProperties) {
  const { run, running } = useCommand('repairs.price')
  const act = useAct(repair, onDone, onReload)
  const [charging, setCharging] = useState<Charging>(repair.charging ?? 'paid')
  const [lines, setLines] = useState(() => typedOf(repair.materials))
  const [labour, setLabour] = useState<Labour>(() => ({
    hours: repair.labour.hours === 0 ? '' : quantityText(repair.labour.hours),
    price: repair.labour.price === 0 ? '' : yuanText(repair.labour.price),
  }))
  const [agreedBy, setAgreedBy] = useState(repair.agreement?.by ?? '')
  const moment = useMoment()
  const materials = materialsTyped(lines)
  const work = labourTyped(labour)
  const submit = () => {
    const at = moment.read()
    if (at === undefined || materials === undefined || work === undefined) return
    void act.submit((rev) => run({ id: repair.id, rev, charging, materials, labour: work, agreedBy, at }))
  }
  return (
    <RepairPanel verb="报价" repair={repair} act={act} running={running} onSubmit={submit} onCancel={onCancel}>
      <Field label="费用" name="charging" error={act.error}>
        {() => (
          <Radio.Group aria-label="费用" options={kinds} value={charging} onChange={(event) => setCharging(event.target.value)} />
        )}
      </Field>
      <Field label="材料" name="materials" error={act.error} wide>
        {() => <MaterialLines lines={lines} onChange={setLines} />}
      </Field>
      <LabourFields labour={labour} error={act.error} onChange={setLabour} />
      {charging === 'paid' && repair.state !== 'repaired' && (
        <>
          <TextField
            label="同意的业主"
            name="agreedBy"
            limit={60}
            value={agreedBy}
            placeholder="还没谈妥的先不填"
            error={act.error}
            onChange={setAgreedBy}
          />
          <MomentField label="同意时间" moment={moment} error={act.error} />
        </>
      )}
      <Sum materials={materials} labour={work} />
    </RepairPanel>
  )
}

interface LabourProperties {
  readonly labour: Labour
  readonly error: ReplyError | null
  readonly onChange: (labour: Labour) => void
}

function LabourFields({ labour, error, onChange }: LabourProperties) {
  const unread = labourTyped(labour) === undefined
  return (
    <>
      <Field label="人工工时" name="labour.hours" error={error}>
        {(id, invalid) => (
          <Input
            id={id}
            value={labour.hours}
            maxLength={9}
            placeholder="没有的不填"
            status={invalid || (unread && readHundredths(labour.hours) === null) ? 'error' : ''}
            onChange={(event) => onChange({ ...labour, hours: event.target.value })}
          />
        )}
      </Field>
      <Field label="人工单价(元/工时)" name="labour.price" error={error}>
        {(id, invalid) => (
          <Input
            id={id}
            value={labour.price}
            maxLength={12}
            status={invalid || (unread && readHundredths(labour.price) === null) ? 'error' : ''}
            onChange={(event) => onChange({ ...labour, price: event.target.value })}
          />
        )}
      </Field>
    </>
  )
}

interface SumProperties {
  readonly materials: ReturnType<typeof materialsTyped>
  readonly labour: ReturnType<typeof labourTyped>
}

/** 合计 as it will stand on the slip; nothing while a number is not understood. */
function Sum({ materials, labour }: SumProperties) {
  if (materials === undefined || labour === undefined) return <p className={styles.wide}>数量和单价请写成 2 或 18.50</p>
  const lines = materials.map(({ quantity, unitPrice }) => amountOf(quantity, unitPrice))
  const total = lines.reduce((sum, one) => sum + one, amountOf(labour.hours, labour.price))
  return (
    <p role="status" className={styles.wide}>
      合计 <strong>{yuanText(total)}</strong> 元（{capitalAmount(total)}）
    </p>
  )
}
