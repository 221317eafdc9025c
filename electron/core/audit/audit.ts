import type { Reader } from '../database/handles.ts'
import type { FeatureServices } from '../services.ts'
import { type AuditRow, auditFrom, auditPage, auditPageOf, lastLink } from './audit.sql.ts'
import { chainHash, genesis } from './chain.ts'

const step = 500

/** Walks the whole chain; `firstBad` is the first row that was changed, moved, or stands where one was removed. */
export function verifyChain(db: Reader): { rows: number; head: string; firstBad: number | null } {
  let prev = genesis
  let seq = 0
  for (let page = auditFrom(db, 0, step); page.length > 0; page = auditFrom(db, seq, step)) {
    for (const row of page) {
      if (!isNext(row, seq, prev)) return { rows: seq, head: prev, firstBad: row.seq }
      prev = row.hash
      seq = row.seq
    }
  }
  return { rows: seq, head: prev, firstBad: null }
}

function isNext(row: AuditRow, seq: number, prev: string): boolean {
  return row.seq === seq + 1 && row.prev === prev && row.hash === chainHash(prev, row)
}

function outcomeOf(row: AuditRow): 'ok' | 'refused' | 'failed' {
  return row.outcome === 'ok' || row.outcome === 'refused' ? row.outcome : 'failed'
}

/** How long the trail is and its last hash: written down elsewhere, it shows a later cut or change (trust 1.5). */
export function endOfTrail(db: Reader): { readonly rows: number; readonly head: string } {
  const last = lastLink(db)
  return { rows: last?.seq ?? 0, head: last?.hash ?? genesis }
}

export const audit: FeatureServices<'audit'> = {
  list: ({ db }, { subjectId, after, limit }) => {
    const before = after === null ? Number.MAX_SAFE_INTEGER : Number(after)
    const rows = subjectId ? auditPageOf(db, subjectId, before, limit) : auditPage(db, before, limit)
    const last = rows.length === limit ? rows.at(-1) : undefined
    return { entries: rows.map((row) => ({ ...row, outcome: outcomeOf(row) })), next: last ? String(last.seq) : null }
  },
  verify: ({ db }) => verifyChain(db),
}
