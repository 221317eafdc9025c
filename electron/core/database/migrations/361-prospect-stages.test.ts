import Database from 'better-sqlite3'
import { expect, test } from 'vitest'
import { insertProspectEvent } from '../../leasing/prospect-history.sql.ts'
import type { ProspectEventRow } from '../../leasing/prospect-row.ts'
import { insertProspect, updateProspect } from '../../leasing/prospects.sql.ts'
import { memoryLedger } from '../../testing/memory-ledger.ts'
import { someProspectRow } from '../../testing/prospect-rows.ts'
import { handles, type Writer } from '../handles.ts'
import { migrate } from '../migrate.ts'
import { migrations } from '../migrations.ts'

const stays = (db: Writer) => db.all('SELECT prospectId, stage, since, leftAt, nextStage FROM prospectStages ORDER BY since, seq')
const line = (id: string, at: number, text: string): ProspectEventRow => ({
  ...{
    id,
    siteId: 'site',
    prospectId: 'prospect-1',
    kind: 'system',
    at,
    recordedAt: at,
    text,
    negotiation: null,
    byId: 'a',
    by: '方',
  },
})

test('of prospects of before, the way is read out of their time-line, and goes on from where they stand', () => {
  const database = new Database(':memory:')
  database.pragma('foreign_keys = ON')
  const { writer } = handles(database)
  const before = migrations.filter(({ version }) => version < 361)
  migrate(database, before)
  const stands = { stage: 'lost', stageSince: 9000, lostReason: 'price' } as const
  insertProspect(writer, { ...someProspectRow, ...stands })
  insertProspect(writer, { ...someProspectRow, id: 'prospect-2', serial: 'KH-0102', number: 102, stageSince: 1500 })
  insertProspectEvent(writer, line('one', 3000, '阶段：来电 → 邀约'))
  insertProspectEvent(writer, line('two', 9000, '阶段：邀约 → 流失（价格，只接受3.20）'))
  insertProspectEvent(writer, line('three', 9500, '客户移交：方 → 罗，原因：阶段：来电 → 邀约'))
  migrate(database, migrations)
  expect(stays(writer)).toEqual([
    { prospectId: 'prospect-1', stage: 'call', since: 1000, leftAt: 3000, nextStage: 'invited' },
    { prospectId: 'prospect-2', stage: 'call', since: 1500, leftAt: null, nextStage: null },
    { prospectId: 'prospect-1', stage: 'invited', since: 3000, leftAt: 9000, nextStage: 'lost' },
    { prospectId: 'prospect-1', stage: 'lost', since: 9000, leftAt: null, nextStage: null },
  ])
})

test('whoever writes the stage, the stay before it ends and the next one begins; another change begins nothing', () => {
  const db = memoryLedger().writer
  insertProspect(db, someProspectRow)
  updateProspect(db, { ...someProspectRow, rev: 2, company: '博翼' })
  updateProspect(db, { ...someProspectRow, rev: 3, stage: 'invited', stageSince: 5000 })
  expect(stays(db)).toEqual([
    { prospectId: 'prospect-1', stage: 'call', since: 1000, leftAt: 5000, nextStage: 'invited' },
    { prospectId: 'prospect-1', stage: 'invited', since: 5000, leftAt: null, nextStage: null },
  ])
  expect(() => db.run('DELETE FROM prospectStages')).toThrow('stays on record')
  expect(() => db.run("UPDATE prospectStages SET stage = 'won'")).toThrow('CHECK')
})
