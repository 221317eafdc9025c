import { useState } from 'react'
import type { IncidentDetail } from '../../../shared/reception/incidents.ts'
import type { Reply, ReplyError } from '../../../shared/reply.ts'
import { useAct } from '../case/use-act.ts'
import type { IncidentActProperties } from './acts/incident-act-properties.ts'
import { Unread } from './incident-fields.ts'

interface Reading<Form, Input> {
  readonly formOf: (incident: IncidentDetail, now: number) => Form
  /** @throws Unread */
  readonly inputOf: (form: Form, seen: IncidentDetail, now: number) => Input
  readonly send: (input: Input & { readonly id: string; readonly rev: number }) => Promise<Reply<unknown>>
}

/** Boxes of the record as text: filled from it, read again when they are sent. What could not be read says so beside its box. */
export function useIncidentForm<Form extends object, Input extends object>(
  { incident, onDone, onReload }: Omit<IncidentActProperties, 'onCancel'>,
  { formOf, inputOf, send }: Reading<Form, Input>,
) {
  const act = useAct(incident, onDone, onReload)
  const [form, setForm] = useState(() => formOf(incident, Date.now()))
  const [unread, setUnread] = useState<ReplyError | null>(null)
  const submit = () => {
    try {
      const input = inputOf(form, act.seen, Date.now())
      setUnread(null)
      void act.submit((rev) => send({ ...input, id: incident.id, rev }))
    } catch (trouble) {
      if (!(trouble instanceof Unread)) throw trouble
      setUnread(trouble.error)
    }
  }
  const set = (change: Partial<Form>) => setForm((was) => ({ ...was, ...change }))
  return { act, form, set, error: unread ?? act.error, submit }
}
