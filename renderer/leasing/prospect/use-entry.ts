import { useMemo, useState } from 'react'
import { z } from 'zod'
import { proposedClass, type Standing, visitorClass as visitorClassSchema } from '../../../shared/leasing/disclosure.ts'
import { readHeard } from '../../../shared/leasing/heard.ts'
import { readHundredths } from '../../../shared/money.ts'
import type { ReplyError } from '../../../shared/reply.ts'
import { useCommand } from '../../api/use-command.ts'
import { useDraft } from '../../drafts/use-draft.ts'
import { emptyForm, factsOf, type ProspectForm, prospectForm, typedHundredths, unreadOf } from './prospect-fields.ts'

const written = z.object({
  form: prospectForm,
  visitorClass: visitorClassSchema.nullable(),
  withClient: z.boolean(),
  /** Boxes that somebody has written in: what is heard does not fill them any more. */
  phoneTouched: z.boolean(),
  areaTouched: z.boolean(),
})
type Written = z.infer<typeof written>

const nothing: Written = { form: emptyForm, visitorClass: null, withClient: false, phoneTouched: false, areaTouched: false }

/** What was heard fills the number and the areas, until somebody writes there. */
function withHeard({ form, phoneTouched, areaTouched }: Written): ProspectForm {
  const heard = readHeard(form.heard)
  const [first, ...others] = form.contacts
  const contacts = first && !phoneTouched && heard.phone !== null ? [{ ...first, phone: heard.phone }, ...others] : form.contacts
  if (areaTouched) return { ...form, contacts }
  return { ...form, contacts, areaFrom: typedHundredths(heard.areaFrom), areaTo: typedHundredths(heard.areaTo) }
}

export interface Entry {
  readonly form: ProspectForm
  readonly visitorClass: Written['visitorClass']
  readonly withClient: boolean
  /** What they count as if they are registered like this. */
  readonly standing: Standing
  /** Hundredths of a ㎡, as far as they can be read. */
  readonly areas: { readonly from: number | null; readonly to: number | null }
  readonly error: ReplyError | null
  readonly running: boolean
  readonly restored: boolean
  readonly set: (change: Partial<ProspectForm>) => void
  readonly choose: (change: Partial<Pick<Written, 'visitorClass' | 'withClient'>>) => void
  /** @returns the id, or `null` when it was not registered (see `error`). */
  readonly register: () => Promise<string | null>
}

/** What is being written down while they talk, and how it becomes a prospect; a draft of it survives a crash. */
export function useEntry(): Entry {
  const [body, setBody] = useState(nothing)
  const [error, setError] = useState<ReplyError | null>(null)
  const { run, running } = useCommand('prospects.register')
  const isEmpty = JSON.stringify(body) === JSON.stringify(nothing)
  const draft = useDraft({ key: 'prospect', schema: written, body, isEmpty, restore: setBody })
  const form = useMemo(() => withHeard(body), [body])
  const { visitorClass, withClient } = body

  const set = (change: Partial<ProspectForm>) =>
    setBody((before) => ({
      ...before,
      phoneTouched: before.phoneTouched || (change.contacts !== undefined && phoneOf(change) !== phoneOf(withHeard(before))),
      areaTouched: before.areaTouched || 'areaFrom' in change || 'areaTo' in change,
      form: { ...(keepsHeard(change) ? withHeard(before) : before.form), ...change },
    }))

  const register = async () => {
    const fields = unreadOf(form)
    if (Object.keys(fields).length > 0) {
      setError({ code: 'INVALID', message: '还没有登记：有内容没有看懂，请看标出的地方', fields: { ...fields } })
      return null
    }
    const reply = await run({ ...factsOf(form), receivedAt: null, visitorClass, withClient })
    setError(reply.ok ? null : reply.error)
    if (!reply.ok) return null
    draft.discard()
    setBody(nothing)
    return reply.data.id
  }

  return {
    ...{ form, visitorClass, withClient, error, running, set, register },
    standing: { visitorClass: visitorClass ?? proposedClass(form), withClient },
    areas: { from: readHundredths(form.areaFrom), to: readHundredths(form.areaTo) },
    restored: draft.restored,
    choose: (change) => setBody((before) => ({ ...before, ...change })),
  }
}

const phoneOf = ({ contacts }: Partial<Pick<ProspectForm, 'contacts'>>) => contacts?.[0]?.phone ?? ''

/** Whoever writes beside what was filled in keeps what was filled in. */
const keepsHeard = (change: Partial<ProspectForm>) => 'areaFrom' in change || 'areaTo' in change
