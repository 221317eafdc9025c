import { z } from 'zod'
import { recordClasses } from '../../../../shared/access/record-classes.ts'
import { type Sensitivity, sensitivity } from '../../../../shared/access/sensitivity.ts'
import type { Feature } from '../../../../shared/contract.ts'
import { innerSchemas } from './fields.ts'

/** A value that stands nowhere else: where it is read again, this field is read. */
export interface Canary {
  readonly class: Sensitivity
  /** `prospects.register contacts.phone` */
  readonly field: string
  /** Who wrote it down: the account. */
  readonly by: string
  /** It was taken: what no command kept can be read nowhere. */
  kept: boolean
  /** The record that it belongs to; found out once the command was answered. */
  about: string | null
}

/** A command that is to be planted. */
interface Planting {
  readonly path: string
  readonly feature: Feature
  readonly by: string
  /** Fields that refused theirs before; a field lies in those above it. */
  readonly without: ReadonlySet<string>
}

type Form = 'text' | 'phone' | 'number' | 'fen'
const forms: Readonly<Partial<Record<Sensitivity, Form>>> = {
  ...{ phone: 'phone', visitPhone: 'phone', prospectPhone: 'phone', listedPhone: 'phone', idNumber: 'number' },
  ...{ floorPrice: 'fen', priceInMind: 'fen' },
}

const letters = 'ABCDEFGHJKLMNPQRSTUVWXYZ'
const spelt = (index: number) =>
  [3, 2, 1, 0].map((place) => letters[Math.floor(index / letters.length ** place) % letters.length]).join('')
/** One with a right check digit: a card of somebody who does not exist. */
function identityNumber(index: number): string {
  const digits = `11010119770${String(index).padStart(4, '0')}01`
  const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]
  return digits + '10X98765432'[weights.reduce((sum, weight, at) => sum + weight * Number(digits[at]), 0) % 11]
}
const indexOf = (word: string) => [...word].reduce((sum, letter) => sum * letters.length + letters.indexOf(letter), 0)

const uuids = /[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}/g
const binary = /base64,[\w+/=-]+|"ticket":"[\w-]+"|"token":"[\w-]+"/g

/** All that were set out in one house. */
export class Canaries {
  readonly all: Canary[] = []

  #set(form: Form, given: string | number, canary: Canary): string | number {
    const index = this.all.push(canary) - 1
    if (form === 'fen') return 9_310_000 + index
    if (form === 'phone') return `13977${String(index).padStart(6, '0')}`
    return form === 'number' ? identityNumber(index) : `雀${spelt(index)}${given}`
  }

  /** The input of a command with a canary in every field that can take one. */
  plant(schema: z.ZodType, value: unknown, { path, feature, by, without }: Planting) {
    const set: Canary[] = []
    const put = (kind: Sensitivity, given: unknown, field: string): unknown => {
      const form = forms[kind] ?? 'text'
      if (typeof given !== (form === 'fen' ? 'number' : 'string') || given === '' || without.has(field)) return given
      const canary: Canary = { class: kind, field: `${path} ${field}`, by, kept: false, about: null }
      set.push(canary)
      return this.#set(form, given as string | number, canary)
    }
    const leaf = (part: z.ZodType, given: unknown, field: string, own: Sensitivity | undefined): unknown => {
      const kind = own ?? recordClasses[feature]
      const planted = own === undefined && kind === 'open' ? given : put(kind, given, field)
      return part.safeParse(planted).success ? planted : given
    }
    const walk = (part: z.ZodType, given: unknown, field: string, above: Sensitivity | undefined): unknown => {
      const own = sensitivity.get(part)?.class ?? above
      if (part instanceof z.ZodObject && typeof given === 'object' && given !== null) {
        const within = (name: string) => (field === '' ? name : `${field}.${name}`)
        const shape: Readonly<Record<string, unknown>> = part.shape
        const fields = Object.entries(given).map(([name, one]) => {
          const inner = shape[name]
          return [name, inner instanceof z.ZodType ? walk(inner, one, within(name), own) : one]
        })
        return Object.fromEntries(fields)
      }
      const inner = innerSchemas(part)
      if (Array.isArray(given)) return given.map((one) => (inner[0] ? walk(inner[0], one, field, own) : one))
      const fitting = inner.find((one) => one.safeParse(given).success)
      return fitting ? walk(fitting, given, field, own) : leaf(part, given, field, own)
    }
    return { input: walk(schema, value, '', undefined), set }
  }

  /** Which of them are read in a text: an answer, a message or a paper, however it writes its numbers. */
  in(text: string): ReadonlySet<Canary> {
    const plain = text.replaceAll(uuids, '·').replaceAll(binary, '·')
    const joined = plain.replaceAll(/(?<=\d)[-,. ](?=\d)/g, '')
    const found = [
      ...[...plain.matchAll(/雀([A-HJ-NP-Z]{4})/g)].map(([, word = '']) => indexOf(word)),
      ...[...joined.matchAll(/13977(\d{6})/g)].map(([, digits]) => Number(digits)),
      ...[...joined.matchAll(/11010119770(\d{4})/g)].map(([, digits]) => Number(digits)),
      ...[...joined.matchAll(/(?<!\d)931(\d{4})(?!\d)/g)].map(([, digits]) => Number(digits)),
    ]
    return new Set(found.flatMap((index) => this.all[index] ?? []).filter(({ kept }) => kept))
  }
}
