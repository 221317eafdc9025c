import type { Reader } from '../../electron/core/database/handles.ts'
import type { Trail } from './ledger-check.ts'
import type { Acknowledged } from './load.ts'
import { storedDraft, storedOperation } from './stored.sql.ts'

/** Acknowledged commands that are not in the file, or not with the answer that was given. */
export function lostCommands(db: Reader, acknowledged: readonly Acknowledged[]): string[] {
  return acknowledged.flatMap(({ path, operation, reply }) => {
    if (!reply.ok) return []
    const found = storedOperation(db, operation)
    if (!found) return [`lost: ${path} ${operation}`]
    const same = found.call === path && found.answer === JSON.stringify(reply.data)
    return same ? [] : [`stored differently: ${path} ${operation}`]
  })
}

/** Refusals that a client was told of must be on the audit trail as well. */
export function lostRefusals(trail: Trail, acknowledged: readonly Acknowledged[]): string[] {
  const told = new Map<string, number>()
  for (const { path, reply } of acknowledged) {
    if (reply.ok || path.startsWith('drafts.')) continue
    const key = `${path} ${reply.error.code}`
    told.set(key, (told.get(key) ?? 0) + 1)
  }
  return [...told]
    .filter(([key, times]) => (trail.refusals.get(key) ?? 0) < times)
    .map(([key, times]) => `refusals lost: ${key}, ${times} were answered, ${trail.refusals.get(key) ?? 0} are recorded`)
}

/** A draft holds the number of its last save, or of a later one that was not answered any more. */
export function lostDrafts(db: Reader, drafts: ReadonlyMap<string, number>): string[] {
  return [...drafts].flatMap(([key, saved]) => {
    const body = Number(storedDraft(db, key) ?? 0)
    return body >= saved ? [] : [`draft ${key}: save ${saved} was acknowledged, ${body} is stored`]
  })
}
