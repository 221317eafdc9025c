import { randomBytes, scrypt, timingSafeEqual } from 'node:crypto'

/** log2 of scrypt's N: about a quarter of a second on a desk PC. */
export const usualPasswordCost = 17

const costOf = (logN: number, r = 8, p = 1) => ({ N: 2 ** logN, r, p, maxmem: 256 * 1024 * 1024 })

function derive(password: string, salt: Uint8Array, parameters: ReturnType<typeof costOf>): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    scrypt(password.normalize('NFKC'), salt, 32, parameters, (error, key) => (error ? reject(error) : resolve(key)))
  })
}

/** `scrypt$17$8$1$salt$hash`, computed off the main thread. */
export async function hashPassword(password: string, logN: number): Promise<string> {
  const salt = randomBytes(16)
  const { N, r, p } = costOf(logN)
  const key = await derive(password, salt, costOf(logN))
  return ['scrypt', Math.log2(N), r, p, salt.toString('base64'), key.toString('base64')].join('$')
}

/** Compares in constant time, with the cost the hash was made with. */
export async function verifyPassword(password: string, stored: string): Promise<boolean> {
  const [scheme, logN, r, p, salt, hash] = stored.split('$')
  if (scheme !== 'scrypt' || !salt || !hash) return false
  const key = await derive(password, Buffer.from(salt, 'base64'), costOf(Number(logN), Number(r), Number(p)))
  return timingSafeEqual(key, Buffer.from(hash, 'base64'))
}

// A name that does not exist must take as long as a wrong password, or names could be found out by the clock.
const decoy = (logN: number) => `scrypt$${logN}$8$1$${Buffer.alloc(16).toString('base64')}$${Buffer.alloc(32).toString('base64')}`

export async function verifyNobody(password: string, logN: number): Promise<false> {
  await verifyPassword(password, decoy(logN))
  return false
}
