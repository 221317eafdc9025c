import { z } from 'zod'
import { leasingDesk, receptionReaders } from '../access/roles.ts'
import { id, ticket } from '../fields.ts'
import { figuresAsked } from '../leasing/leasing-figures.ts'
import { prospectFilter } from '../leasing/prospects.ts'
import { suiteFilter, suiteOrder } from '../leasing/suites.ts'
import { command } from '../procedure.ts'
import { caseFilter, caseSort } from '../reception/cases.ts'
import { complaintFilter } from '../reception/complaints.ts'
import { visitFiguresAsked } from '../visits/visit-figures.ts'

/** Which list, narrowed as on its screen. */
export const workbookSubject = z.discriminatedUnion('list', [
  z.object({ list: z.literal('cases'), filter: caseFilter.extend({ sort: caseSort }) }),
  z.object({ list: z.literal('complaints'), filter: complaintFilter }),
  z.object({ list: z.literal('prospects'), filter: prospectFilter }),
  z.object({ list: z.literal('leasingFigures'), filter: figuresAsked }),
  z.object({ list: z.literal('visitFigures'), filter: visitFiguresAsked }),
  z.object({ list: z.literal('suites'), filter: suiteFilter.extend({ order: suiteOrder }) }),
])
export type WorkbookSubject = z.infer<typeof workbookSubject>
export type WorkbookSubjectInput = z.input<typeof workbookSubject>

/** Rows of one list: more would hold up the counter while they are gathered. */
export const mostRows = 10_000

/** Lists as .xlsx (decision 15): what is on the screen and not a field more. Each list has its own readers within. */
export const workbooks = {
  /** On record before anything leaves: who, which list, how many rows, narrowed by what. Its ticket lives five minutes. */
  prepare: command({
    access: [...receptionReaders, ...leasingDesk],
    input: z.object({ subject: workbookSubject }),
    output: z.object({ id, ticket, fileName: z.string(), rows: z.int() }),
  }),
}
