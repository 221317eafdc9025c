import { useState } from 'react'

/** What was begun on the record `id`; on another record nothing is begun. `[what, begin]`, `begin(null)` ends it. */
export function useBegun<What>(id: string | null): readonly [What | null, (what: What | null) => void] {
  const [begun, setBegun] = useState<{ readonly of: string; readonly what: What } | null>(null)
  const begin = (what: What | null) => setBegun(what === null || id === null ? null : { of: id, what })
  return [begun !== null && begun.of === id ? begun.what : null, begin]
}
