import Database from 'better-sqlite3'
import { beforeEach, expect, test } from 'vitest'
import { insertConfirmation, updateConfirmation } from '../../leasing/broker-confirmations.sql.ts'
import type { BrokerVisitRow } from '../../leasing/broker-row.ts'
import { insertBrokerPaper, insertBrokerVisit, updateBrokerVisit } from '../../leasing/broker-visits.sql.ts'
import { insertBroker, updateBroker } from '../../leasing/brokers.sql.ts'
import { insertProspect } from '../../leasing/prospects.sql.ts'
import { someBrokerRow, someBrokerVisitRow, someConfirmationRow } from '../../testing/broker-rows.ts'
import { memoryLedger } from '../../testing/memory-ledger.ts'
import { someProspectRow } from '../../testing/prospect-rows.ts'
import { handles, type Writer } from '../handles.ts'
import { migrate } from '../migrate.ts'
import { migrations } from '../migrations.ts'

let db: Writer
beforeEach(() => {
  db = memoryLedger().writer
  insertProspect(db, someProspectRow)
  insertBroker(db, someBrokerRow)
  insertBrokerVisit(db, someBrokerVisitRow)
})

const placed: Partial<BrokerVisitRow> = { visitorClass: 'broker3', placedAt: 2000, placedBy: '方可欣' }
const ended: Partial<BrokerVisitRow> = { ...placed, farewell: 'escorted', farewellAt: 3000, farewellBy: '方可欣', endedAt: 3000 }

test('prospects that stood before are still there and can be brought by a broker', () => {
  const database = new Database(':memory:')
  const old = handles(database).writer
  migrate(
    database,
    migrations.filter(({ version }) => version < 324),
  )
  insertProspect(old, someProspectRow)
  migrate(database, migrations)
  insertBroker(old, someBrokerRow)
  insertBrokerVisit(old, { ...someBrokerVisitRow, prospectId: 'prospect-1', withClient: 1 })
  insertConfirmation(old, someConfirmationRow)
})

test.each<[string, Partial<BrokerVisitRow>]>([
  ['a class that there is not', { ...placed, visitorClass: 'direct' as never }],
  ['a class that nobody decided on', { visitorClass: 'broker1' }],
  ['a client that is nowhere', { withClient: 1 }],
  ['a price to the third class', { ...placed, quotedAt: 2000, quoteKind: 'guarded' }],
  ['a viewing of no room', { shownAt: 2000, clientPresent: 1 }],
  ['the third class not escorted', { ...ended, farewell: 'polite' }],
  ['escorted by nobody', { ...ended, farewellBy: null }],
  ['an end without a class', { ...ended, visitorClass: null, placedAt: null, placedBy: null }],
  ['a control room without anybody', { ...ended, visitorClass: 'broker2', farewell: 'controlRoom' }],
  ['an answer without words', { repliedAt: 3000 }],
])('%s is refused by the database', (_, wrong) => {
  const row = { ...someBrokerVisitRow, id: 'wrong', serial: 'ZJ-20261013-02', ...wrong }
  expect(() => insertBrokerVisit(db, row)).toThrow('CHECK')
})

test('an escorted end stands; what was handed over and who came is never deleted', () => {
  updateBrokerVisit(db, { ...someBrokerVisitRow, ...ended, rev: 2 })
  insertBrokerPaper(db, { id: 'paper', siteId: 'site', visitId: 'visit-1', paper: 'brochure', at: 1, byId: 'a', by: '方可欣' })
  insertConfirmation(db, someConfirmationRow)
  for (const table of ['brokerPapers', 'brokerConfirmations', 'brokerVisits', 'brokers'])
    expect(() => db.run(`DELETE FROM ${table}`)).toThrow(/stays on record|never deleted/)
  expect(() => db.run(`UPDATE brokerPapers SET paper = 'quotation'`)).toThrow('stays on record')
  const again = { ...someConfirmationRow, id: 'again' }
  expect(() => insertConfirmation(db, again)).toThrow('UNIQUE')
  updateConfirmation(db, { ...someConfirmationRow, rev: 2, withdrawnAt: 5, withdrawnReason: '客户否认' })
  insertConfirmation(db, again)
})

test('one agent of one firm stands once; an old version is not written over', () => {
  expect(() => insertBroker(db, { ...someBrokerRow, id: 'twin' })).toThrow('UNIQUE')
  insertBroker(db, { ...someBrokerRow, id: 'other', firm: null, firmKey: null })
  expect(() => updateBroker(db, someBrokerRow)).toThrow('changed in between')
})
