import path from 'node:path'
import { setup } from '../../../shared/access/setup.ts'
import type { Message } from '../../../shared/host.ts'
import type { Reply } from '../../../shared/reply.ts'
import { backupFolder, backupsIn } from '../backups/backup-file.ts'
import { backupRunner } from '../backups/backup-thread.ts'
import { troubleOf } from '../backups/backup-trouble.ts'
import type { Ports } from '../ports.ts'
import { readKeyFile, withWrap, writeKeyFile } from './key-file.ts'
import { unwrapWithCode } from './recovery-code.ts'
import { lastWriteOf, newestBackup, restoreVault } from './restore-vault.ts'
import { tryKey, type Vault } from './vault.ts'

type Closed = Exclude<Vault, { readonly state: 'open' }>
type Unreadable = Extract<Vault, { readonly state: 'unreadable' }>

interface Answer {
  readonly reply: Reply<unknown>
  readonly vault: Vault
}

const wrongCode = '恢复码不对，数据没有被改动；请对照封存的恢复码单，连同短横线前后的每一组再输一次'

/** While the database is closed, two calls are answered: how things stand, and the recovery code. */
export async function answerWithoutDatabase(ports: Ports, vault: Vault, { path: call, input }: Message): Promise<Answer> {
  if (vault.state !== 'open' && call === 'setup.status') {
    return { reply: { ok: true, data: standing(ports, vault) }, vault }
  }
  const chosen =
    call === 'setup.restoreBackup' && vault.state === 'unreadable' ? setup.restoreBackup.input.safeParse(input).data : undefined
  if (chosen && vault.state === 'unreadable') return restore(ports, vault, chosen.name)
  const code =
    call === 'setup.recover' && vault.state === 'keyNeeded' ? setup.recover.input.safeParse(input).data?.code : undefined
  if (code !== undefined) return recover(ports, vault, code)
  return { reply: { ok: false, error: { code: 'UNAVAILABLE', message: '数据还没有打开，请先按屏幕上的提示处理' } }, vault }
}

/** How things stand, and the copy that could take the place of what cannot be read. */
function standing(ports: Ports, vault: Closed) {
  const nothing = { phase: vault.state, company: null, project: null, trouble: null, backup: null }
  if (vault.state !== 'unreadable') return nothing
  const newest = vault.dataKey ? newestBackup(ports.folder) : undefined
  const backup = newest ? { name: newest.name, at: newest.at, lastWrite: lastWriteOf(ports.folder) } : null
  return { ...nothing, trouble: vault.trouble, backup }
}

/** Proves the copy first: what cannot be read now may still be read by somebody else, and must not be moved for nothing. */
async function restore(ports: Ports, vault: Unreadable, name: string): Promise<Answer> {
  const backup = backupsIn(backupFolder(ports.folder)).find((one) => one.name === name)
  const { dataKey } = vault
  if (!backup || !dataKey) {
    return { reply: { ok: false, error: { code: 'NOT_FOUND', message: '没有这份备份；数据文件夹没有动，请再看一次' } }, vault }
  }
  try {
    const file = path.join(backupFolder(ports.folder), name)
    const proof = await backupRunner(ports.backupWorker)({ kind: 'prove', file, key: dataKey })
    if (proof.digest !== backup.digest) throw new Error('the copy differs from what was made')
    const opened = restoreVault(ports, dataKey, { backup, by: null, reason: '数据文件读不出来' })
    if (opened.state === 'open') return { reply: { ok: true, data: {} }, vault: opened }
    const message = opened.state === 'unreadable' ? opened.trouble : wrongCode
    return { reply: { ok: false, error: { code: 'STORAGE', message } }, vault: opened }
  } catch (error) {
    return { reply: { ok: false, error: { code: 'STORAGE', message: troubleOf(error) } }, vault }
  }
}

async function recover(ports: Ports, vault: Vault, code: string): Promise<Answer> {
  const file = readKeyFile(ports.folder)
  const wrap = file?.wraps.find((each) => each.by === 'recoveryCode')
  const dataKey = wrap && (await unwrapWithCode(wrap, code))
  if (!dataKey) {
    return { reply: { ok: false, error: { code: 'INVALID', message: wrongCode, fields: { code: wrongCode } } }, vault }
  }
  const { kind, wrap: wrapKey } = ports.keyring
  writeKeyFile(ports.folder, withWrap(file, { by: kind, key: Buffer.from(wrapKey(dataKey)).toString('base64') }))
  const opened = tryKey(ports, dataKey, true)
  if (opened.state === 'open') return { reply: { ok: true, data: {} }, vault: opened }
  const message = opened.state === 'unreadable' ? opened.trouble : wrongCode
  return { reply: { ok: false, error: { code: 'STORAGE', message } }, vault: opened }
}
