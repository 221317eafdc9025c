import { _electron, type ElectronApplication } from '@playwright/test'
import type {} from '../../renderer/api/over-ipc.ts'
import { electronRuntime, root } from './electron-runtime.ts'
import type { OpenHost, Where } from './host.ts'
import { movedClock } from './moved-clock.ts'

export interface ElectronHost extends OpenHost {
  readonly app: ElectronApplication
}

/** What the stand-in pretends to have; Electron itself shows the computer's own printers. */
const printers = JSON.stringify([
  { name: 'Counter', displayName: '前台打印机', isDefault: true },
  { name: 'Broken', displayName: '缺纸的打印机', fails: 'Out of paper' },
])

/** The built desktop host in Electron, or in the stand-in that ELECTRON_OVERRIDE_DIST_PATH names. */
export async function startElectronHost({ folder, keys, clock }: Where): Promise<ElectronHost> {
  const executablePath = electronRuntime()
  if (!executablePath) throw new Error('There is no Electron on this computer: set ELECTRON_OVERRIDE_DIST_PATH')
  const env = Object.fromEntries(Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined))
  const moved = movedClock(clock)
  const app = await _electron.launch({
    executablePath,
    args: [...moved.arguments, root, '--data', folder],
    env: { STANDIN_PRINTERS: printers, ...env, ...moved.environment, QIANTAI_KEYS: keys },
  })
  const page = await app.firstWindow()
  await page.waitForLoadState()
  return {
    app,
    page,
    url: 'app://qiantai/',
    call: (message) => page.evaluate((sent) => window.qiantai?.call(sent) ?? Promise.reject(new Error('no bridge')), message),
    // The desktop stories try to leave on purpose, and watch the window's own guards.
    trouble: () => [],
    close: () => app.close(),
  }
}
