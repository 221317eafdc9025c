import { quantityText, yuanText } from '../money.ts'
import type { FigureKind } from './figure-table.ts'

/** A figure as it is read; `null`: there is none, not nought. */
export function figureWords(kind: FigureKind, value: string | number | null): string | null {
  if (value === null || typeof value === 'string') return value
  switch (kind) {
    case 'quantity':
      return quantityText(value)
    case 'money':
    case 'rate':
      return yuanText(value)
    case 'share':
      return `${Math.floor(value / 100)}.${String(value % 100).padStart(2, '0')}`
    case 'tenths':
      return `${Math.floor(value / 10)}.${value % 10}`
    default:
      return String(value)
  }
}
