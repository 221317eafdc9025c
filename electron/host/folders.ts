import { randomUUID } from 'node:crypto'
import { mkdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { homedir } from 'node:os'
import { join, resolve } from 'node:path'
import { StartTrouble } from './start-trouble.ts'

/** Where this system keeps an application's data. */
function applicationData(): string {
  if (process.platform === 'win32') return process.env['APPDATA'] ?? join(homedir(), 'AppData', 'Roaming')
  if (process.platform === 'darwin') return join(homedir(), 'Library', 'Application Support')
  return process.env['XDG_DATA_HOME'] ?? join(homedir(), '.local', 'share')
}

/** Where key files live: never inside a data folder, so that a copied data folder comes without its key. */
export function keysFolder(): string {
  const given = process.env['QIANTAI_KEYS']
  if (given) return given
  if (process.platform === 'win32') {
    return join(process.env['LOCALAPPDATA'] ?? join(homedir(), 'AppData', 'Local'), 'qiantai-keys')
  }
  if (process.platform === 'darwin') return join(homedir(), 'Library', 'Preferences', 'qiantai', 'keys')
  return join(process.env['XDG_CONFIG_HOME'] ?? join(homedir(), '.config'), 'qiantai', 'keys')
}

/** The given folder, or this user's own; the demonstration never shares a folder with real records. */
export function dataFolder(given: string | null, demo: boolean): string {
  if (given !== null) return resolve(given)
  return join(applicationData(), demo ? 'qiantai-demo' : 'qiantai')
}

/** Makes the folder where it may be made, and proves that it can be written, before anything is opened in it. */
export function prepareFolder(folder: string): void {
  const parent = resolve(folder, '..')
  try {
    // A whole missing path is a typing error or an unplugged disk; an empty database there would look like lost data.
    const ours = parent === applicationData()
    if (!ours && !isFolder(parent))
      throw new StartTrouble(`找不到文件夹 ${parent}，没有在别处另建数据；请检查路径或磁盘是否已连接。`)
    mkdirSync(folder, { recursive: true, mode: 0o700 })
    if (!isFolder(folder)) throw new StartTrouble(`${folder} 不是文件夹，请换一个 --data。`)
    const probe = join(folder, `.write-${randomUUID()}`)
    writeFileSync(probe, '')
    rmSync(probe)
  } catch (error) {
    throw error instanceof StartTrouble ? error : new StartTrouble(folderSentence(folder, error))
  }
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false
}

function folderSentence(folder: string, error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  if (code === 'EACCES' || code === 'EROFS' || code === 'EPERM') {
    return `数据文件夹 ${folder} 不能写入，数据没有改动；请检查权限，或用 --data 换一个文件夹。`
  }
  if (code === 'ENOSPC') return `磁盘已满，不能在 ${folder} 写入，数据没有改动；请先腾出空间。`
  if (code === 'ENOTDIR' || code === 'EEXIST') return `${folder} 不是文件夹，请换一个 --data。`
  return `数据文件夹 ${folder} 不能使用(${String(code ?? error)})。`
}
