import { Input } from 'antd'
import { amountOf, quantityText, readHundredths, yuanText } from '../../../../shared/money.ts'
import type { Material } from '../../../../shared/reception/repairs.ts'
import styles from '../repair.module.css'

/** A line of materials as text in its boxes. */
export interface TypedMaterial {
  readonly name: string
  readonly spec: string
  readonly unit: string
  readonly quantity: string
  readonly unitPrice: string
}

const blank: TypedMaterial = { name: '', spec: '', unit: '', quantity: '', unitPrice: '' }
const isBlank = (line: TypedMaterial) => Object.values(line).every((text) => text.trim() === '')

export function typedOf(materials: readonly Material[]): readonly TypedMaterial[] {
  const lines = materials.map(({ name, spec, unit, quantity, unitPrice }) => ({
    ...{ name, spec: spec ?? '', unit: unit ?? '' },
    ...{ quantity: quantityText(quantity).replaceAll(',', ''), unitPrice: yuanText(unitPrice).replaceAll(',', '') },
  }))
  return [...lines, blank]
}

/** `undefined`: a number is not understood, which its box shows. */
export function materialsTyped(lines: readonly TypedMaterial[]): Material[] | undefined {
  const read = lines
    .filter((line) => !isBlank(line))
    .map((line) => ({ ...line, quantity: readHundredths(line.quantity), unitPrice: readHundredths(line.unitPrice) }))
  const whole = read.flatMap(({ quantity, unitPrice, ...line }) =>
    quantity === null || unitPrice === null ? [] : [{ ...line, quantity, unitPrice }],
  )
  return whole.length === read.length ? whole : undefined
}

interface Properties {
  readonly lines: readonly TypedMaterial[]
  readonly onChange: (lines: readonly TypedMaterial[]) => void
}

const columns = [
  { name: 'name', title: '材料名称', limit: 60 },
  { name: 'spec', title: '规格', limit: 60 },
  { name: 'unit', title: '单位', limit: 10 },
  { name: 'quantity', title: '数量', limit: 12 },
  { name: 'unitPrice', title: '单价(元)', limit: 12 },
] as const

function amountWords({ quantity, unitPrice }: TypedMaterial): string {
  const read = [readHundredths(quantity), readHundredths(unitPrice)] as const
  return read[0] === null || read[1] === null ? '' : yuanText(amountOf(read[0], read[1]))
}

/** 材料: one line each; the last is always empty, so that another can be written without asking for it. */
export function MaterialLines({ lines, onChange }: Properties) {
  const set = (at: number, change: Partial<TypedMaterial>) => {
    const next = lines.map((line, index) => (index === at ? { ...line, ...change } : line))
    const last = next.at(-1)
    onChange(last !== undefined && !isBlank(last) && next.length < 20 ? [...next, blank] : next)
  }
  return (
    <fieldset className={styles.materials} aria-label="材料">
      {[...columns.map(({ title }) => title), '金额'].map((title) => (
        <span key={title} className={styles.heading} aria-hidden="true">
          {title}
        </span>
      ))}
      {lines.map((line, at) => [
        ...columns.map(({ name, title, limit }) => {
          const number = name === 'quantity' || name === 'unitPrice'
          const unread = number && !isBlank(line) && readHundredths(line[name]) === null
          return (
            <Input
              // biome-ignore lint/suspicious/noArrayIndexKey: a line of the slip is its place
              key={`${name}-${at}`}
              aria-label={`第 ${at + 1} 行${title}`}
              value={line[name]}
              maxLength={limit}
              status={unread ? 'error' : ''}
              onChange={(event) => set(at, { [name]: event.target.value })}
            />
          )
        }),
        // biome-ignore lint/suspicious/noArrayIndexKey: a line of the slip is its place
        <span key={`amount-${at}`} className={styles.amount}>
          {amountWords(line)}
        </span>,
      ])}
    </fieldset>
  )
}
