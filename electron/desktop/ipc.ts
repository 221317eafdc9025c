import { type BrowserWindow, type IpcMainInvokeEvent, ipcMain } from 'electron'
import type { Changed } from '../../shared/events.ts'
import { type Message, message } from '../../shared/host.ts'
import type { Reply } from '../../shared/reply.ts'
import { refusal } from '../host/host-calls.ts'
import { isOurs } from './app-protocol.ts'
import { channels } from './channels.ts'

export type Answer = (message: Message) => Promise<Reply<unknown>>

/** The only way from the page into this process: one channel, its sender and its shape checked here, once (trust: 2.1, item 17). */
export function answerWindow(window: () => BrowserWindow | undefined, answer: Answer): void {
  ipcMain.handle(channels.call, async (event, input: unknown): Promise<Reply<unknown>> => {
    if (!isOurWindow(event, window())) return refusal('FORBIDDEN', '来源不对')
    const parsed = message.safeParse(input)
    return parsed.success ? answer(parsed.data) : refusal('INVALID', '内容不完整，没有保存')
  })
}

export function pushChanged(window: BrowserWindow | undefined, changed: Changed): void {
  if (window && !window.isDestroyed()) window.webContents.send(channels.changed, changed)
}

function isOurWindow(event: IpcMainInvokeEvent, window: BrowserWindow | undefined): boolean {
  const frame = event.senderFrame
  return window !== undefined && frame !== null && frame === window.webContents.mainFrame && isOurs(frame.url)
}
