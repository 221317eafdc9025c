import { setup } from '../../../shared/access/setup.ts'
import type { Message } from '../../../shared/host.ts'
import type { Reply } from '../../../shared/reply.ts'
import type { Ports } from '../ports.ts'
import { readKeyFile, withWrap, writeKeyFile } from './key-file.ts'
import { unwrapWithCode } from './recovery-code.ts'
import { tryKey, type Vault } from './vault.ts'

interface Answer {
  readonly reply: Reply<unknown>
  readonly vault: Vault
}

const wrongCode = '恢复码不对，数据没有被改动；请对照封存的恢复码单，连同短横线前后的每一组再输一次'

/** While the database is closed, two calls are answered: how things stand, and the recovery code. */
export async function answerWithoutDatabase(ports: Ports, vault: Vault, { path, input }: Message): Promise<Answer> {
  if (vault.state !== 'open' && path === 'setup.status') {
    const trouble = vault.state === 'unreadable' ? vault.trouble : null
    return { reply: { ok: true, data: { phase: vault.state, company: null, project: null, trouble } }, vault }
  }
  const code =
    path === 'setup.recover' && vault.state === 'keyNeeded' ? setup.recover.input.safeParse(input).data?.code : undefined
  if (code !== undefined) return recover(ports, vault, code)
  return { reply: { ok: false, error: { code: 'UNAVAILABLE', message: '数据还没有打开，请先按屏幕上的提示处理' } }, vault }
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
