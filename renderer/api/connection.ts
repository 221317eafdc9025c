import { overHttp } from './over-http.ts'
import { overIpc } from './over-ipc.ts'
import type { Transport } from './transport.ts'

/** The one way out of this window: the preload's bridge in the desktop host, HTTP everywhere else. */
export const transport: Transport = window.qiantai ? overIpc(window.qiantai) : overHttp()
