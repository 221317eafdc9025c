import Database from 'better-sqlite3'
import { beforeEach, expect, test } from 'vitest'
import { visitsWithClient } from '../../leasing/broker-visits.sql.ts'
import { insertKeyTurn, keyTurnsOf, viewingRows } from '../../leasing/viewings.sql.ts'
import { memoryLedger, plansOf } from '../../testing/memory-ledger.ts'
import type { Writer } from '../handles.ts'
import { handles } from '../handles.ts'
import { migrate } from '../migrate.ts'
import { migrations } from '../migrations.ts'

const turn = { lineId: 'line', siteId: 'site', turn: 1, outAt: 1, takenBy: '方可欣', backAt: 2, backTo: '前台' }
let db: Writer
beforeEach(() => {
  const { database, writer } = memoryLedger()
  // What a key hangs on is another's schema; here only its own rules are tried.
  database.pragma('foreign_keys = OFF')
  db = writer
})

test('a viewing of before keeps its broker as it was written, and has no visit and no earlier keys', () => {
  const old = new Database(':memory:')
  migrate(
    old,
    migrations.filter(({ version }) => version < 347),
  )
  old.pragma('foreign_keys = OFF')
  old.exec(`INSERT INTO viewings (id, siteId, rev, serial, state, registeredAt, registrarId, registrar, prospectId, startsAt,
    endsAt, visitors, broker, escort, flexible) VALUES ('v', 's', 1, 'KF-20261014-01', 'planned', 1, 'a', '方可欣', 'p', 1, 2,
    '邵琳', '嘉域中介 凌少东', '方可欣', '[]')`)
  migrate(old, migrations)
  const after = handles(old).writer.all('SELECT broker, brokerVisitId, clientPresent FROM viewings')
  expect(after).toEqual([{ broker: '嘉域中介 凌少东', brokerVisitId: null, clientPresent: null }])
})

test('who had a key and when neither goes nor changes; it came back after it went out', () => {
  insertKeyTurn(db, turn)
  expect(() => db.run('DELETE FROM viewingKeyTurns')).toThrow('stays on record')
  expect(() => db.run("UPDATE viewingKeyTurns SET takenBy = 'x'")).toThrow('stays on record')
  expect(() => insertKeyTurn(db, turn)).toThrow('UNIQUE')
  expect(() => insertKeyTurn(db, { ...turn, turn: 2, backAt: 0 })).toThrow('CHECK')
})

test('every list of viewings is read along its own index, in order; what belongs to a few asked ones is found by one', () => {
  const page = { siteId: 'site', ownerId: 'a', prospectId: null, parameters: {}, limit: 10 } as const
  const plans = plansOf(db, (watched) => {
    viewingRows(watched, { ...page, index: 'viewingsPlanned', order: 'ASC', where: ["v.state = 'planned'"] })
    viewingRows(watched, { ...page, index: 'viewingsGoing', order: 'ASC', where: ["v.state = 'going'"] })
    viewingRows(watched, { ...page, index: 'viewingsOver', order: 'DESC', where: ["v.state IN ('done', 'cancelled')"] })
  })
  for (const plan of plans) expect(plan).not.toMatch(/SCAN|TEMP B-TREE/)
  const few = plansOf(db, (watched) => {
    keyTurnsOf(watched, ['line'])
    visitsWithClient(watched, 'prospect')
  })
  for (const plan of few) expect(plan).not.toMatch(/SCAN (t|v|b)\b/)
})
