import { setTimeout as pause } from 'node:timers/promises'
import { BrowserWindow, session, type WebContents } from 'electron'
import { type AppProtocol, origin } from './app-protocol.ts'

const quiet = 150
const longest = 10_000

export type WithPaper = <Result>(ticket: string, work: (contents: WebContents) => Promise<Result>) => Promise<Result>

/** Loads a paper into an unseen window without script, preload or storage, and hands it over once its fonts are there. */
export function paperWindows(app: AppProtocol): WithPaper {
  const own = session.fromPartition('paper')
  app.serve(own)
  return async (ticket, work) => {
    const window = new BrowserWindow({
      show: false,
      webPreferences: {
        session: own,
        javascript: false,
        sandbox: true,
        contextIsolation: true,
        nodeIntegration: false,
        backgroundThrottling: false,
      },
    })
    try {
      await window.loadURL(`${origin}/paper/${encodeURIComponent(ticket)}`)
      await fontsArrive(window.webContents, app.served)
      return await work(window.webContents)
    } finally {
      window.destroy()
    }
  }
}

/**
 * A page without script cannot be asked for `document.fonts.ready`. Laying it out for print makes it ask for the fonts it
 * needs; when a layout asks for nothing new, they are all there.
 */
async function fontsArrive(contents: WebContents, served: () => number): Promise<void> {
  const until = Date.now() + longest
  for (let before = -1; served() !== before && Date.now() < until; ) {
    before = served()
    await contents.printToPDF({ preferCSSPageSize: true })
    await pause(quiet)
  }
}
