import Database from 'better-sqlite3'
import { beforeEach, expect, test } from 'vitest'
import { instantOf } from '../../../../shared/calendar.ts'
import type { FollowUpRow } from '../../leasing/follow-up-row.ts'
import {
  countFollowUps,
  dueFollowUps,
  findFollowUp,
  flaggedFollowUps,
  followUpsOf,
  insertFollowUp,
  openFollowUps,
  updateFollowUp,
} from '../../leasing/follow-ups.sql.ts'
import type { ProspectRow } from '../../leasing/prospect-row.ts'
import { insertProspect } from '../../leasing/prospects.sql.ts'
import { memoryLedger, plansOf } from '../../testing/memory-ledger.ts'
import { someProspectRow } from '../../testing/prospect-rows.ts'
import { handles, type Writer } from '../handles.ts'
import { migrate } from '../migrate.ts'
import { migrations } from '../migrations.ts'

const row: FollowUpRow = {
  ...{ id: 'follow-up-1', siteId: 'site', rev: 1, prospectId: 'prospect-1', step: 0, basedOn: 1000, plannedFrom: '2026-10-20' },
  ...{ plannedUntil: '2026-10-21', dueFrom: '2026-10-20', dueUntil: '2026-10-21', movedReason: null, movedBy: null },
  ...{ earlyReason: null, earlyAt: null, earlyBy: null, state: 'open', late: 0, endedAt: null, endedById: null },
  ...{ endedBy: null, kind: null, words: null, flaggedAt: null },
}
const ended = { state: 'done', endedAt: 5, endedById: 'a', endedBy: '方可欣', kind: 'phone', words: '谈了', rev: 2 } as const

let db: Writer
beforeEach(() => {
  db = memoryLedger().writer
  insertProspect(db, someProspectRow)
  insertFollowUp(db, row)
})

test('one contact is due for a prospect, it stays on record, and what became of it does not change', () => {
  expect(() => insertFollowUp(db, { ...row, id: 'follow-up-2' })).toThrow('UNIQUE')
  expect(() => db.run('DELETE FROM followUps')).toThrow('stays on record')
  expect(() => updateFollowUp(db, { ...row, rev: 3 })).toThrow('changed in between')
  updateFollowUp(db, { ...row, ...ended })
  expect(() => updateFollowUp(db, { ...row, ...ended, words: '没谈', rev: 3 })).toThrow('does not change')
  insertFollowUp(db, { ...row, id: 'follow-up-2' })
})

test('a state has what belongs to it', () => {
  const wrongs: readonly Partial<Record<keyof FollowUpRow, unknown>>[] = [
    ...[{ state: 'late' }, { state: 'done' }, { step: -1 }, { dueUntil: '2026-10-19' }, { late: 1 }, { late: 2, flaggedAt: 5 }],
    ...[
      { movedReason: 'x', flaggedAt: 5 },
      { earlyReason: 'x', flaggedAt: 5 },
      { endedAt: 5 },
      { kind: 'phone' },
      { words: 'x' },
    ],
    ...[
      { ...ended, rev: 1, kind: null },
      { ...ended, rev: 1, words: '' },
      { ...ended, rev: 1, state: 'skipped', kind: null },
    ],
    { movedReason: 'x', movedBy: 'y' },
  ]
  db.run(`UPDATE followUps SET state = 'closed', endedAt = 5, endedBy = 'x', words = 'x'`)
  for (const [at, wrong] of wrongs.entries()) {
    expect(() => insertFollowUp(db, { ...row, id: `wrong-${at}`, ...wrong } as FollowUpRow), JSON.stringify(wrong)).toThrow(
      'CHECK',
    )
  }
})

test('whoever was here before and was not called since is waiting for their call, on the days of the calendar', () => {
  const database = new Database(':memory:')
  const { writer } = handles(database)
  migrate(
    database,
    migrations.filter(({ version }) => version < 330),
  )
  const visited = instantOf('2026-09-30', '15:00')
  const old: readonly (Partial<ProspectRow> & { readonly id: string })[] = [
    { id: 'waits', lastVisitAt: visited },
    { id: 'called', lastVisitAt: visited, lastCallAt: visited + 1 },
    { id: 'telephoned' },
    { id: 'refused', lastVisitAt: visited, phoneRefused: 1 },
    { id: 'lost', lastVisitAt: visited, stage: 'lost', lostReason: 'price' },
    { id: 'merged', lastVisitAt: visited, mergedIntoId: 'waits' },
  ]
  for (const [at, change] of old.entries()) {
    insertProspect(writer, { ...someProspectRow, serial: `KH-020${at}`, number: 200 + at, ...change })
  }
  migrate(database, migrations)
  const found = writer.all<FollowUpRow>('SELECT prospectId, dueFrom, dueUntil, step FROM followUps')
  expect(found).toEqual([{ prospectId: 'waits', dueFrom: '2026-10-09', dueUntil: '2026-10-10', step: 0 }])
})

test('every statement walks along an index', () => {
  const asked = { siteId: 'site', today: '2026-10-12' }
  const plans = plansOf(db, (watched) => {
    for (const ownerId of [null, 'a']) {
      countFollowUps(watched, { ...asked, ownerId })
      for (const standing of [null, 'late', 'open', 'early'] as const) {
        dueFollowUps(watched, { ...asked, ownerId, standing, after: null, limit: 10 })
        dueFollowUps(watched, { ...asked, ownerId, standing, after: { afterKey: '2026-10-12', afterId: 'x' }, limit: 10 })
      }
    }
    flaggedFollowUps(watched, { siteId: 'site', after: null, limit: 10 })
    flaggedFollowUps(watched, { siteId: 'site', after: { afterAt: 5, afterId: 'x' }, limit: 10 })
    findFollowUp(watched, 'site', 'x')
    followUpsOf(watched, 'prospect-1')
    openFollowUps(watched, ['prospect-1'])
  })
  expect(plans).toHaveLength(23)
  for (const plan of plans) expect(plan).not.toMatch(/SCAN (?!asked)|TEMP B-TREE/)
  expect(plans[2]).toContain('followUpsOpen (siteId=? AND (dueUntil,id)>(?,?)')
})
