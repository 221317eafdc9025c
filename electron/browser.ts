import { join } from 'node:path'
import { version } from '../package.json'
import type { Message } from '../shared/host.ts'
import { createApp } from './core/app.ts'
import { openDemo } from './core/demo/open-demo.ts'
import { backUpByTheClock } from './host/backup-clock.ts'
import { builtFiles } from './host/built-files.ts'
import { type DataLock, isHeldByOther, lockData } from './host/data-lock.ts'
import { fileKeyring } from './host/file-keyring.ts'
import { fileLog } from './host/file-log.ts'
import { keysFolder, prepareFolder } from './host/folders.ts'
import { hostDoor, isHostCall } from './host/host-calls.ts'
import { type Options, readOptions } from './host/options.ts'
import { startSentence } from './host/start-trouble.ts'
import { browserServices } from './http/host-services.ts'
import { openAddress } from './http/open-address.ts'
import { pdfMaker } from './http/pdf-maker.ts'
import { openDoor } from './http/server.ts'

/** The browser host: the same core behind loopback HTTP, opened in the user's own browser. */
async function start(options: Options): Promise<void> {
  prepareFolder(options.folder)
  const lock = lockData(options.folder)
  if (isHeldByOther(lock)) return sayAlreadyOpen(lock.url, options)
  try {
    await serve(options, lock)
  } catch (error) {
    lock.release()
    throw error
  }
}

async function serve(options: Options, lock: DataLock): Promise<void> {
  const log = fileLog(options.folder)
  const ports = {
    folder: options.folder,
    clock: { now: Date.now },
    keyring: fileKeyring(keysFolder()),
    log,
    backupWorker: beside('backup-worker.js'),
  }
  const app = options.demo ? await openDemo(ports) : createApp(ports)
  const pdf = pdfMaker()
  const files = builtFiles({ screens: beside('../renderer'), paperAssets: beside('../paper-assets') })
  const hostCall = hostDoor(
    browserServices(app, pdf, () => door.url, { version, folder: options.folder }),
    log,
  )
  const answer = (message: Message) => (isHostCall(message.path) ? hostCall(message) : app.call(message, 'reception'))
  const door = await openDoor({ app, files, answer, port: options.port }).catch((error: unknown) => {
    app.close()
    throw error
  })
  lock.publish(door.url)
  console.log(`Qiantai is open at ${door.url}`)
  if (options.opens) openAddress(door.url)
  const stopBackups = backUpByTheClock(app)

  let closing = false
  const close = async () => {
    if (closing) return
    closing = true
    stopBackups()
    await door.close()
    app.close()
    lock.release()
    await pdf.close()
    process.exit(0)
  }
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, close)
}

function sayAlreadyOpen(url: string | null, options: Options): void {
  console.log(`前台已经在使用这些数据(${options.folder}),没有再开第二个。`)
  if (url === null) return
  console.log(`Qiantai is already open at ${url}`)
  if (options.opens) openAddress(url)
}

function beside(path: string): string {
  return join(import.meta.dirname, path)
}

try {
  await start(readOptions(process.argv.slice(2)))
} catch (error) {
  console.error(startSentence(error))
  process.exitCode = 1
}
