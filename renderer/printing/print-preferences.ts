import { z } from 'zod'
import { type FormId, formCopies } from '../../shared/printing/forms.ts'

const preferences = z.object({
  copies: z.array(z.string()),
  printer: z.string().nullable(),
  /** How many of each named copy. */
  count: z.int().min(1).max(20),
})
export type PrintPreferences = z.infer<typeof preferences>

const keyOf = (form: FormId) => `qiantai.print.${form}`

/** What was chosen last time for this form on this computer; the whole set of copies at first. No personal data. */
export function loadPreferences(form: FormId, storage: Pick<Storage, 'getItem'>): PrintPreferences {
  const fresh = { copies: [...formCopies[form]], printer: null, count: 1 }
  const kept = preferences.safeParse(parse(storage.getItem(keyOf(form))))
  if (!kept.success) return fresh
  // A copy that the form no longer has must not come back from an old choice.
  const copies = formCopies[form].filter((copy) => kept.data.copies.includes(copy))
  return { ...kept.data, copies: copies.length > 0 ? copies : fresh.copies }
}

export function savePreferences(form: FormId, chosen: PrintPreferences, storage: Pick<Storage, 'setItem'>): void {
  storage.setItem(keyOf(form), JSON.stringify(chosen))
}

function parse(json: string | null): unknown {
  try {
    return json === null ? null : JSON.parse(json)
  } catch {
    return null
  }
}
