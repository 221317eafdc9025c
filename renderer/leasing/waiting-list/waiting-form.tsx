import { Radio } from 'antd'
import { z } from 'zod'
import { lostReason, lostReasonLabels, lostReasons } from '../../../shared/leasing/prospect-words.ts'
import { rentUnit, rentUnitLabels } from '../../../shared/leasing/rent.ts'
import type { WaitingFacts } from '../../../shared/leasing/waiting-list.ts'
import type { ReplyError } from '../../../shared/reply.ts'
import { choices } from '../../reception/case/acts/choices.ts'
import { TextField } from '../../reception/case/acts/text-field.tsx'
import { Field } from '../../reception/case/field.tsx'
import { DateField } from '../../ui/date-field.tsx'
import { HundredthsInput } from '../../ui/hundredths-input.tsx'
import styles from '../follow-ups/follow-ups.module.css'

const price = z.object({ fen: z.number().nullable(), unit: rentUnit })
const words = z.string().nullable()

/** As it is typed. */
export const draft = z.object({
  ...{ reason: lostReason.nullable(), building: z.string(), price: price.nullable(), months: z.string() },
  ...{ priceUnknown: words, leaseStart: words, leaseEnd: words, termUnknown: words, referrals: words, remark: words },
})
export type Draft = Readonly<z.infer<typeof draft>>

export const emptyDraft: Draft = {
  ...{ reason: null, building: '', price: null, priceUnknown: null, leaseStart: null, months: '', leaseEnd: null },
  ...{ termUnknown: null, referrals: null, remark: null },
}

const withoutReason = '请选择流失原因'

/** What is sent, or what is missing before it can be. An unreadable number is the core's to name. */
export function factsOf({ reason, months, price: typed, ...told }: Draft): WaitingFacts | ReplyError {
  if (reason === null) return { code: 'INVALID', message: withoutReason, fields: { reason: withoutReason } }
  const fen = typed?.fen ?? Number.NaN
  const price = typed && !Number.isNaN(fen) ? { fen, unit: typed.unit } : null
  return { ...told, price, reason, termMonths: months.trim() === '' ? null : Number(months) }
}

interface Props {
  readonly draft: Draft
  readonly error: ReplyError | null
  readonly change: (change: Partial<Draft>) => void
}

/** 10.4: which building, at what price, for how long; what they would not say has its reason. */
export function WaitingForm({ draft, error, change }: Props) {
  const text = (name: 'priceUnknown' | 'termUnknown' | 'referrals' | 'remark', label: string, limit: number) => (
    <TextField
      label={label}
      name={name}
      limit={limit}
      value={draft[name] ?? ''}
      error={error}
      onChange={(value) => change({ [name]: value === '' ? null : value })}
    />
  )
  return (
    <div className={styles.form}>
      <div className={styles.wide}>
        <Field label="流失原因" name="reason" error={error}>
          {() => (
            <Radio.Group
              aria-label="流失原因"
              options={choices(lostReasonLabels, lostReasons)}
              value={draft.reason}
              onChange={(event) => change({ reason: event.target.value })}
            />
          )}
        </Field>
      </div>
      <TextField
        label="签约大楼"
        name="building"
        limit={100}
        value={draft.building}
        error={error}
        onChange={(building) => change({ building })}
      />
      <TextField
        label="年限（月）"
        name="termMonths"
        limit={3}
        value={draft.months}
        error={error}
        onChange={(months) => change({ months: months.replace(/\D/g, '') })}
      />
      <Field label="签约价格" name="price" error={error}>
        {(id) => (
          <HundredthsInput
            id={id}
            label="签约价格"
            value={draft.price?.fen ?? null}
            onChange={(fen) => change({ price: fen === null ? null : { fen, unit: draft.price?.unit ?? 'day' } })}
          />
        )}
      </Field>
      <Field label="单位" name="unit" error={error}>
        {() => (
          <Radio.Group
            aria-label="单位"
            options={choices(rentUnitLabels, ['day', 'month'])}
            value={draft.price?.unit ?? 'day'}
            disabled={draft.price === null}
            onChange={(event) => draft.price && change({ price: { ...draft.price, unit: event.target.value } })}
          />
        )}
      </Field>
      <Field label="起租日" name="leaseStart" error={error}>
        {(id) => <DateField id={id} value={draft.leaseStart} onChange={(leaseStart) => change({ leaseStart })} />}
      </Field>
      <Field label="到期日" name="leaseEnd" error={error}>
        {(id) => <DateField id={id} value={draft.leaseEnd} onChange={(leaseEnd) => change({ leaseEnd })} />}
      </Field>
      {text('priceUnknown', '问不到价格的原因', 200)}
      {text('termUnknown', '问不到年限的原因', 200)}
      {text('referrals', '转介绍情况', 500)}
      {text('remark', '备注', 500)}
    </div>
  )
}
