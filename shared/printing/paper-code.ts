import { z } from 'zod'

/** Crockford's: no I, L, O, U, so nothing can be read as something else. */
const letters = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
export const paperCodeLetters = letters
export const paperCodeLength = 6

/** What a scanner reads before the six characters: it cannot be a name, a room or a phone. */
export const paperCodeMark = 'QT-'

/**
 * The six characters of a printed copy as somebody typed or scanned them: small letters, blanks and the mark do not matter, and
 * what looks alike is taken for what it must be. @returns `undefined`: no code
 */
export function readPaperCode(typed: string): string | undefined {
  const plain = typed.normalize('NFKC').toUpperCase().replace(/\s/g, '')
  const code = (plain.startsWith(paperCodeMark) ? plain.slice(paperCodeMark.length) : plain)
    .replaceAll('O', '0')
    .replace(/[IL]/g, '1')
  return code.length === paperCodeLength && [...code].every((letter) => letters.includes(letter)) ? code : undefined
}

const sentence = '纸上的编码是六位字母和数字，例如 K7M2P9；请照纸的左上角再输一次，或重新扫描'

export const paperCode = z
  .string({ error: sentence })
  .max(40, sentence)
  .transform((typed, context) => {
    const code = readPaperCode(typed)
    if (code !== undefined) return code
    context.addIssue({ code: 'custom', message: sentence })
    return z.NEVER
  })
