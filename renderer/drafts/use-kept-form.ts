import { useRef, useState } from 'react'
import { z } from 'zod'
import { useDraft } from './use-draft.ts'

interface Options<Form> {
  /** Which form over which record, `follow-up.<id>`; one draft per person and key. */
  readonly key: string
  readonly schema: z.ZodType<Form>
  /** What the form says while nothing is typed: the record, or nothing at all. */
  readonly start: Form
  /** Of the record over which it is typed; 0 where there is none yet. */
  readonly rev?: number
}

/** What is said above a form whose words came back. */
export interface Restored {
  /** The words were typed in an earlier sitting and are not saved. */
  readonly restored: boolean
  /** The record has moved on since they were typed. */
  readonly movedOn: boolean
  /** Throws them away: the form says again what the record says. */
  readonly discard: () => void
}

export interface KeptForm<Form> extends Restored {
  readonly typed: Form
  readonly set: (change: Form | ((before: Form) => Form)) => void
  readonly touched: boolean
  /** What was typed has become a record: no draft of it is kept. */
  readonly saved: () => void
}

/** A form over a record that is not lost by Esc, a lock or a crash: the one way in which typed words are kept until they are saved. */
export function useKeptForm<Form>({ key, schema, start, rev = 0 }: Options<Form>): KeptForm<Form> {
  const [typed, set] = useState(start)
  const [before, setBefore] = useState<number | null>(null)
  const [recorded, setRecorded] = useState<Form | null>(null)
  const shape = useRef(z.object({ rev: z.int(), form: schema }))
  // What became a record is no draft, although the record that is read here may still be the one before it.
  const touched = typed !== recorded && JSON.stringify(typed) !== JSON.stringify(start)
  const draft = useDraft({
    key,
    schema: shape.current,
    body: { rev: before ?? rev, form: typed },
    isEmpty: !touched,
    restore: (body) => {
      set(body.form)
      setBefore(body.rev)
    },
  })
  const saved = () => {
    setRecorded(typed)
    setBefore(null)
    draft.discard()
  }
  return {
    ...{ typed, set, touched },
    restored: draft.restored && touched,
    movedOn: before !== null && before !== rev,
    saved,
    discard: () => {
      set(start)
      saved()
    },
  }
}
