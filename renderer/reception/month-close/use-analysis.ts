import { useEffect, useState } from 'react'
import { z } from 'zod'
import { type Analysis, type AnalysisField, analysisFields, type MonthTable } from '../../../shared/reception/month-close.ts'
import { useDraft } from '../../drafts/use-draft.ts'

export type Words = Readonly<Record<AnalysisField, string>>

const draft = z.record(z.enum(analysisFields), z.string())
const wordsOf = (table: Analysis): Words =>
  draft.parse(Object.fromEntries(analysisFields.map((field) => [field, table[field] ?? ''])))
const same = (a: Words, b: Words) => analysisFields.every((field) => a[field] === b[field])

/** The words of the month as they are being written; what is not saved yet survives as a draft. */
export function useAnalysis(table: MonthTable) {
  const [base, setBase] = useState({ rev: table.rev, words: wordsOf(table) })
  const [words, setWords] = useState(base.words)
  const changed = !same(words, base.words)
  // Nothing was being written here: what somebody else wrote is simply shown.
  useEffect(() => {
    if (table.rev === base.rev) return
    const latest = wordsOf(table)
    if (!changed || same(latest, words) || same(latest, base.words)) {
      setBase({ rev: table.rev, words: latest })
      if (!changed) setWords(latest)
    }
  }, [table, base, words, changed])
  const kept = useDraft({ key: `month-close.${table.month}`, schema: draft, body: words, isEmpty: !changed, restore: setWords })
  return {
    words,
    rev: base.rev,
    changed,
    restored: kept.restored && changed,
    discard: kept.discard,
    write: (field: AnalysisField, text: string) => setWords((before) => ({ ...before, [field]: text })),
    /** After a save that went through. */
    saved: (rev: number) => {
      setBase({ rev, words })
      kept.discard()
    },
    /** Goes on with these words over what somebody else saved. */
    goOn: () => setBase({ rev: table.rev, words: wordsOf(table) }),
    takeTheirs: () => {
      setBase({ rev: table.rev, words: wordsOf(table) })
      setWords(wordsOf(table))
      kept.discard()
    },
  }
}
