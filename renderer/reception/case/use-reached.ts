import { useLayoutEffect, useState } from 'react'
import { changed } from '../../../shared/fields.ts'

interface Known {
  readonly id: string
  readonly rev: number
}

interface Awaited<Version> extends Known {
  readonly then: (reached: Version) => void
}

export interface Reached<Version> {
  /** The record on the screen is older than what was answered about it. */
  readonly waiting: boolean
  /** Goes on once the record shown has come to this answer; at once where the answer is about another record. */
  readonly until: (answer: unknown, then: (reached: Version) => void) => void
}

/** After an act the record is read again; whatever is begun before that would be begun over the version of before. */
export function useReached<Version extends Known>(record: Version): Reached<Version> {
  const [awaited, setAwaited] = useState<Awaited<Version> | null>(null)
  // Before it is painted: nobody sees the record as it became with the panel still open, so the next Esc or verb is the record's.
  useLayoutEffect(() => {
    if (awaited === null || (record.id === awaited.id && record.rev < awaited.rev)) return
    setAwaited(null)
    if (record.id === awaited.id) awaited.then(record)
  }, [awaited, record])
  const until = (answer: unknown, then: (reached: Version) => void) => {
    const known = changed.safeParse(answer)
    if (known.success && known.data.id === record.id) setAwaited({ ...known.data, then })
    else then(record)
  }
  return { waiting: awaited !== null, until }
}
