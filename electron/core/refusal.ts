import type { ReplyError } from '../../shared/reply.ts'
import { AppError } from './errors.ts'
import type { Log } from './ports.ts'

const storageTrouble: readonly (readonly [prefix: string, sentence: string])[] = [
  ['SQLITE_FULL', '磁盘已满，刚才的内容没有保存，以前的记录都在；请清理磁盘后再保存一次'],
  ['SQLITE_READONLY', '数据文件夹不能写入，刚才的内容没有保存，以前的记录都在；请检查磁盘或权限后再保存一次'],
  ['SQLITE_BUSY', '数据文件正被其他程序占用，刚才的内容没有保存；请过几秒再保存一次'],
  ['SQLITE_IOERR', '磁盘读写出错，刚才的内容没有保存；请检查磁盘后再试，并尽快备份数据'],
  ['SQLITE_CANTOPEN', '打不开数据文件，刚才的内容没有保存；请检查磁盘是否还在'],
  ['SQLITE_CORRUPT', '数据文件有损坏，为免扩大没有继续写入；请停止使用并联系系统管理员恢复备份'],
  ['SQLITE_NOTADB', '数据文件有损坏，为免扩大没有继续写入；请停止使用并联系系统管理员恢复备份'],
]

function codeOf(error: unknown): string {
  return typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : ''
}

/** Where it happened, without the message: messages may carry what a person typed. */
function frames(error: unknown): string {
  if (!(error instanceof Error) || !error.stack) return 'no stack'
  return error.stack
    .split('\n')
    .filter((line) => line.trimStart().startsWith('at '))
    .slice(0, 8)
    .join(' ')
}

/** Turns whatever was thrown into an answer; what we did not expect is logged without personal data. */
export function refusalOf(error: unknown, path: string, log: Log): ReplyError {
  if (error instanceof AppError) return error.toReply()
  const code = codeOf(error)
  const storage = storageTrouble.find(([prefix]) => code.startsWith(prefix))
  if (storage) {
    log.warn(`${path}: ${code}`)
    return { code: 'STORAGE', message: storage[1] }
  }
  const kind = error instanceof Error ? error.name : typeof error
  log.warn(`${path}: ${kind} ${code} ${frames(error)}`)
  return { code: 'UNEXPECTED', message: '软件出了意外，这一步没有保存，以前的记录都在；请再试一次，仍不行请联系系统管理员' }
}
