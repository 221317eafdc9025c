import { InputNumber } from 'antd'
import type { Limit } from '../../shared/settings/limit.ts'
import type { HandOverLimit } from '../../shared/settings/settings.ts'
import { Select } from '../ui/select.tsx'
import styles from './settings.module.css'

export const limitUnits = { minute: '分钟', hour: '小时', day: '天', workday: '工作日' } as const satisfies Record<
  Limit['unit'],
  string
>

type Unit = HandOverLimit extends infer L ? (L extends Limit ? L['unit'] : L) : never
const units: readonly Limit['unit'][] = ['minute', 'hour', 'day', 'workday']

interface Props<Value> {
  readonly label: string
  readonly value?: Value
  readonly onChange?: (value: Value) => void
}

interface Parts {
  readonly label: string
  readonly amount: number | null
  readonly unit: Unit
  readonly choices: readonly Unit[]
  readonly onAmount: (amount: number) => void
  readonly onUnit: (unit: Unit) => void
}

function Pair({ label, amount, unit, choices, onAmount, onUnit }: Parts) {
  return (
    <div className={styles.line}>
      {amount === null ? null : (
        <InputNumber
          aria-label={`${label}：数量`}
          min={1}
          max={3650}
          precision={0}
          controls={false}
          value={amount}
          onChange={(value) => onAmount(value ?? 1)}
          style={{ width: 56 }}
        />
      )}
      <Select
        aria-label={`${label}：单位`}
        value={unit}
        onChange={onUnit}
        style={{ width: amount === null ? 168 : 96 }}
        options={choices.map((value) => ({ value, label: value === 'sameDay' ? '当天下班前' : limitUnits[value] }))}
      />
    </div>
  )
}

/** So many minutes, hours, days or working days. */
export function LimitInput({ label, value = { amount: 1, unit: 'day' }, onChange }: Props<Limit>) {
  return (
    <Pair
      label={label}
      amount={value.amount}
      unit={value.unit}
      choices={units}
      onAmount={(amount) => onChange?.({ ...value, amount })}
      onUnit={(unit) => unit !== 'sameDay' && onChange?.({ ...value, unit })}
    />
  )
}

/** The same, or 当天下班前 (1: 4.5). */
export function HandOverLimitInput({ label, value = 'sameDay', onChange }: Props<HandOverLimit>) {
  const limit: Limit = value === 'sameDay' ? { amount: 1, unit: 'day' } : value
  return (
    <Pair
      label={label}
      amount={value === 'sameDay' ? null : value.amount}
      unit={value === 'sameDay' ? value : value.unit}
      choices={['sameDay', ...units]}
      onAmount={(amount) => onChange?.({ ...limit, amount })}
      onUnit={(unit) => onChange?.(unit === 'sameDay' ? unit : { ...limit, unit })}
    />
  )
}
