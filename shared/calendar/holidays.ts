import { z } from 'zod'
import { civilDate } from '../fields.ts'
import { query } from '../procedure.ts'

/** A day on which the built-in tables differ from the week: a holiday, or a make-up workday (调休). */
export const builtInDay = z.object({
  date: civilDate,
  kind: z.enum(['workday', 'holiday']),
  /** `国庆节`; of a make-up workday the holiday that it makes up for. */
  name: z.string(),
})
export type BuiltInDay = z.infer<typeof builtInDay>

/** What the product itself knows of public holidays, with no network; the settings add to it. */
export const holidays = {
  year: query({
    access: 'signed-in',
    input: z.object({ year: z.int({ error: '请填写年份' }).min(2000, '年份不对').max(2100, '年份不对') }),
    output: z.object({ builtIn: z.boolean(), days: z.array(builtInDay) }),
  }),
  /** Years that limits reach already, or from December on the next one, whose holidays nobody has entered. */
  status: query({
    access: 'signed-in',
    input: z.object({}),
    output: z.object({ unknownYears: z.array(z.int()), lastBuiltIn: z.int() }),
  }),
}
