import type { Change, Session } from '../context.ts'
import type { Writer } from '../database/handles.ts'
import { insertAudit, insertOutbox, type Link, lastLink } from './audit.sql.ts'
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

/** Most values are plain; only lists and objects need to be written out to be compared. */
const same = (one: unknown, other: unknown) =>
  one === other || (typeof one === 'object' && typeof other === 'object' && JSON.stringify(one) === JSON.stringify(other))

/** Field → [old, new], only what differs. */
function difference(before: Fields | null, after: Fields | null): Record<string, readonly [unknown, unknown]> {
  const names = new Set([...Object.keys(before ?? {}), ...Object.keys(after ?? {})])
  const changed: Record<string, readonly [unknown, unknown]> = {}
  for (const name of names) {
    const pair = [before?.[name] ?? null, after?.[name] ?? null] as const
    if (!same(pair[0], pair[1])) changed[name] = pair
  }
  return changed
}

/** Appends one link to the chain, and an outbox row for each entity: in the transaction of the change itself. */
export function appendTrail(db: Writer, outcome: Outcome): void {
  appendAfter(db, lastLink(db), outcome)
}

/** The same, for somebody who has just written the last link. @returns the new last one */
export function appendAfter(db: Writer, last: Link | undefined, outcome: Outcome): Link {
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
  const hash = chainHash(prev, facts)
  insertAudit(db, { ...facts, prev, hash })
  for (const { feature, id } of outcome.changes) {
    insertOutbox(db, { at: outcome.at, siteId: outcome.siteId, feature, entityId: id, auditSeq: facts.seq })
  }
  return { seq: facts.seq, hash }
}
