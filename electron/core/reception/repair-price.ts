import { z } from 'zod'
import { amountOf, yuanText } from '../../../shared/money.ts'
import { type Material, material } from '../../../shared/reception/repairs.ts'
import type { QueryContext } from '../context.ts'
import { invalid } from '../errors.ts'
import type { RepairRow } from './repair-row.ts'

const stored = z.array(material)

/** The lines of a slip, each with its amount in fen. */
export function materialsOf({ materials }: Pick<RepairRow, 'materials'>): (Material & { readonly amount: number })[] {
  return stored.parse(JSON.parse(materials)).map((line) => ({ ...line, amount: amountOf(line.quantity, line.unitPrice) }))
}

interface Costs {
  readonly materials: readonly Material[]
  readonly labour: { readonly hours: number; readonly price: number }
}

/** 合计 in fen: each line is rounded by itself, so that the paper adds up. */
export function totalOf({ materials, labour }: Costs): number {
  const lines = materials.map(({ quantity, unitPrice }) => amountOf(quantity, unitPrice))
  return lines.reduce((sum, one) => sum + one, amountOf(labour.hours, labour.price))
}

/** 急修免人工, where the site's settings say so. @throws INVALID on that field */
export function checkLabour(context: QueryContext, field: string, grade: RepairRow['grade'], labour: Costs['labour']): void {
  if (grade !== 'urgent' || !context.settings.repairs.urgentLabourFree) return
  if (amountOf(labour.hours, labour.price) > 0) {
    throw invalid(field, '急修免人工费(设置 › 维修)：请把人工改为 0，或先改维修等级')
  }
}

type Agreed = Pick<RepairRow, 'charging' | 'total' | 'agreedTotal'>

/** Why this price cannot be charged; `null`: it may. What is paid for was agreed to, and for no less (domain F9). */
export function priceRefusal({ charging, total, agreedTotal }: Agreed): string | null {
  if (charging === null) return '还没有填费用：请先在「报价」里选保修、无偿或有偿'
  if (charging !== 'paid') return null
  if (agreedTotal === null) return '有偿维修须先把价格告诉业主、业主同意后才能做；请先在「报价」里写明谁同意的'
  if (total <= agreedTotal) return null
  return `合计 ${yuanText(total)} 元超过业主同意的 ${yuanText(agreedTotal)} 元；请先征得业主同意，再改报价`
}
