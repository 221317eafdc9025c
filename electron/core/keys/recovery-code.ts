import { createCipheriv, createDecipheriv, randomBytes, scrypt } from 'node:crypto'

/** Crockford's alphabet: nothing in it can be mistaken for something else when copied by hand. */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const groups = 5
const groupLength = 5

/** 125 random bits as `K7M2P-…`, five groups of five. */
export function newRecoveryCode(): string {
  const letters = [...randomBytes(groups * groupLength)].map((byte) => alphabet[byte % 32])
  return Array.from({ length: groups }, (_, group) =>
    letters.slice(group * groupLength, (group + 1) * groupLength).join(''),
  ).join('-')
}

/** As a person types it: lower case, spaces, O for 0, I or L for 1. */
export function normaliseRecoveryCode(typed: string): string {
  const letters = typed
    .toUpperCase()
    .replaceAll('O', '0')
    .replace(/[IL]/g, '1')
    .replace(/[^0-9A-Z]/g, '')
  return (letters.match(/.{1,5}/g) ?? []).join('-')
}

/** A data key under a recovery code; all fields base64. */
export interface RecoveryWrap {
  readonly by: 'recoveryCode'
  readonly salt: string
  readonly nonce: string
  readonly tag: string
  readonly key: string
}

const cost = { N: 2 ** 15, r: 8, p: 1, maxmem: 64 * 1024 * 1024 }

function derive(code: string, salt: Uint8Array): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    scrypt(normaliseRecoveryCode(code), salt, 32, cost, (error, key) => (error ? reject(error) : resolve(key)))
  })
}

export async function wrapWithCode(dataKey: Uint8Array, code: string): Promise<RecoveryWrap> {
  const salt = randomBytes(16)
  const nonce = randomBytes(12)
  const cipher = createCipheriv('aes-256-gcm', await derive(code, salt), nonce)
  const key = Buffer.concat([cipher.update(dataKey), cipher.final()])
  return {
    by: 'recoveryCode',
    salt: salt.toString('base64'),
    nonce: nonce.toString('base64'),
    tag: cipher.getAuthTag().toString('base64'),
    key: key.toString('base64'),
  }
}

/** `undefined` when the code is not the right one. */
export async function unwrapWithCode(wrap: RecoveryWrap, code: string): Promise<Uint8Array | undefined> {
  const bytes = (text: string) => Buffer.from(text, 'base64')
  const decipher = createDecipheriv('aes-256-gcm', await derive(code, bytes(wrap.salt)), bytes(wrap.nonce))
  decipher.setAuthTag(bytes(wrap.tag))
  try {
    return Buffer.concat([decipher.update(bytes(wrap.key)), decipher.final()])
  } catch {
    return undefined
  }
}
