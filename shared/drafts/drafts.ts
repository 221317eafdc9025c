import { z } from 'zod'
import { done, text } from '../fields.ts'
import { command, query } from '../procedure.ts'

const key = text(60)

/** What was being typed when the window went away; per person, kept in the encrypted database, no record yet. */
export const drafts = {
  load: query({ access: 'signed-in', input: z.object({ key }), output: z.object({ body: z.string().nullable() }) }),
  save: command({
    access: 'signed-in',
    audited: false,
    input: z.object({ key, body: z.string().max(100_000, '草稿太长，请先登记') }),
    output: done,
  }),
  discard: command({ access: 'signed-in', audited: false, input: z.object({ key }), output: done }),
}
