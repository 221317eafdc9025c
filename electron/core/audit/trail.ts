import type { Change, Session } from '../context.ts'
import type { Writer } from '../database/handles.ts'
import { insertAudit, insertOutbox, lastLink } from './audit.sql.ts'
import { chainHash, genesis } from './chain.ts'

/** What became of one command. */
export interface Outcome {
  readonly id: string
  readonly at: number
  readonly siteId: string
  readonly session: Session | null
  readonly desk: string
  readonly call: string
  readonly outcome: 'ok' | 'refused' | 'failed'
  readonly code: string | null
  readonly changes: readonly Change[]
}

type Fields = Readonly<Record<string, unknown>>

/** Field → [old, new], only what differs. */
function difference(before: Fields | null, after: Fields | null): Record<string, readonly [unknown, unknown]> {
  const names = new Set([...Object.keys(before ?? {}), ...Object.keys(after ?? {})])
  const changed: Record<string, readonly [unknown, unknown]> = {}
  for (const name of names) {
    const pair = [before?.[name] ?? null, after?.[name] ?? null] as const
    if (JSON.stringify(pair[0]) !== JSON.stringify(pair[1])) changed[name] = pair
  }
  return changed
}

/** Appends one link to the chain, and an outbox row for each entity: in the transaction of the change itself. */
export function appendTrail(db: Writer, outcome: Outcome): void {
  const last = lastLink(db)
  const prev = last?.hash ?? genesis
  const facts = {
    seq: (last?.seq ?? 0) + 1,
    id: outcome.id,
    at: outcome.at,
    actorId: outcome.session?.accountId ?? null,
    actor: outcome.session?.name ?? null,
    desk: outcome.desk,
    call: outcome.call,
    outcome: outcome.outcome,
    code: outcome.code,
    subjectId: outcome.changes[0]?.id ?? null,
    changes: JSON.stringify(
      outcome.changes.map(({ feature, id, before, after }) => ({ feature, id, fields: difference(before, after) })),
    ),
  }
  insertAudit(db, { ...facts, prev, hash: chainHash(prev, facts) })
  for (const { feature, id } of outcome.changes) {
    insertOutbox(db, { at: outcome.at, siteId: outcome.siteId, feature, entityId: id, auditSeq: facts.seq })
  }
}
