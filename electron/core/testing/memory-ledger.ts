import Database from 'better-sqlite3'
import { defaultSettings } from '../../../shared/settings/defaults.ts'
import { workCalendar } from '../calendar/work-calendar.ts'
import type { QueryContext } from '../context.ts'
import type { Reader, Writer } from '../database/handles.ts'
import { handles } from '../database/handles.ts'
import { migrate } from '../database/migrate.ts'
import { migrations } from '../database/migrations.ts'
import type { CaseRow } from '../reception/case-row.ts'

/** The whole schema in memory, for statements and plans: no key, no people. */
export function memoryLedger() {
  const database = new Database(':memory:')
  database.pragma('foreign_keys = ON')
  migrate(database, migrations)
  return { database, writer: handles(database).writer }
}

/** What a query sees on a site with the usual settings, over any reader; nobody is signed in. */
export function queryOver(db: Reader): QueryContext {
  const settings = { company: '', project: '', prefix: '', ...defaultSettings }
  return {
    ...{ db, now: 5000, today: '2026-10-12', session: null, desk: 'reception', siteId: 'site', settings, passwordCost: 10 },
    ...{
      calendar: workCalendar([]),
      totals: new Map(),
      sessions: Object.create(null),
      sheets: Object.create(null),
      files: Object.create(null),
      workbooks: Object.create(null),
      countDowns: Object.create(null),
      backups: Object.create(null),
      keys: Object.create(null),
    },
  }
}

/** The plan of every statement that `work` runs on a writer, as SQLite tells it. */
export function plansOf(db: Writer, work: (db: Writer) => void): string[] {
  const plans: string[] = []
  const explain = (sql: string, parameters: Parameters<Writer['all']>[1]) => {
    const steps = db.all<{ readonly detail: string }>(`EXPLAIN QUERY PLAN ${sql}`, parameters)
    plans.push(steps.map(({ detail }) => detail).join(' | '))
  }
  const watched: Writer = {
    all: <Row>(sql: string, parameters?: Parameters<Writer['all']>[1]) => {
      explain(sql, parameters)
      return db.all<Row>(sql, parameters)
    },
    get: <Row>(sql: string, parameters?: Parameters<Writer['get']>[1]) => {
      explain(sql, parameters)
      return db.get<Row>(sql, parameters)
    },
    run: db.run,
  }
  work(watched)
  return plans
}

/** A repair that was just registered. */
export const someRow: Omit<CaseRow, 'seq'> = {
  ...{ overrideReason: null, overriddenDuties: null },
  ...{ id: 'case-1', siteId: 'site', rev: 1, serial: 'JD-20261012-01', receivedAt: 1000, registeredAt: 1000 },
  ...{ registrarId: 'account', registrar: '林晓雨', channel: 'phone', category: 'repair', name: null, standing: 'owner' },
  ...{ room: null, roomKey: null, phone: null, residentId: null, content: '客厅灯不亮', urgency: 'normal' },
  ...{ complainedOf: null, complainedOfId: null, appendOnly: 0, acknowledgedAt: null, acknowledgedBy: null },
  ...{ state: 'registered', department: null, receiver: null, handOverDueAt: 2000, handedOverAt: null, dueAt: 3000 },
  ...{
    result: null,
    finishedAt: null,
    callBackRequired: 1,
    callBackDueAt: null,
    callBackRank: 2,
    calledBack: null,
    struckOffAt: null,
    struckOffBy: null,
  },
  remark: null,
}
