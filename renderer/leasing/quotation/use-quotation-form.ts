import { useEffect, useRef, useState } from 'react'
import { z } from 'zod'
import type { ShownTerms } from '../../../shared/leasing/quotation-terms.ts'
import type { QuotationDetail } from '../../../shared/leasing/quotations.ts'
import type { ReplyError } from '../../../shared/reply.ts'
import { useCommand } from '../../api/use-command.ts'
import { useDraft } from '../../drafts/use-draft.ts'
import type { Restored } from '../../drafts/use-kept-form.ts'
import { type TypedTerms, termsOf, typedOf, typedTerms } from './quotation-fields.ts'

interface Known {
  readonly id: string
  readonly rev: number
}

/** A draft that somebody is in, or one that was only begun. */
export interface Begun {
  readonly prospectId: string
  readonly start: ShownTerms
  readonly draft: QuotationDetail | null
  /** It has a number now. */
  readonly onCreated: (id: string) => void
}

const written = z.object({ typed: typedTerms, over: z.object({ rev: z.int(), typed: typedTerms }).nullable() })

export interface QuotationForm {
  /** What was typed in an earlier sitting came back. */
  readonly draft: Restored
  readonly typed: TypedTerms
  readonly change: (part: Partial<TypedTerms>) => void
  readonly error: ReplyError | null
  readonly running: boolean
  /** Something is typed that is not saved. */
  readonly dirty: boolean
  /** What was typed over, when somebody else has saved meanwhile; `null`: nobody has. */
  readonly seenTerms: ShownTerms | null
  readonly save: () => Promise<Known | null>
  readonly issue: () => Promise<void>
  /** Both versions were seen: goes on with what is typed here, or with what the other saved. */
  readonly goOn: (mine: boolean) => void
}

/** The editor's state: sent with the version that was seen, never silently with a newer one. */
export function useQuotationForm({ prospectId, start, draft, onCreated }: Begun): QuotationForm {
  const [typed, setTyped] = useState(() => typedOf(start))
  const [seen, setSeen] = useState<(Known & { readonly terms: ShownTerms }) | null>(draft)
  const [error, setError] = useState<ReplyError | null>(null)
  const creating = useCommand('quotations.create')
  const saving = useCommand('quotations.save')
  const issuing = useCommand('quotations.issue')
  const saved = useRef(draft === null ? '' : JSON.stringify(termsOf(typedOf(start))))
  const now = JSON.stringify(termsOf(typed))
  const [begun] = useState(now)
  const unsaved = now !== (seen === null ? begun : saved.current)
  const kept = useDraft({
    key: draft === null ? `quotation.new.${prospectId}` : `quotation.${draft.id}`,
    schema: written,
    body: { typed, over: seen === null ? null : { rev: seen.rev, typed: typedOf(seen.terms) } },
    isEmpty: !unsaved,
    restore: ({ typed: words, over }) => {
      setTyped(words)
      // Typed over an older version: what was saved meanwhile is shown beside it before anything is sent.
      if (draft !== null && over !== null && over.rev < draft.rev)
        setSeen({ id: draft.id, rev: over.rev, terms: termsOf(over.typed) })
    },
  })

  const save = async (): Promise<Known | null> => {
    const terms = termsOf(typed)
    const reply = seen ? await saving.run({ id: seen.id, rev: seen.rev, terms }) : await creating.run({ prospectId, terms })
    setError(reply.ok ? null : reply.error)
    if (!reply.ok) return null
    const { id, rev } = reply.data
    saved.current = JSON.stringify(terms)
    kept.discard()
    setSeen({ id, rev, terms })
    return { id, rev }
  }
  const issue = async () => {
    const known = seen && saved.current === now ? seen : await save()
    if (!known) return
    const reply = await issuing.run({ id: known.id, rev: known.rev })
    setError(reply.ok ? null : reply.error)
    if (draft === null) onCreated(known.id)
  }
  const outdated = draft !== null && seen !== null && draft.rev > seen.rev
  const goOn = (mine: boolean) => {
    if (!draft) return
    setSeen(draft)
    setError(null)
    if (!mine) setTyped(typedOf(draft.terms))
    if (!mine) kept.discard()
    saved.current = JSON.stringify(termsOf(typedOf(draft.terms)))
  }
  // A change by somebody else while nothing is typed here is simply shown.
  const unchanged = saved.current === now
  useEffect(() => {
    if (outdated && unchanged) goOn(false)
  })
  const discard = () => {
    setTyped(typedOf(seen?.terms ?? start))
    kept.discard()
  }
  return {
    draft: { restored: kept.restored && unsaved, movedOn: false, discard },
    ...{ typed, error, save, issue, goOn, dirty: saved.current !== now },
    change: (part) => setTyped((before) => ({ ...before, ...part })),
    running: creating.running || saving.running || issuing.running,
    seenTerms: outdated && seen && !unchanged ? seen.terms : null,
  }
}
