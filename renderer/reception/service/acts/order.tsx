import { AutoComplete, Input } from 'antd'
import { useState } from 'react'
import { amountOf, capitalAmount, quantityText, readHundredths, yuanText } from '../../../../shared/money.ts'
import type { ServiceDetail } from '../../../../shared/reception/service-orders.ts'
import type { ReplyError } from '../../../../shared/reply.ts'
import type { PriceItem } from '../../../../shared/settings/service-rules.ts'
import { useCommand } from '../../../api/use-command.ts'
import { useQuery } from '../../../api/use-query.ts'
import { TextField } from '../../case/acts/text-field.tsx'
import styles from '../../case/case.module.css'
import { Field } from '../../case/field.tsx'
import { MomentField, useMoment } from '../../case/moment-field.tsx'
import { useAct } from '../../case/use-act.ts'
import { type ServiceActProperties, ServicePanel } from './service-panel.tsx'

const plain = (text: string) => text.replaceAll(',', '')

/** The order as text in its boxes. */
function typedOf({ item, unit, quantity, unitPrice, materials, requirement }: ServiceDetail) {
  return {
    ...{ item: item ?? '', unit: unit ?? '', materials: materials ?? '', requirement: requirement ?? '', agreedBy: '' },
    quantity: quantity === null ? '' : plain(quantityText(quantity)),
    unitPrice: unitPrice === null ? '' : plain(yuanText(unitPrice)),
  }
}
type Typed = ReturnType<typeof typedOf>

/** 服务项目 from the price list, so many units of it, and for when. */
export function Order({ service, onDone, onCancel, onReload }: ServiceActProperties) {
  const { run, running } = useCommand('serviceOrders.order')
  const act = useAct(service, onDone, onReload)
  const [typed, setTyped] = useState(() => typedOf(service))
  const set = (change: Partial<Typed>) => setTyped((before) => ({ ...before, ...change }))
  const from = useMoment()
  const until = useMoment()
  const { error } = act
  const quantity = readHundredths(typed.quantity)
  const unitPrice = readHundredths(typed.unitPrice)
  const submit = () => {
    const appointedAt = from.typed.trim() === '' ? service.appointedAt : from.read()
    const appointedUntil = until.typed.trim() === '' ? service.appointedUntil : until.read()
    if (appointedAt === undefined || appointedUntil === undefined) return
    // A number that is not understood is sent as none, so that the core says what is wrong beside the field.
    const numbers = { quantity: quantity ?? Number.NaN, unitPrice: unitPrice ?? Number.NaN }
    void act.submit((rev) => run({ ...typed, ...numbers, id: service.id, rev, appointedAt, appointedUntil }))
  }
  return (
    <ServicePanel verb="下单" service={service} act={act} running={running} onSubmit={submit} onCancel={onCancel}>
      <Item typed={typed} error={error} set={set} />
      <NumberField
        label="数量"
        name="quantity"
        value={typed.quantity}
        error={error}
        onChange={(text) => set({ quantity: text })}
      />
      <NumberField
        label={`单价(元/${typed.unit === '' ? '单位' : typed.unit})`}
        name="unitPrice"
        value={typed.unitPrice}
        error={error}
        onChange={(text) => set({ unitPrice: text })}
      />
      <MomentField label="预约开始" name="appointedAt" placeholder="10-07 9:00" moment={from} error={error} />
      <MomentField label="预约结束" name="appointedUntil" placeholder="可不填，10-07 12:30" moment={until} error={error} />
      <Others service={service} typed={typed} error={error} set={set} />
      {quantity !== null && unitPrice !== null && (
        <p role="status" className={styles.wide}>
          金额 <strong>{yuanText(amountOf(quantity, unitPrice))}</strong> 元（{capitalAmount(amountOf(quantity, unitPrice))}）
        </p>
      )}
    </ServicePanel>
  )
}

interface PartProperties {
  readonly typed: Typed
  readonly error: ReplyError | null
  readonly set: (change: Partial<Typed>) => void
}

const nameOf = ({ item, unit, unitPrice }: PriceItem) => `${item} ${yuanText(unitPrice)} 元/${unit}`

/** Picking from the price list fills in unit and price; what is not on it is written. */
function Item({ typed, error, set }: PartProperties) {
  const prices = useQuery('settings.read', {}).data?.services.prices ?? []
  const pick = (item: string) => {
    const known = prices.find((one) => one.item === item)
    set(known ? { item, unit: known.unit, unitPrice: plain(yuanText(known.unitPrice)) } : { item })
  }
  return (
    <>
      <Field label="服务项目" name="item" error={error}>
        {(id, invalid) => (
          <AutoComplete
            id={id}
            value={typed.item}
            status={invalid ? 'error' : ''}
            maxLength={30}
            placeholder="从价目表选，或另写"
            options={prices.map((one) => ({ value: one.item, label: nameOf(one) }))}
            showSearch={{ filterOption: (text, option) => option?.value.includes(text.trim()) ?? false }}
            {...(prices.some(({ item }) => item === typed.item) ? { open: false } : {})}
            onChange={pick}
          />
        )}
      </Field>
      <TextField
        label="计费单位"
        name="unit"
        limit={10}
        value={typed.unit}
        placeholder="㎡、扇、小时、次"
        error={error}
        onChange={(unit) => set({ unit })}
      />
    </>
  )
}

interface NumberProperties {
  readonly label: string
  readonly name: string
  readonly value: string
  readonly error: ReplyError | null
  readonly onChange: (text: string) => void
}

function NumberField({ label, name, value, error, onChange }: NumberProperties) {
  const unread = value.trim() !== '' && readHundredths(value) === null
  return (
    <Field label={label} name={name} error={error}>
      {(id, invalid) => (
        <Input
          id={id}
          value={value}
          maxLength={12}
          placeholder="12 或 286.5"
          status={invalid || unread ? 'error' : ''}
          onChange={(event) => onChange(event.target.value)}
        />
      )}
    </Field>
  )
}

function Others({ service, typed, error, set }: PartProperties & { readonly service: ServiceDetail }) {
  return (
    <>
      <TextField
        label="材料"
        name="materials"
        limit={200}
        value={typed.materials}
        placeholder="可不填"
        error={error}
        onChange={(materials) => set({ materials })}
      />
      {service.answeredAt !== null && (
        <TextField
          label="加价谁同意的"
          name="agreedBy"
          limit={60}
          value={typed.agreedBy}
          placeholder="金额比答应时高才填"
          error={error}
          onChange={(agreedBy) => set({ agreedBy })}
        />
      )}
      <TextField
        label="特殊要求、注意事项"
        name="requirement"
        limit={500}
        lines={2}
        value={typed.requirement}
        placeholder="可不填"
        error={error}
        onChange={(requirement) => set({ requirement })}
      />
    </>
  )
}
