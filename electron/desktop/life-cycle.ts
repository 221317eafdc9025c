import { app, dialog } from 'electron'
import { startSentence } from '../host/start-trouble.ts'

/** Runs `start`; trouble is one sentence, on the terminal and on the screen. */
export async function startOrSay(start: () => Promise<void>): Promise<void> {
  try {
    await start()
  } catch (error) {
    const sentence = startSentence(error)
    console.error(sentence)
    dialog.showErrorBox('前台没有打开', sentence)
    app.exit(1)
  }
}

/** Whatever ends the program, the database is closed first. */
export function closeOnQuit(close: () => void): void {
  app.on('window-all-closed', () => app.quit())
  app.on('will-quit', close)
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => app.quit())
}

/** The window that is already open on this data comes to the front. */
export function leaveToFirst(folder: string): void {
  console.log(`前台已经在使用这些数据(${folder})，已切换到它的窗口。`)
  app.quit()
}
