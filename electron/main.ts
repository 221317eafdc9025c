import { join } from 'node:path'
import { app, type BrowserWindow, session } from 'electron'
import { version } from '../package.json'
import { createApp } from './core/app.ts'
import { openDemo } from './core/demo/open-demo.ts'
import { appProtocol, registerScheme } from './desktop/app-protocol.ts'
import { desktopServices } from './desktop/host-services.ts'
import { answerWindow, pushChanged } from './desktop/ipc.ts'
import { desktopKeyring } from './desktop/keyring.ts'
import { closeOnQuit, leaveToFirst, startOrSay } from './desktop/life-cycle.ts'
import { onWaking } from './desktop/notifications.ts'
import { paperWindows } from './desktop/paper-window.ts'
import { enforceSecurity } from './desktop/security.ts'
import { focus, openWindow } from './desktop/window.ts'
import { backUpByTheClock } from './host/backup-clock.ts'
import { builtFiles } from './host/built-files.ts'
import { lockOrSay } from './host/data-lock.ts'
import { fileLog } from './host/file-log.ts'
import { keysFolder, prepareFolder } from './host/folders.ts'
import { hostDoor, isHostCall } from './host/host-calls.ts'
import { readOptions } from './host/options.ts'

const beside = (path: string) => join(import.meta.dirname, path)

/** The desktop host: the core behind one window. */
async function start(): Promise<void> {
  const { folder, demo } = readOptions(process.argv.slice(app.isPackaged ? 1 : 2))
  prepareFolder(folder)
  const profile = join(folder, 'window')
  app.setPath('userData', profile)
  if (!app.requestSingleInstanceLock()) return leaveToFirst(folder)
  const lock = lockOrSay(folder)
  enforceSecurity()
  registerScheme()
  await app.whenReady()

  const log = fileLog(folder)
  const ports = {
    folder,
    clock: { now: Date.now },
    keyring: desktopKeyring(keysFolder(), log),
    log,
    backupWorker: beside('backup-worker.js'),
  }
  const core = demo ? await openDemo(ports) : createApp(ports)
  const stopBackups = backUpByTheClock(core)
  closeOnQuit(() => {
    stopBackups()
    core.close()
    lock.release()
  })
  const files = builtFiles({ screens: beside('../renderer'), paperAssets: beside('../paper-assets') })
  const protocol = appProtocol(files, core)
  protocol.serve(session.defaultSession)

  let window: BrowserWindow | undefined
  const services = desktopServices({ app: core, withPaper: paperWindows(protocol), window: () => window, version, folder })
  const hostCall = hostDoor(services, log)
  answerWindow(
    () => window,
    (message) => (isHostCall(message.path) ? hostCall(message) : core.call(message, 'reception')),
  )
  core.onChanged((changed) => pushChanged(window, changed))
  onWaking(() => pushChanged(window, { features: ['reminders'] }))
  window = openWindow({ profile, preload: beside('preload.cjs') })
  app.on('second-instance', () => window && focus(window))
  console.log('Qiantai is open')
}

// Not awaited: Electron is not ready before this module has been read to its end.
void startOrSay(start)
