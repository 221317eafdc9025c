import type { Writer } from '../database/handles.ts'

/** A complaint as the first ledger (migration 030) stored it, with none of the columns that came later. */
const firstLine = {
  ...{ siteId: 'site', rev: 1, receivedAt: 1000, registeredAt: 1000, registrarId: 'account', registrar: '林晓雨' },
  ...{ channel: 'phone', category: 'complaint', standing: 'owner', content: '太吵', urgency: 'normal', appendOnly: 0 },
  ...{ state: 'registered', handOverDueAt: 2000, dueAt: 3000, callBackRequired: 1 },
} as const

/** For what must be shown of a file before one of the later steps. */
export function insertOldCase(db: Writer, id: string, changes: Readonly<Record<string, string | number>> = {}): void {
  const row = { ...firstLine, id, serial: `JD-${id}`, ...changes }
  const names = Object.keys(row)
  db.run(`INSERT INTO cases (${names.join(', ')}) VALUES (${names.map((name) => `@${name}`).join(', ')})`, row)
}
