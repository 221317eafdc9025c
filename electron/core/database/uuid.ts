import { randomFillSync } from 'node:crypto'

let last = 0
let counter = 0

// Asking the system for sixteen bytes takes longer than all the rest: they are fetched for 256 ids at once, each used once.
const pool = Buffer.alloc(256 * 16)
let used = pool.length

function randomBytes(): Buffer {
  if (used === pool.length) {
    randomFillSync(pool)
    used = 0
  }
  used += 16
  return pool.subarray(used - 16, used)
}

/** UUIDv7: ids made later sort later, also within one millisecond and when the clock is set back. */
export function uuidv7(now: number): string {
  if (now > last) {
    last = now
    counter = 0
  } else {
    counter += 1
    if (counter > 0xfff) {
      last += 1
      counter = 0
    }
  }
  const bytes = randomBytes()
  bytes.writeUIntBE(last, 0, 6)
  bytes.writeUInt16BE(0x7000 | counter, 6)
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8)
  const hex = bytes.toString('hex')
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`
}
