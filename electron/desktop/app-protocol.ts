import { protocol, type Session } from 'electron'
import type { App } from '../core/app.ts'
import { attachmentAnswer } from '../host/attachment-door.ts'
import { type BuiltFiles, paperAnswer } from '../host/built-files.ts'

/** The only place that windows are loaded from. */
export const origin = 'app://qiantai'

/** Whether an address is ours. Compared by its parts: `URL.origin` is "null" for schemes that Node does not know. */
export function isOurs(address: string): boolean {
  const url = URL.canParse(address) ? new URL(address) : undefined
  return url?.protocol === 'app:' && url.host === 'qiantai' && url.username === '' && url.port === ''
}

/** Must run before Electron is ready. */
export function registerScheme(): void {
  protocol.registerSchemesAsPrivileged([{ scheme: 'app', privileges: { standard: true, secure: true, supportFetchAPI: true } }])
}

export interface AppProtocol {
  readonly serve: (session: Session) => void
  /** How many answers were given so far: a page that asks for nothing more has all its fonts. */
  readonly served: () => number
}

/** Serves screens, papers and the papers' fonts to windows, without a file path ever being made from an address. */
export function appProtocol(files: BuiltFiles, app: Pick<App, 'paper' | 'attachments'>): AppProtocol {
  let served = 0
  const answer = async (request: Request): Promise<Response> => {
    served += 1
    if (!isOurs(request.url)) return new Response('Not found', { status: 404 })
    const path = new URL(request.url).pathname
    const file = /^\/attachment\/([\w-]{1,100})$/.exec(path)?.[1]
    if (file !== undefined) return attachmentAnswer(app, file, request)
    if (request.method !== 'GET') return new Response('Not found', { status: 404 })
    const ticket = /^\/paper\/([\w-]{1,100})$/.exec(path)?.[1]
    return ticket === undefined ? files.answer(path) : paperAnswer(app.paper(ticket))
  }
  return { serve: (session) => session.protocol.handle('app', answer), served: () => served }
}
