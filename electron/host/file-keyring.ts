import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Keyring } from '../core/ports.ts'

const format = 1
const idLength = 16
const nonceLength = 12
const tagLength = 16

/**
 * Wraps the data key with a key of its own, kept in a file that only this user can read (trust: 2.5).
 * Bytes of a wrap: format, id of the key file, nonce, tag, text.
 */
export function fileKeyring(keysFolder: string): Keyring {
  const keyPath = (id: Uint8Array) => join(keysFolder, Buffer.from(id).toString('hex'))
  return {
    kind: 'file',
    wrap: (dataKey) => {
      const id = randomBytes(idLength)
      const key = randomBytes(32)
      mkdirSync(keysFolder, { recursive: true, mode: 0o700 })
      writeFileSync(keyPath(id), key, { mode: 0o600, flag: 'wx', flush: true })
      const nonce = randomBytes(nonceLength)
      const cipher = createCipheriv('aes-256-gcm', key, nonce)
      const text = Buffer.concat([cipher.update(dataKey), cipher.final()])
      return Buffer.concat([Uint8Array.of(format), id, nonce, cipher.getAuthTag(), text])
    },
    unwrap: (wrapped) => {
      if (wrapped[0] !== format) throw new Error('unknown wrap')
      const [id, nonce, tag, text] = cut(wrapped.subarray(1), [idLength, nonceLength, tagLength])
      const decipher = createDecipheriv('aes-256-gcm', readFileSync(keyPath(id)), nonce)
      decipher.setAuthTag(tag)
      return Buffer.concat([decipher.update(text), decipher.final()])
    },
  }
}

function cut(bytes: Uint8Array, [a, b, c]: readonly [number, number, number]) {
  return [bytes.subarray(0, a), bytes.subarray(a, a + b), bytes.subarray(a + b, a + b + c), bytes.subarray(a + b + c)] as const
}
