import { useEffect, useMemo, useState } from 'react'
import type { Suggestion } from '../../../shared/reception/residents.ts'
import { useQuery } from '../../api/use-query.ts'
import type { LineReading } from './read-line.ts'
import { ordered, preselected, searchText } from './suggestion-order.ts'

export interface Suggestions {
  readonly list: readonly Suggestion[]
  readonly active: number
  readonly move: (step: 1 | -1) => void
  readonly dismiss: () => void
}

/** The value, once it has stood still for that long. */
export function useSettled<Value>(value: Value, milliseconds: number): Value {
  const [settled, setSettled] = useState(value)
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), milliseconds)
    return () => clearTimeout(timer)
  }, [value, milliseconds])
  return settled
}

/** Known people for what the line says so far; nothing once somebody was taken or the list was dismissed for this text. */
export function useSuggestions(line: string, read: LineReading, off: boolean): Suggestions {
  const wanted = searchText(line, read)
  const text = useSettled(wanted, 40)
  const [chosen, setChosen] = useState<{ readonly text: string; readonly index: number } | null>(null)
  const [dismissed, setDismissed] = useState<string | null>(null)
  const asked = !off && text !== '' && wanted !== '' && dismissed !== text
  const answer = useQuery('residents.suggest', { text }, { enabled: asked, keepPrevious: true })
  const list = useMemo(() => (asked ? ordered(answer.data?.suggestions ?? [], read) : []), [asked, answer.data, read])
  const active = chosen?.text === text ? Math.min(chosen.index, list.length - 1) : preselected(list, read)

  return {
    list,
    active,
    move: (step) => setChosen({ text, index: (active + step + list.length + (active < 0 && step < 0 ? 1 : 0)) % list.length }),
    dismiss: () => setDismissed(text),
  }
}
