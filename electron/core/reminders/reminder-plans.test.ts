import { expect, test } from 'vitest'
import { dueRows } from '../reception/due-things.sql.ts'
import { memoryLedger, plansOf, queryOver } from '../testing/memory-ledger.ts'
import { raisedOf } from './reminders.sql.ts'
import { remindedOf } from './standing.ts'

const { writer } = memoryLedger()

/** Every part walks an index up to its horizon; nothing is read from end to end. What is found is put in order once. */
function expectWalks(plans: readonly string[]): void {
  expect(plans.length).toBeGreaterThan(0)
  for (const plan of plans) expect(plan).not.toMatch(/SCAN (?!json_each)/)
}

test('what falls due is asked in one statement, each part along an index of open work up to its horizon', () => {
  const horizon = { siteId: 'site', until: 2000, long: 3000, limit: 100 }
  const plans = plansOf(writer, (db) => void dueRows(db, horizon))
  expect(plans).toHaveLength(1)
  expectWalks(plans)
  for (const walk of [
    'repairs USING INDEX repairsDue (siteId=? AND nextDueAt>? AND nextDueAt<?)',
    'p USING INDEX promisesOpen (siteId=? AND dueAt<?)',
    'cases USING INDEX casesToHandOver (siteId=? AND handOverDueAt<?)',
    'reworkSlips USING INDEX reworkSlipsUndelivered (siteId=? AND deliverBy<?)',
    'serviceOrders USING INDEX serviceOrdersDue (siteId=? AND nextDueAt>? AND nextDueAt<?)',
    'cases USING INDEX casesUnsettledByDue (siteId=? AND dueAt<?)',
    'cases USING INDEX casesToCallBack (siteId=? AND callBackRank=? AND callBackDueAt<?)',
    'corrections USING INDEX correctionsOpenByDue (siteId=? AND dueAt>? AND dueAt<?)',
    'lostFoundItems USING INDEX lostFoundByHold (siteId=? AND holdUntil<?)',
    // Open incidents and outages are a handful, and these indexes hold nothing else.
    'incidents USING INDEX incidentsOpen (siteId=?)',
    'waves USING INDEX wavesUnfinished (siteId=?)',
  ])
    expect(plans[0]).toContain(walk)
})

test('how far each was raised is looked up by its name, a thousand in one statement', () => {
  const plans = plansOf(writer, (db) => void raisedOf(db, 'site', ['promise:1:2']))
  expect(plans[0]).toMatch(/SEARCH reminders USING PRIMARY KEY \(siteId=\? AND thing=\?\)/)
})

test('an idle desk costs a handful of look-ups a minute', () => {
  const session = { token: '', accountId: 'one', name: '', roles: ['receptionist'], locked: false } as const
  const plans = plansOf(writer, (db) => void remindedOf({ ...queryOver(db), session }))
  expectWalks(plans)
  expect(plans.length).toBeLessThanOrEqual(5)
})

test('the proof can fail', () => {
  expect(() => expectWalks(plansOf(writer, (db) => void db.all('SELECT * FROM promises WHERE what = 1')))).toThrow()
})
