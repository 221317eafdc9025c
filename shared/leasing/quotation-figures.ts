import { z } from 'zod'

const period = z.object({ from: z.string(), to: z.string() })

/** What a quotation says in numbers on its paper; fen and hundredths of a ㎡, see `quotationSums`. */
export const paperFigures = z.object({
  ...{ area: z.int(), monthRent: z.int(), managementFee: z.int(), parking: z.int(), phones: z.int(), others: z.int() },
  monthlyTotal: z.int(),
  tax: z.object({ net: z.int(), tax: z.int() }).nullable(),
  ...{ rentDeposit: z.int(), deposits: z.int(), firstRent: z.int(), firstCharges: z.int(), firstPayment: z.int() },
  ...{ free: period.nullable(), term: period },
  years: z.array(
    period.extend({ year: z.int(), months: z.int(), monthRent: z.int(), freeMonths: z.int(), freeDays: z.int(), rent: z.int() }),
  ),
  total: z.int(),
})

/** The same with 净有效租金 in ten-thousandths of the unit: for the desk alone. */
export const deskFigures = paperFigures.extend({ netEffective: z.int() })
export type DeskFigures = z.infer<typeof deskFigures>
