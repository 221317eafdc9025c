import { hash } from 'node:crypto'

/** What is hashed of an audit row, in this order. */
export interface AuditFacts {
  readonly seq: number
  readonly id: string
  readonly at: number
  readonly actorId: string | null
  readonly actor: string | null
  readonly desk: string
  readonly call: string
  readonly outcome: string
  readonly code: string | null
  readonly subjectId: string | null
  readonly changes: string
}

export const genesis = '0'.repeat(64)

/** SHA-256 over the previous hash and the row: a change, a gap or another order breaks every later link. */
export function chainHash(previous: string, facts: AuditFacts): string {
  const { seq, id, at, actorId, actor, desk, call, outcome, code, subjectId, changes } = facts
  const canonical = JSON.stringify([seq, id, at, actorId, actor, desk, call, outcome, code, subjectId, changes])
  return hash('sha256', previous + canonical, 'hex')
}
