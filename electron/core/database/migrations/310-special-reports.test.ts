import Database from 'better-sqlite3'
import { beforeEach, expect, test } from 'vitest'
import { insertCase } from '../../reception/cases.sql.ts'
import { insertComplaint } from '../../reception/complaints.sql.ts'
import type { SpecialReportRow } from '../../reception/special-report-row.ts'
import {
  findReport,
  hotMembers,
  insertMember,
  insertReport,
  membersOf,
  openSpecialComplaints,
  reportsAbout,
  reportsOfCases,
  updateReport,
} from '../../reception/special-reports.sql.ts'
import { someComplaintRow } from '../../testing/complaint-rows.ts'
import { memoryLedger, plansOf, someRow } from '../../testing/memory-ledger.ts'
import { insertOldCase } from '../../testing/old-case.ts'
import { handles, type Writer } from '../handles.ts'
import { migrate } from '../migrate.ts'
import { migrations } from '../migrations.ts'

const someReport: SpecialReportRow = {
  ...{ id: 'report-1', siteId: 'site', rev: 1, serial: 'ZT-20261012-01', complaintId: 'complaint-1', caseId: 'case-1' },
  ...{ kind: 'major', state: 'draft', draftedAt: 1000, drafter: '沈婉清', dueAt: 2000, facts: '渗水', course: null },
  ...{ investigation: null, measures: null, outcome: null, prevention: null, submittedAt: null, submittedTo: null },
  ...{ receiver: null, method: null, submittedBy: null, repliedAt: null, replyFrom: null, replyText: null, repliedBy: null },
}
const submission = { state: 'submitted', submittedAt: 1500, submittedTo: '公司', method: 'mail', submittedBy: '沈婉清' } as const

let db: Writer
beforeEach(() => {
  db = memoryLedger().writer
  insertCase(db, { ...someRow, category: 'complaint' })
  insertComplaint(db, { ...someComplaintRow, grade: 'major', gradedAt: 1000 })
  insertReport(db, someReport)
  insertMember(db, 'report-1', 'complaint-1')
})

test('a hot complaint from before counts from its reception; others have no such time', () => {
  const database = new Database(':memory:')
  migrate(
    database,
    migrations.filter(({ version }) => version < 310),
  )
  const { writer } = handles(database)
  for (const [id, hot] of [
    ['1', 1],
    ['2', 0],
  ] as const) {
    insertOldCase(writer, id, { receivedAt: 7000 })
    writer.run(
      `INSERT INTO complaints (id, siteId, rev, serial, caseId, state, issuedAt, receivedAt, countedAt, serious, households, hot)
       VALUES (@id, 'site', 1, @id, @id, 'kept', 1, 7000, 7000, 0, 1, @hot)`,
      { id, hot },
    )
  }
  migrate(database, migrations)
  expect(writer.all('SELECT hotAt FROM complaints ORDER BY id')).toEqual([{ hotAt: 7000 }, { hotAt: null }])
})

test('a draft changes, what was handed in does not; only the answer is written to it; nothing is deleted', () => {
  updateReport(db, 'report-1', 2, { facts: '三车被浸' })
  updateReport(db, 'report-1', 3, submission)
  expect(() => updateReport(db, 'report-1', 4, { facts: '改口' })).toThrow('handed in does not change')
  expect(() => updateReport(db, 'report-1', 4, { submittedTo: '别人' })).toThrow('handed in does not change')
  updateReport(db, 'report-1', 4, { repliedAt: 1600, replyFrom: '公司', replyText: '同意', repliedBy: '沈婉清' })
  expect(findReport(db, 'site', 'report-1')).toMatchObject({ facts: '三车被浸', state: 'submitted', replyText: '同意', rev: 4 })
  expect(() => db.run("UPDATE specialReports SET serial = 'ZT-0'")).toThrow('never change')
  expect(() => db.run('DELETE FROM specialReports')).toThrow('never deleted')
  expect(() => db.run('DELETE FROM specialReportMembers')).toThrow('append-only')
  expect(() => updateReport(db, 'report-1', 4, { rev: 9 })).toThrow()
})

test('wrong rows are refused', () => {
  const wrongs: readonly Partial<SpecialReportRow>[] = [
    ...[{ state: 'submitted' as const }, { submittedAt: 1 }, { facts: '' }, { repliedAt: 1 }, { replyText: '同意' }],
    ...[{ kind: 'other' as 'hot' }, { state: 'sent' as 'draft' }, { method: 'pigeon' as 'mail' }],
  ]
  for (const [at, wrong] of wrongs.entries()) {
    expect(() => insertReport(db, { ...someReport, id: `x${at}`, serial: `ZT-${at}`, ...wrong }), JSON.stringify(wrong)).toThrow(
      'CHECK',
    )
  }
  expect(() => insertReport(db, { ...someReport, id: 'two' })).toThrow('UNIQUE')
})

test('every statement goes by an index', () => {
  const plans = plansOf(db, (watched) => {
    findReport(watched, 'site', 'report-1')
    reportsOfCases(watched, ['case-1'])
    expect(reportsAbout(watched, ['complaint-1'])).toMatchObject([{ memberId: 'complaint-1', serial: 'ZT-20261012-01' }])
    expect(membersOf(watched, 'report-1')).toMatchObject([{ serial: 'TS-20261012-01' }])
    hotMembers(watched, { siteId: 'site', complaintClass: '环境', matter: null, from: 0, until: 9000 })
    expect(openSpecialComplaints(watched, 'site', 5000)).toHaveLength(1)
    expect(openSpecialComplaints(watched, 'other', 5000)).toEqual([])
  })
  for (const plan of plans) expect(plan).toContain('USING')
  for (const plan of plans) expect(plan).not.toMatch(/SCAN (cases|c|complaints|p|specialReports|r|m)\b/)
})
