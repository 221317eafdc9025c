import type { Reader, Writer } from '../database/handles.ts'
import type { AuditFacts } from './chain.ts'

export interface AuditRow extends AuditFacts {
  readonly prev: string
  readonly hash: string
}

/** The end of the chain that the next row hangs on. */
export interface Link {
  readonly seq: number
  readonly hash: string
}

export function lastLink(db: Reader): Link | undefined {
  return db.get('SELECT seq, hash FROM audit ORDER BY seq DESC LIMIT 1')
}

export function insertAudit(db: Writer, row: AuditRow): void {
  db.run(
    `INSERT INTO audit (seq, id, at, actorId, actor, desk, call, outcome, code, subjectId, changes, prev, hash)
     VALUES ($seq, $id, $at, $actorId, $actor, $desk, $call, $outcome, $code, $subjectId, $changes, $prev, $hash)`,
    { ...row },
  )
}

export function insertOutbox(
  db: Writer,
  entry: { at: number; siteId: string; feature: string; entityId: string; auditSeq: number },
): void {
  db.run(
    'INSERT INTO outbox (at, siteId, feature, entityId, auditSeq) VALUES ($at, $siteId, $feature, $entityId, $auditSeq)',
    entry,
  )
}

/** Newest first, below `before`. */
export function auditPage(db: Reader, before: number, limit: number): AuditRow[] {
  return db.all('SELECT * FROM audit WHERE seq < $before ORDER BY seq DESC LIMIT $limit', { before, limit })
}

export function auditPageOf(db: Reader, subjectId: string, before: number, limit: number): AuditRow[] {
  return db.all('SELECT * FROM audit WHERE subjectId = $subjectId AND seq < $before ORDER BY seq DESC LIMIT $limit', {
    subjectId,
    before,
    limit,
  })
}

/** Oldest first, above `after`: the verifier walks the chain in pages. */
export function auditFrom(db: Reader, after: number, limit: number): AuditRow[] {
  return db.all('SELECT * FROM audit WHERE seq > $after ORDER BY seq LIMIT $limit', { after, limit })
}
