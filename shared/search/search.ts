import { z } from 'zod'
import { receptionReaders } from '../access/roles.ts'
import { text } from '../fields.ts'
import { query } from '../procedure.ts'
import { caseSummary } from '../reception/cases.ts'
import { suggestion } from '../reception/residents.ts'

/** The one box of the top bar (Ctrl-K): people and cases, at most 8 of each. */
export const search = {
  find: query({
    access: receptionReaders,
    input: z.object({ text: text(100) }),
    output: z.object({ residents: z.array(suggestion), cases: z.array(caseSummary) }),
  }),
}
