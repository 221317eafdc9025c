import { z } from 'zod'
import { command, query, type Services, slowCommand } from './procedure.ts'

// Read by the type checker only: every mistake below must be one, or tsc fails on an unused expectation.
const contract = {
  things: {
    list: query({ access: 'signed-in', input: z.object({ text: z.string() }), output: z.object({ count: z.int() }) }),
    save: command({ access: ['receptionist'], input: z.object({ name: z.string() }), output: z.object({ id: z.string() }) }),
    hash: slowCommand({ access: 'anyone', input: z.object({}), output: z.object({}) }),
  },
}
type Things = Services<typeof contract, { readonly read: true }, { readonly write: true }>['things']

const slow: Things['hash'] = { prepare: async () => 'hash', run: () => ({}) }
export const right: Things = { list: (_context, { text }) => ({ count: text.length }), save: () => ({ id: '1' }), hash: slow }

// @ts-expect-error a service is missing
export const missing: Things = { list: () => ({ count: 1 }), hash: slow }

// @ts-expect-error a service must not be asynchronous: it runs inside a transaction
export const asynchronous: Things = { ...right, save: async () => ({ id: '1' }) }

// @ts-expect-error the answer is of another shape
export const wrongAnswer: Things = { ...right, list: () => ({ count: 'many' }) }

// @ts-expect-error the input has no such field
export const wrongInput: Things = { ...right, save: (_context, { title }) => ({ id: title }) }

// @ts-expect-error a query gets no context to write with
export const writingQuery: Things = { ...right, list: (context) => ({ count: context.write ? 1 : 0 }) }

// @ts-expect-error slow work has two steps
export const unprepared: Things = { ...right, hash: () => ({}) }

// @ts-expect-error a role that does not exist
export const unknownRole = query({ access: ['visitor'], input: z.object({}), output: z.object({}) })
