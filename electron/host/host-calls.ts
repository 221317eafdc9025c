import type { z } from 'zod'
import { type HostCall, type HostServices, hostCalls, type Message } from '../../shared/host.ts'
import type { ErrorCode, Reply } from '../../shared/reply.ts'
import type { Log } from '../core/ports.ts'

/** Expected trouble of a host call, with its sentence for the person. */
export class HostTrouble extends Error {
  override readonly name = 'HostTrouble'
  readonly code: ErrorCode

  constructor(code: ErrorCode, sentence: string) {
    super(sentence)
    this.code = code
  }
}

type Answer = (message: Message) => Promise<Reply<unknown>>

const prefix = 'host.'

export function isHostCall(path: string): boolean {
  return path.startsWith(prefix)
}

/** The way in to what only a host can do: finds, checks and answers a `host.…` call. Never rejects. */
export function hostDoor(services: HostServices, log: Log): Answer {
  const calls: { readonly [Call in HostCall]: (input: unknown) => Promise<Reply<unknown>> } = {
    info: checked(hostCalls.info, services.info),
    printers: checked(hostCalls.printers, services.printers),
    pdf: checked(hostCalls.pdf, services.pdf),
    print: checked(hostCalls.print, services.print),
    savePdf: checked(hostCalls.savePdf, services.savePdf),
    saveFile: checked(hostCalls.saveFile, services.saveFile),
    workbook: checked(hostCalls.workbook, services.workbook),
    saveWorkbook: checked(hostCalls.saveWorkbook, services.saveWorkbook),
    notify: checked(hostCalls.notify, services.notify),
    noticeEnd: checked(hostCalls.noticeEnd, services.noticeEnd),
  }
  const isKnown = (call: string): call is HostCall => Object.hasOwn(calls, call)
  return async (message) => {
    const call = message.path.slice(prefix.length)
    if (!isKnown(call)) return refusal('NOT_FOUND', '没有这个功能')
    try {
      return await calls[call](message.input)
    } catch (error) {
      if (error instanceof HostTrouble) return refusal(error.code, error.message)
      log.warn(`${prefix}${call} ${error instanceof Error ? error.name : 'fault'}`)
      return refusal('UNEXPECTED', '程序出了意外，已登记的数据没有改动；请再试一次')
    }
  }
}

export function refusal(code: ErrorCode, message: string): Reply<never> {
  return { ok: false, error: { code, message } }
}

function checked<Input extends z.ZodType, Output extends z.ZodType>(
  declared: { readonly input: Input; readonly output: Output },
  service: (input: z.output<Input>) => Promise<z.input<Output>>,
) {
  return async (input: unknown): Promise<Reply<unknown>> => {
    const parsed = declared.input.safeParse(input)
    if (!parsed.success) return wrongInput(parsed.error)
    return { ok: true, data: declared.output.parse(await service(parsed.data)) }
  }
}

function wrongInput(error: z.ZodError): Reply<never> {
  const fields = Object.fromEntries(error.issues.map((issue) => [issue.path.join('.'), '内容不正确']))
  return { ok: false, error: { code: 'INVALID', message: '内容不正确', fields } }
}
