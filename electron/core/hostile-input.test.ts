import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { z } from 'zod'
import type { Role } from '../../shared/access/roles.ts'
import { contract } from '../../shared/contract.ts'
import type { Procedure } from '../../shared/procedure.ts'
import { openDatabase } from './database/open.ts'
import { databaseIn } from './keys/data-folder.ts'
import { readKeyFile } from './keys/key-file.ts'
import { openTestDesk, type TestDesk } from './testing/test-desk.ts'

const megabyte = '长'.repeat(1024 * 1024)
const hostile: readonly unknown[] = [
  undefined,
  null,
  -1,
  2 ** 53,
  Number.NaN,
  1.5,
  true,
  '',
  ' ',
  '\u0000',
  "'; DROP TABLE cases; --",
  '<script>alert(1)</script></td>',
  '../../etc/passwd',
  '=HYPERLINK("x")',
  '\ud800',
  '%_"*^:(',
  megabyte,
  [],
  [[[[[[]]]]]],
  {},
  JSON.parse('{"__proto__":{"polluted":1},"constructor":1}'),
  { toString: 'x', valueOf: 1 },
]

const calls = Object.entries(contract).flatMap(([feature, procedures]) =>
  Object.entries(procedures).map(([name, procedure]) => [`${feature}.${name}`, procedure as Procedure] as const),
)

let desk: TestDesk
beforeAll(async () => {
  desk = await openTestDesk({ roles: [...new Set(calls.map(([, procedure]) => roleFor(procedure)))] })
})
afterAll(() => desk.close())

const roleFor = ({ access }: Procedure): Role => (typeof access === 'string' ? 'receptionist' : (access[0] as Role))

/** How many rows each table has, seen from outside; the trail grows with every refusal and is left out. */
function rowCounts(): Record<string, number> {
  const wrap = readKeyFile(desk.folder)!.wraps.find(({ by }) => by === 'file')!
  const database = openDatabase(databaseIn(desk.folder), Buffer.from(wrap.key, 'base64'))
  const tables = database
    .prepare(`SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT IN ('audit', 'lastOpened')`)
    .pluck()
    .all() as string[]
  const counts = Object.fromEntries(
    tables.map((table) => [table, Number(database.prepare(`SELECT count(*) FROM "${table}"`).pluck().get())]),
  )
  database.close()
  return counts
}

/** Each field in turn gets each hostile value, the others stay missing; and the whole input is one. */
function inputsFor(procedure: Procedure): readonly unknown[] {
  const fields = procedure.input instanceof z.ZodObject ? Object.keys(procedure.input.shape) : []
  return [...hostile, ...fields.flatMap((field) => hostile.map((value) => ({ [field]: value })))]
}

/** A wrong password must leave its mark although it is refused (tries.ts). */
function countsTries({ input }: Procedure): boolean {
  return input instanceof z.ZodObject && ('password' in input.shape || 'current' in input.shape)
}

describe.each(calls)('%s', (path, procedure) => {
  test('answers every hostile input with a code, never crashes, and writes nothing that it refuses', async () => {
    const before = rowCounts()
    let accepted = 0
    for (const input of inputsFor(procedure)) {
      const reply = await desk.reply(roleFor(procedure), path, input)
      if (reply.ok) {
        accepted += 1
        continue
      }
      expect(reply.error.code, `${path} ${JSON.stringify(input)?.slice(0, 80)}: ${desk.log.at(-1) ?? ''}`).not.toBe('UNEXPECTED')
      expect(reply.error.message).toMatch(/\p{Script=Han}/u)
      for (const sentence of Object.values(reply.error.fields ?? {})) expect(sentence).toMatch(/\p{Script=Han}/u)
    }
    const after = countsTries(procedure) ? { ...rowCounts(), outbox: before['outbox'] } : rowCounts()
    if (procedure.kind === 'query' || accepted === 0) expect(after).toEqual(before)
  })
})

test('nothing was polluted on the way', () => {
  expect(({} as { polluted?: number }).polluted).toBeUndefined()
})
