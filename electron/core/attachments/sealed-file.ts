import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto'

const format = 1
const nonceLength = 12
const tagLength = 16

/** Bytes that sealing adds: format, nonce, tag. */
export const sealLength = 1 + nonceLength + tagLength

/** Each file has a key of its own; its name is part of it, so that no file opens under another's name. */
function keyOf(dataKey: Uint8Array, file: string): Uint8Array {
  return new Uint8Array(hkdfSync('sha256', dataKey, Buffer.from(file, 'hex'), 'qiantai attachment 1', 32))
}

/** @returns format, nonce, tag, text: what is written to the disk */
export function seal(dataKey: Uint8Array, file: string, bytes: Uint8Array): Buffer {
  const nonce = randomBytes(nonceLength)
  const cipher = createCipheriv('aes-256-gcm', keyOf(dataKey, file), nonce)
  const text = Buffer.concat([cipher.update(bytes), cipher.final()])
  return Buffer.concat([Uint8Array.of(format), nonce, cipher.getAuthTag(), text])
}

/** @returns undefined when it is not, to the bit, what was sealed under this name */
export function unseal(dataKey: Uint8Array, file: string, sealed: Uint8Array): Buffer | undefined {
  if (sealed.length < sealLength || sealed[0] !== format) return undefined
  try {
    const nonce = sealed.subarray(1, 1 + nonceLength)
    const decipher = createDecipheriv('aes-256-gcm', keyOf(dataKey, file), nonce, { authTagLength: tagLength })
    decipher.setAuthTag(sealed.subarray(1 + nonceLength, sealLength))
    return Buffer.concat([decipher.update(sealed.subarray(sealLength)), decipher.final()])
  } catch {
    return undefined
  }
}
