import { z } from 'zod'

/** Every kind of trouble that a caller may have to tell apart. The wire carries the code; the sentence is for the person. */
export const errorCodes = [
  'INVALID', // the input is not of the declared shape; `fields` names each wrong field
  'NOT_FOUND',
  'NOT_SIGNED_IN',
  'LOCKED', // signed in, but idle for too long: unlock with the password
  'FORBIDDEN', // this role may not do this
  'WRONG_PASSWORD',
  'WAIT', // too many failed tries; the sentence says for how long
  'CONFLICT', // the record was changed by somebody else since it was read (old `rev`)
  'REFUSED', // a rule of the procedure forbids it; `missing` lists what is still to be done
  'STORAGE', // disk full, read-only, unplugged: nothing of this command was kept
  'UNAVAILABLE', // no answer from the host
  'UNEXPECTED', // a fault of ours; logged without personal data
] as const

export type ErrorCode = (typeof errorCodes)[number]

export const replyError = z.object({
  code: z.enum(errorCodes),
  /** One Chinese sentence: what happened, what is safe, what to do. */
  message: z.string(),
  /** Field path (`phone`, `limits.repair`) to its own sentence. */
  fields: z.record(z.string(), z.string()).optional(),
  /** What is still missing, one duty a line; only with REFUSED. */
  missing: z.array(z.string()).optional(),
})

export type ReplyError = z.infer<typeof replyError>

/** Calls never reject: trouble is a normal answer, so that no transport can lose its code. */
export type Reply<Data> = { readonly ok: true; readonly data: Data } | { readonly ok: false; readonly error: ReplyError }
