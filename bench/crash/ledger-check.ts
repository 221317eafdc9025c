import { z } from 'zod'
import { type AuditRow, auditFrom } from '../../electron/core/audit/audit.sql.ts'
import { chainHash, genesis } from '../../electron/core/audit/chain.ts'
import type { Reader } from '../../electron/core/database/handles.ts'
import * as stored from './stored.sql.ts'

const recordedChanges = z.array(
  z.object({ feature: z.string(), id: z.string(), fields: z.record(z.string(), z.tuple([z.unknown(), z.unknown()])) }),
)

/** What the audit trail says a record must look like now: every change of every field, put together. */
interface Told {
  readonly fields: Map<string, unknown>
  changes: number
}

/** How far the trail was read; goes from round to round, so that each reads only what is new. */
export interface Trail {
  seq: number
  head: string
  readonly told: Map<string, Told>
  /** Refused commands on record, by call and code. */
  readonly refusals: Map<string, number>
}

export function newTrail(): Trail {
  return { seq: 0, head: genesis, told: new Map(), refusals: new Map() }
}

function nextLink(trail: Trail, row: AuditRow): string[] {
  const holds = row.seq === trail.seq + 1 && row.prev === trail.head && row.hash === chainHash(trail.head, row)
  trail.seq = row.seq
  trail.head = row.hash
  return holds ? [] : [`audit row ${row.seq} breaks the chain`]
}

/** Takes one audit row over. @returns the records it changed */
function fold(trail: Trail, row: AuditRow): readonly { readonly feature: string; readonly id: string }[] {
  if (row.outcome !== 'ok') {
    const key = `${row.call} ${row.code}`
    trail.refusals.set(key, (trail.refusals.get(key) ?? 0) + 1)
  }
  const changes = recordedChanges.parse(JSON.parse(row.changes))
  for (const { feature, id, fields } of changes) {
    const told = trail.told.get(`${feature} ${id}`) ?? { fields: new Map(), changes: 0 }
    for (const [name, [, after]] of Object.entries(fields)) told.fields.set(name, after)
    // What happened to a record without changing it (a printing) is on the trail too, and leaves its revision.
    if ('rev' in fields) told.changes += 1
    trail.told.set(`${feature} ${id}`, told)
  }
  return changes
}

/** Every entity of an audit row has its outbox row in the same order, and no outbox row stands alone. */
function outboxFaults(expected: readonly stored.OutboxRow[], found: readonly stored.OutboxRow[]): string[] {
  if (JSON.stringify(expected) === JSON.stringify(found)) return []
  return [`outbox: ${found.length} rows where the audit trail has ${expected.length} changes`]
}

/** The row is exactly what its audit trail tells, and its revision counts its changes: nothing was half written. */
function recordFaults(db: Reader, feature: stored.Recorded, id: string, told: Told): string[] {
  const row = stored.storedRow(db, feature, id)
  if (!row) return [`${feature} ${id}: on the audit trail, but not stored`]
  const wrong = [...told.fields].filter(([name, value]) => name in row && row[name] !== value).map(([name]) => name)
  if (row['rev'] !== told.changes) wrong.push(`rev ${String(row['rev'])} after ${told.changes} changes`)
  return wrong.length > 0 ? [`${feature} ${id}: differs from its audit trail in ${wrong.join(', ')}`] : []
}

/** Reads the trail from where it was left and compares it with what is stored. */
function trailFaults(db: Reader, trail: Trail): string[] {
  const from = trail.seq
  const faults: string[] = []
  const expected: stored.OutboxRow[] = []
  const touched = new Set<string>()
  for (let page = auditFrom(db, from, 2000); page.length > 0; page = auditFrom(db, trail.seq, 2000)) {
    for (const row of page) {
      faults.push(...nextLink(trail, row))
      for (const { feature, id } of fold(trail, row)) {
        expected.push({ feature, entityId: id, auditSeq: row.seq })
        touched.add(`${feature} ${id}`)
      }
    }
  }
  faults.push(...outboxFaults(expected, stored.outboxFrom(db, from)))
  for (const key of touched) {
    const [feature = '', id = ''] = key.split(' ')
    const told = trail.told.get(key)
    if (told && stored.isRecorded(feature)) faults.push(...recordFaults(db, feature, id, told))
  }
  return faults
}

function unrecorded(db: Reader, trail: Trail): string[] {
  return (['cases', 'rework'] as const).flatMap((feature) => {
    const told = [...trail.told.keys()].filter((key) => key.startsWith(`${feature} `)).length
    const rows = stored.rowsStored(db, feature)
    return told === rows ? [] : [`${feature}: ${rows} rows, but ${told} on the audit trail`]
  })
}

/** Everything that must hold of a file, whatever was acknowledged. `thorough`: the whole file page by page too. */
export function ledgerFaults(db: Reader, trail: Trail, thorough: boolean): string[] {
  return [
    ...stored.structuralFaults(db, thorough),
    ...trailFaults(db, trail),
    ...unrecorded(db, trail),
    ...stored.callsOutOfStep(db).map((row) => `${row.call}: ${row.operations} answers, ${row.trails} audit rows`),
    ...stored.incompleteCases(db).map((row) => `incomplete case: ${JSON.stringify(row)}`),
    ...stored.miscounted(db).map((row) => `kept count is wrong: ${JSON.stringify(row)}`),
    ...stored.numberGaps(db).map((row) => `paper numbers: ${JSON.stringify(row)}`),
  ]
}
