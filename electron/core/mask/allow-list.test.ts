import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { type Role, roles } from '../../../shared/access/roles.ts'
import { contract } from '../../../shared/contract.ts'
import { listedPhone, phone, priceInMind } from '../../../shared/fields.ts'
import { defaultSettings } from '../../../shared/settings/defaults.ts'
import { throughAllowList } from './allow-list.ts'
import { mask } from './mask.ts'

type Outcome = { readonly answer: unknown } | { readonly trouble: unknown }

function outcome(work: () => unknown): Outcome {
  try {
    return { answer: work() }
  } catch (error) {
    return { trouble: error instanceof z.ZodError ? error.issues : error }
  }
}

/** What zod and the masks say on their own is right by definition. */
function expectTheSame(schema: z.ZodType, value: unknown, held: readonly Role[]): Outcome {
  const callers = { roles: held, accountId: 'caller' }
  const before = structuredClone(value)
  const quick = outcome(() => throughAllowList(schema, value, callers))
  expect(quick).toEqual(outcome(() => mask(schema, schema.parse(value), callers)))
  expect(value).toEqual(before)
  return quick
}

const hostile = fc.oneof(
  fc.constantFrom(undefined, null, '', '13800001234', 'visit', -1, 0, 1, 1.5, 2 ** 53, Number.NaN, true, [], {}, '2026-02-30'),
  fc.string(),
  fc.integer(),
  fc.uuid(),
)

type Values = (schema: unknown) => fc.Arbitrary<unknown>

/** Values of that schema, each part now and then replaced by something else: of a large one hardly any is right. */
const somethingLike: Values = (schema) =>
  fc.oneof({ weight: 60, arbitrary: right(schema, somethingLike) }, { weight: 1, arbitrary: hostile })

/** Values of that schema, right in every part. */
const exactly: Values = (schema) => right(schema, exactly)

function right(schema: unknown, part: Values): fc.Arbitrary<unknown> {
  if (schema instanceof z.ZodObject) {
    const fields = Object.fromEntries(Object.entries(schema.shape).map(([name, field]) => [name, part(field)]))
    const extra = fc.option(fc.record({ passwordHash: fc.string() }), { nil: {}, freq: 3 })
    return fc.tuple(fc.record(fields), extra).map(([value, more]) => ({ ...value, ...more }))
  }
  if (schema instanceof z.ZodArray) return fc.array(part(schema.element), { maxLength: 3 })
  if (schema instanceof z.ZodNullable) return fc.oneof(fc.constant(null), part(schema.unwrap()))
  if (schema instanceof z.ZodOptional) return fc.oneof(fc.constant(undefined), part(schema.unwrap()))
  if (schema instanceof z.ZodEnum) return fc.constantFrom(...schema.options)
  if (schema instanceof z.ZodLiteral) return fc.constantFrom(...schema.values)
  if (schema instanceof z.ZodBoolean) return fc.boolean()
  if (schema instanceof z.ZodNumberFormat) return fc.nat()
  if (schema instanceof z.ZodUUID) return fc.uuid()
  if (schema instanceof z.ZodISODate) return fc.constantFrom('2026-10-12', '2024-02-29')
  if (schema instanceof z.ZodString) return fc.constantFrom('张伟', '13800001234', '010-8888 0000转12', '无')
  return hostile
}

const calls = Object.entries(contract).flatMap(([feature, entries]) =>
  Object.entries(entries).map(([call, { output }]) => [`${feature}.${call}`, output] as const),
)

describe('every answer of the contract passes as zod and the masks would pass it', () => {
  test.each(calls)('%s', (call, output: z.ZodType) => {
    let passed = 0
    const property = fc.property(fc.oneof(somethingLike(output), exactly(output)), fc.subarray([...roles]), (value, callers) => {
      if ('answer' in expectTheSame(output, value, callers)) passed += 1
    })
    // The same values every time: with others, an answer of many fields may happen to come out right in no run at all.
    fc.assert(property, { numRuns: 80, seed: 20261012 })
    if (call !== 'settings.read') expect(passed).toBeGreaterThan(0) // by chance no settings come out right
  })

  test('settings as they are', () => {
    const settings = { ...defaultSettings, company: '青禾', project: '云汀', prefix: '', rev: 1 }
    expect(expectTheSame(contract.settings.read.output, settings, [])).toHaveProperty('answer')
  })
})

const line = z.object({ id: z.uuid(), phone: listedPhone, count: z.int().min(1).max(9), note: z.string().optional() })
const right1 = { id: '0197a7a0-0000-7000-8000-000000000000', phone: '13800001234', count: 3, note: '好' }

test.each([
  ['as declared', right1],
  ['an undeclared field is dropped', { ...right1, passwordHash: 'x' }],
  ['an undeclared field in the place of one that may be missing', { id: right1.id, phone: null, count: 1, passwordHash: 'x' }],
  ['what may be missing is missing', { id: right1.id, phone: null, count: 1 }],
  ['too small', { ...right1, count: 0 }],
  ['no whole number', { ...right1, count: 1.5 }],
  ['a list', [right1]],
  ['nothing', null],
  ['inherited fields, and one of its own', Object.assign(Object.create(right1), { passwordHash: 'x' })],
])('%s', (_what, value) => {
  expectTheSame(line, value, ['receptionist'])
})

test('rules that only zod knows still count', () => {
  const even = z.object({ size: z.number().multipleOf(2), words: z.array(z.string().max(3)).max(2), at: z.int().gt(5) })
  expectTheSame(even, { size: 4, words: ['a'], at: 6 }, [])
  expectTheSame(even, { size: 3, words: ['a'], at: 6 }, [])
  expectTheSame(even, { size: 4, words: ['long'], at: 6 }, [])
  expectTheSame(even, { size: 4, words: ['a', 'b', 'c'], at: 6 }, [])
  expectTheSame(even, { size: 4, words: ['a'], at: 5 }, [])
  expectTheSame(z.strictObject({ a: z.string() }), { a: 'x', b: 1 }, [])
  expectTheSame(
    z.object({ a: z.string() }).refine(() => false),
    { a: 'x' },
    [],
  )
  expectTheSame(z.object({ a: z.string().transform((value) => value.length) }), { a: 'four' }, [])
})

test('a phone behind any kind of schema is masked', () => {
  const answer = z.object({ one: z.union([z.object({ phone }), z.null()]), many: z.record(z.string(), z.object({ phone })) })
  expectTheSame(answer, { one: { phone: '13800001234' }, many: { a: { phone: '13800001234' } } }, ['departmentHead'])
})

test.each(['caller', 'somebody else'])('what lies in a record of %s is masked in both ways alike', (ownerId) => {
  const note = z.object({ price: priceInMind })
  const record = z.object({ ownerId: z.string(), notes: z.array(note), one: note.nullable() })
  expectTheSame(record, { ownerId, notes: [{ price: 390 }], one: { price: 1 } }, ['leasingOfficer'])
  expectTheSame(record, { notes: [{ price: 390 }], one: null, ownerId, more: 1 }, ['leasingOfficer'])
})
