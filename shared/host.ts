import { z } from 'zod'
import type { Reply } from './reply.ts'

/**
 * What the host does beside the core: things that wait. Same wire as the contract, under `host.…`.
 * A sheet's ticket is the permission; a host that cannot do something says so in `info` and answers UNAVAILABLE.
 */
export const hostCalls = {
  info: {
    input: z.object({}),
    output: z.object({
      kind: z.enum(['desktop', 'browser']),
      /** Prints without asking, to a named printer. Otherwise the page prints itself through the browser's dialogue. */
      silentPrint: z.boolean(),
      /** Can make a PDF, for the preview and for saving. */
      pdf: z.boolean(),
      /** Puts notices on the desktop, also while its window is hidden. Otherwise the page does what its browser lets it. */
      notices: z.boolean(),
      version: z.string(),
      /** Where this desk's data lies on this PC, to be told to whoever backs it up. */
      folder: z.string(),
    }),
  },
  printers: {
    input: z.object({}),
    output: z.object({ printers: z.array(z.object({ name: z.string(), label: z.string(), isDefault: z.boolean() })) }),
  },
  /** Base64, since replies are JSON. */
  pdf: { input: z.object({ ticket: z.string().max(100) }), output: z.object({ base64: z.string() }) },
  print: {
    input: z.object({ ticket: z.string().max(100), printer: z.string().max(300).nullable(), copies: z.int().min(1).max(20) }),
    output: z.object({ outcome: z.enum(['queued', 'failed', 'cancelled']), reason: z.string().nullable() }),
  },
  /** Asks where (desktop); in the browser the screen offers the PDF as a download instead. `path: null`: cancelled. */
  savePdf: {
    input: z.object({ ticket: z.string().max(100), fileName: z.string().max(200) }),
    output: z.object({ path: z.string().nullable() }),
  },
  /** An attachment, by the ticket of `attachments.save`: asks where (desktop); in the browser the screen offers a download. */
  saveFile: {
    input: z.object({ ticket: z.string().max(100), fileName: z.string().max(200) }),
    output: z.object({ path: z.string().nullable() }),
  },
  /** The .xlsx of a ticket of `workbooks.prepare`, base64. */
  workbook: { input: z.object({ ticket: z.string().max(100) }), output: z.object({ base64: z.string() }) },
  /** The same, saved: asks where (desktop); in the browser the screen offers it as a download instead. */
  saveWorkbook: {
    input: z.object({ ticket: z.string().max(100), fileName: z.string().max(200) }),
    output: z.object({ path: z.string().nullable() }),
  },
  /** Shows a notice on the desktop. It holds a kind, a number and how many: the screen may be seen by anybody (1: 4.12). */
  notify: {
    input: z.object({ title: z.string().max(100), body: z.string().max(300), silent: z.boolean() }),
    output: z.object({ id: z.string() }),
  },
  /** Answers when the notice is gone: `opened`, and the window is in front, if somebody clicked it. */
  noticeEnd: {
    input: z.object({ id: z.string().max(60) }),
    output: z.object({ opened: z.boolean() }),
  },
} as const

export type HostCalls = typeof hostCalls
export type HostCall = keyof HostCalls
export type HostServices = {
  readonly [Call in HostCall]: (input: z.output<HostCalls[Call]['input']>) => Promise<z.input<HostCalls[Call]['output']>>
}
export type HostClient = {
  readonly [Call in HostCall]: (input: z.input<HostCalls[Call]['input']>) => Promise<Reply<z.output<HostCalls[Call]['output']>>>
}

/** One message from a screen to a host. */
export const message = z.object({
  path: z.string().max(100),
  input: z.unknown(),
  token: z.string().max(200).nullable(),
  /** Made by the screen once per intended action: a retry with the same one has no second effect. */
  operation: z.string().max(60).nullable(),
})
export type Message = z.infer<typeof message>
