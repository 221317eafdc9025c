import { useCallback, useMemo, useState } from 'react'
import type { Suggestion } from '../../../shared/reception/residents.ts'
import type { ReplyError } from '../../../shared/reply.ts'
import { desk } from '../../api/client.ts'
import type { Output } from '../../api/paths.ts'
import { useCommand } from '../../api/use-command.ts'
import { useDraft } from '../../drafts/use-draft.ts'
import { readMoment } from '../case/moment.ts'
import {
  type ByHand,
  type Entry,
  emptyEntry,
  entry as entrySchema,
  type Fields,
  fieldsOf,
  inputOf,
  isEmptyEntry,
} from './entry.ts'
import { type LineReading, lineWithoutPerson, readLine } from './read-line.ts'
import { searchText } from './suggestion-order.ts'

export type Registered = Output<'cases.register'>

export interface Counter {
  readonly entry: Entry
  readonly read: LineReading
  readonly fields: Fields
  readonly restored: boolean
  readonly error: ReplyError | null
  readonly running: boolean
  readonly change: (change: Partial<Entry>) => void
  readonly set: (change: Partial<ByHand>) => void
  readonly release: (field: 'room' | 'name' | 'phone') => void
  readonly take: (suggestion: Suggestion) => Promise<void>
  readonly clear: () => void
  /** What was typed was written down elsewhere: nothing of it is restored later. */
  readonly forget: () => void
  /** @returns what was registered, or `null` when it was not (see `error`). */
  readonly register: () => Promise<Registered | null>
}

/** Everything that is being typed at the counter, what it means, and how it becomes a record. */
export function useCounter(): Counter {
  const [entry, setEntry] = useState<Entry>(emptyEntry)
  const [error, setError] = useState<ReplyError | null>(null)
  const { run, running } = useCommand('cases.register')
  const draft = useDraft({ key: 'counter', schema: entrySchema, body: entry, isEmpty: isEmptyEntry(entry), restore: setEntry })
  const read = useMemo(() => readLine(entry.line), [entry.line])
  const fields = useMemo(() => fieldsOf(entry, read), [entry, read])

  const change = useCallback((part: Partial<Entry>) => setEntry((before) => ({ ...before, ...part })), [])
  const set = useCallback((part: Partial<ByHand>) => setEntry((before) => ({ ...before, hand: { ...before.hand, ...part } })), [])
  const clear = () => {
    setEntry(emptyEntry)
    setError(null)
  }

  const register = async () => {
    if (running) return null
    const checked = checkMoment(entry.receivedAt)
    if ('error' in checked) {
      setError(checked.error)
      return null
    }
    const reply = await run(inputOf(entry, fields, checked.at))
    setError(reply.ok ? null : reply.error)
    if (!reply.ok) return null
    draft.discard()
    setEntry(emptyEntry)
    return reply.data
  }

  return {
    entry,
    read,
    fields,
    restored: draft.restored,
    error,
    running,
    change,
    set,
    release: (field) => setEntry((before) => ({ ...before, hand: without(before.hand, field) })),
    take: (suggestion) => takePerson(suggestion, read, setEntry),
    clear,
    forget: () => {
      draft.discard()
      clear()
    },
    register,
  }
}

function without(hand: Entry['hand'], field: keyof ByHand): Entry['hand'] {
  const { [field]: _, ...rest } = hand
  return rest
}

type Checked = { readonly at: number | null } | { readonly error: ReplyError }

/** The time as typed; empty is now. A future time is a slip of the hand. */
function checkMoment(typed: string): Checked {
  if (typed.trim() === '') return { at: null }
  const at = readMoment(typed, Date.now())
  if (at !== null && at <= Date.now()) return { at }
  const message =
    at === null ? '收到时间没有看懂：请写成 9:40 或 10-12 9:40。' : '收到时间在将来：请改成已经过去的时间，或留空表示现在。'
  return { error: { code: 'INVALID', message: `还没有登记。${message}`, fields: { receivedAt: message } } }
}

/**
 * Takes a known person: what found them leaves the line, so that only the matter stays there. Lists mask the number;
 * the desk, who must call back, reads it from the record.
 */
async function takePerson(
  suggestion: Suggestion,
  read: LineReading,
  setEntry: (update: (before: Entry) => Entry) => void,
): Promise<void> {
  const known = await desk.residents.get({ id: suggestion.id })
  const home = suggestion.residences.find((one) => one.room === read.room) ?? onlyOne(suggestion.residences)
  const picked = {
    id: suggestion.id,
    name: suggestion.name,
    phone: known.ok ? known.data.phone : null,
    room: home?.room ?? null,
    standing: home?.standing ?? suggestion.residences[0]?.standing ?? 'owner',
  }
  setEntry((before) => ({
    ...before,
    picked,
    line: lineWithoutPerson(before.line, searchText(before.line, readLine(before.line))),
    hand: without(without(before.hand, 'name'), 'room'),
  }))
}

const onlyOne = <Item>(items: readonly Item[]): Item | undefined => (items.length === 1 ? items[0] : undefined)
