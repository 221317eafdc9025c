import { app, type Session, session, type WebContents } from 'electron'
import { isOurs } from './app-protocol.ts'

/** Rules for every page that is ever made, whoever makes it (trust: 2.1, items 4, 5, 11–14). */
export function enforceSecurity(): void {
  app.enableSandbox()
  app.on('web-contents-created', (_event, contents) => restrict(contents))
  app.on('session-created', denyEverything)
  app.once('ready', () => denyEverything(session.defaultSession))
}

function restrict(contents: WebContents): void {
  const stay = (event: Electron.Event, address: string) => {
    if (!isOurs(address)) event.preventDefault()
  }
  contents.on('will-navigate', (event) => stay(event, event.url))
  contents.on('will-redirect', (event) => stay(event, event.url))
  contents.on('will-frame-navigate', (event) => stay(event, event.url))
  contents.on('will-attach-webview', (event) => event.preventDefault())
  contents.setWindowOpenHandler(() => ({ action: 'deny' }))
}

function denyEverything(one: Session): void {
  one.setPermissionRequestHandler((_contents, _permission, answer) => answer(false))
  one.setPermissionCheckHandler(() => false)
  one.on('will-download', (event) => event.preventDefault())
}
