import { join } from 'node:path'
import { BrowserWindow, Menu } from 'electron'
import { origin } from './app-protocol.ts'
import { rememberBounds, rememberedBounds } from './window-bounds.ts'

/** The desk's one window. The page gets no Node, no Electron, and two functions from the preload. */
export function openWindow({ profile, preload }: { readonly profile: string; readonly preload: string }): BrowserWindow {
  const boundsPath = join(profile, 'bounds.json')
  const { place, maximized } = rememberedBounds(boundsPath)
  // Its accelerators (reload, close, zoom) would fire in the middle of an entry.
  Menu.setApplicationMenu(null)
  const window = new BrowserWindow({
    ...place,
    minWidth: 1024,
    minHeight: 600,
    show: false,
    title: '前台',
    webPreferences: {
      preload,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webviewTag: false,
      spellcheck: false,
      // Hidden or minimised it still reminds to the minute.
      backgroundThrottling: false,
    },
  })
  if (maximized) window.maximize()
  window.once('ready-to-show', () => window.show())
  window.on('close', () => rememberBounds(boundsPath, window))
  void window.loadURL(`${origin}/`)
  return window
}

export function focus(window: BrowserWindow): void {
  if (window.isMinimized()) window.restore()
  window.show()
  window.focus()
}
