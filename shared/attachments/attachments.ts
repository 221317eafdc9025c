import { z } from 'zod'
import { leasingDesk, receptionReaders } from '../access/roles.ts'
import { sensitivity } from '../access/sensitivity.ts'
import { id, instant, requiredText, ticket } from '../fields.ts'
import { command, query } from '../procedure.ts'

/** Bytes of one file. */
export const largestAttachment = 20 * 1024 * 1024
/** Files of one record that are not removed. */
export const mostAttachments = 20
/** Of a visit, whose photos are its record (3: 4.6). */
export const mostOfVisit = 240
/** Bytes that are carried at once: well under what a host accepts of a request. */
export const attachmentPart = 512 * 1024

export const attachmentTypeLabels = {
  'image/jpeg': 'JPEG 图片',
  'image/png': 'PNG 图片',
  'image/webp': 'WebP 图片',
  'application/pdf': 'PDF',
} as const
export type AttachmentType = keyof typeof attachmentTypeLabels
export const attachmentTypes = Object.keys(attachmentTypeLabels) as readonly AttachmentType[]
const attachmentType = z.enum(attachmentTypes)

/** Who may see files of anything at all; of what, the record says. */
const filers = [...receptionReaders, ...leasingDesk] as const

/**
 * What files hang on: 接待记录, 失物登记, 重大事件记录, the slips that a case draws after it, and 参观接待; of a suite to let its
 * 平面图 and its 宣传资料 (2: 7.1), of a prospect their 名片 (2: 6.2).
 */
export const attachmentKinds = [
  ...(['case', 'lostFound', 'incident'] as const),
  ...(['complaint', 'repair', 'rework', 'service', 'voice', 'correction'] as const),
  'visit',
  ...(['suitePlan', 'suiteBrochure', 'prospect'] as const),
] as const
export const attachmentRecord = z.object({ kind: z.enum(attachmentKinds), id })
export type AttachmentRecord = z.infer<typeof attachmentRecord>

export const attachment = z.object({
  id,
  name: z.string(),
  type: attachmentType,
  /** bytes */
  size: z.int(),
  addedAt: instant,
  by: z.string(),
  /** `missing`: its file is not in the data folder; `damaged`: it has another length than was written. */
  state: z.enum(['kept', 'missing', 'damaged']),
  /** Stays listed, with the reason, and is not opened any more. */
  removed: z.object({ at: instant, by: z.string(), reason: z.string() }).nullable(),
  /** By the caller. */
  removable: z.boolean(),
  /** There is a small picture of it. */
  previewed: z.boolean(),
})
export type Attachment = z.infer<typeof attachment>

/** A small JPEG of a picture, base64, drawn by the screen that adds it: for lists and contact sheets, never instead of the file. */
const preview = z.string({ error: '缩略图不对' }).max(200_000, '缩略图太大').nullable().default(null)

const name = z.string({ error: '文件名不对' }).max(500, '文件名太长')
const ticketInput = z.string({ error: '编号不对' }).max(100, '编号不对').register(sensitivity, { class: 'ticket' })

/** Files of a record; their bytes travel beside the contract, under tickets (decision 10). */
export const attachments = {
  list: query({
    access: filers,
    input: z.object({ record: attachmentRecord }),
    output: z.object({
      attachments: z.array(attachment),
      /** How many there are that the caller may not see. */
      hidden: z.int(),
      /** Why the caller cannot add one; `null`: may. */
      refusal: z.string().nullable(),
    }),
  }),
  /** A ticket under which the host takes the bytes of one file, for ten minutes. */
  begin: query({
    access: filers,
    input: z.object({
      record: attachmentRecord,
      size: z.int({ error: '文件大小不对' }).min(1, '这是一个空文件，没有附上').max(Number.MAX_SAFE_INTEGER, '文件大小不对'),
    }),
    output: z.object({ ticket }),
  }),
  /** Registers what came in whole under that ticket. */
  add: command({
    access: filers,
    input: z.object({ record: attachmentRecord, ticket: ticketInput, name, preview }),
    output: z.object({ id, name: z.string() }),
  }),
  /** A ticket to read one file, for a minute. */
  open: query({ access: filers, input: z.object({ id }), output: z.object({ ticket }) }),
  /** The small picture of one, base64 JPEG; `null`: there is none. */
  preview: query({ access: filers, input: z.object({ id }), output: z.object({ jpeg: z.string().nullable() }) }),
  /** Takes it out of the program, onto a disk: audited with its record and name. A ticket to read it, for a minute. */
  save: command({
    access: filers,
    input: z.object({ id }),
    output: z.object({ ticket, name: z.string() }),
  }),
  remove: command({
    access: filers,
    input: z.object({ id, reason: requiredText(200, '移除的原因') }),
    output: z.object({ id }),
  }),
}
