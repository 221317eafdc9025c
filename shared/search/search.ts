import { z } from 'zod'
import { leasingDesk, receptionReaders } from '../access/roles.ts'
import { text } from '../fields.ts'
import { colleagueProspect, prospectSummary } from '../leasing/prospects.ts'
import { query } from '../procedure.ts'
import { caseSummary } from '../reception/cases.ts'
import { suggestion } from '../reception/residents.ts'

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
    }),
  }),
}
