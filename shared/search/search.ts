import { z } from 'zod'
import { leasingDesk, receptionReaders } from '../access/roles.ts'
import { id, text } from '../fields.ts'
import { colleagueProspect, prospectSummary } from '../leasing/prospects.ts'
import { query } from '../procedure.ts'
import { caseSummary } from '../reception/cases.ts'
import { suggestion } from '../reception/residents.ts'

/** What a number leads to: 报价单 BJ, 候租 HZ, 看房 KF, 中介来访 ZJ. */
export const numberedLabels = { BJ: '报价单', HZ: '候租', KF: '看房', ZJ: '中介来访' } as const
const numbered = z.object({
  id,
  kind: z.enum(['BJ', 'HZ', 'KF', 'ZJ']),
  serial: z.string(),
  prospectId: id.nullable(),
  company: z.string().nullable(),
})
export type Numbered = z.infer<typeof numbered>

/** The one box of the top bar (Ctrl-K): people, cases and prospects, at most 8 of each, each for whom they concern. */
export const search = {
  find: query({
    access: [...receptionReaders, ...leasingDesk],
    input: z.object({ text: text(100) }),
    output: z.object({
      /** For the reception alone. */
      residents: z.array(suggestion),
      cases: z.array(caseSummary),
      /** For 招商 alone: one's own in full, a colleague's masked. */
      prospects: z.array(prospectSummary),
      colleagues: z.array(colleagueProspect),
      /** By a number, those of one's own clients alone; supervision all. */
      numbered: z.array(numbered),
    }),
  }),
}
