import path from 'node:path'
import type { Database } from 'better-sqlite3'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { handles } from '../../electron/core/database/handles.ts'
import { openDatabase } from '../../electron/core/database/open.ts'
import { readKeyFile } from '../../electron/core/keys/key-file.ts'
import { someCase } from '../../electron/core/testing/case-inputs.ts'
import { openTestDesk, type TestDesk } from '../../electron/core/testing/test-desk.ts'
import { ledgerFaults, newTrail } from './ledger-check.ts'

// The checks behind the kill rounds: a file that is whole has no fault, and each half of a command that is missing is named.
let desk: TestDesk
let database: Database
let operation = 0

const command = async (call: string, input: object) => {
  operation += 1
  const reply = await desk.reply('receptionist', call, input, `operation-${operation}`)
  if (!reply.ok) throw new Error(reply.error.message)
  return reply.data as { id: string; rev: number }
}

beforeAll(async () => {
  desk = await openTestDesk({ roles: ['receptionist'] })
  for (const category of ['repair', 'afterSales', 'praise'] as const) {
    const { id, rev } = await command('cases.register', { ...someCase, category })
    await command('cases.note', { id, rev, text: '业主又来电催问' })
  }
  const key = readKeyFile(desk.folder)?.wraps.find(({ by }) => by === 'file')?.key ?? ''
  database = openDatabase(path.join(desk.folder, 'desk.db'), Buffer.from(key, 'base64'))
  const triggers = database.prepare("SELECT name FROM sqlite_schema WHERE type = 'trigger'").pluck().all()
  for (const name of triggers) database.exec(`DROP TRIGGER ${String(name)}`)
  database.pragma('foreign_keys = OFF')
})
afterAll(() => {
  database.close()
  desk.close()
})
beforeEach(() => {
  database.exec('BEGIN')
})
afterEach(() => {
  database.exec('ROLLBACK')
})

const faults = () => ledgerFaults(handles(database).reader, newTrail(), true)

test('a file that is whole has no fault', () => {
  expect(faults()).toEqual([])
})

test.each([
  [
    'a record without its audit row',
    "DELETE FROM audit WHERE call = 'cases.note' AND seq = (SELECT max(seq) FROM audit)",
    /audit/,
  ],
  ['an audit row without its record', 'DELETE FROM cases WHERE seq = 1', /not stored/],
  ['a lost change', 'UPDATE cases SET rev = 1 WHERE seq = 1', /rev 1 after 2 changes/],
  ['a changed word', "UPDATE cases SET content = '别的' WHERE seq = 1", /differs from its audit trail in content/],
  ['a missing outbox row', 'DELETE FROM outbox WHERE seq = (SELECT max(seq) FROM outbox)', /outbox/],
  ['a broken chain', "UPDATE audit SET actor = 'x' WHERE seq = 3", /breaks the chain/],
  ['a missing answer', "DELETE FROM operations WHERE id = 'operation-1'", /cases.register: 2 answers, 3 audit rows/],
  ['a missing line of the time-line', "DELETE FROM caseEvents WHERE kind = 'registered'", /incomplete case/],
  ['words that cannot be found', 'DELETE FROM caseWords WHERE rowid = 2', /incomplete case/],
  ['a missing slip', 'DELETE FROM reworkSlips', /incomplete case/],
  ['a wrong count', 'UPDATE caseCounts SET count = count + 1', /kept count/],
  ['a number that was skipped', "UPDATE cases SET serial = 'JD-20261012-07' WHERE seq = 3", /paper numbers/],
  ['a number allotted to nothing', "UPDATE serials SET last = last + 1 WHERE kind = 'JD'", /paper numbers/],
])('%s is seen', (_what, sql, fault) => {
  database.exec(sql)
  expect(faults().join('\n')).toMatch(fault)
})
