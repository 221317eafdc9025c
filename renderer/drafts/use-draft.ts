import { useCallback, useEffect, useRef, useState } from 'react'
import type { z } from 'zod'
import { desk } from '../api/client.ts'
import { session } from '../api/session.ts'

interface Options<Body> {
  /** Which form, `counter`; one draft per person and key. */
  readonly key: string
  /** Reads a stored draft back; one that no longer fits the form is left alone. */
  readonly schema: z.ZodType<Body>
  readonly body: Body
  /** Nothing worth keeping: what is stored is discarded. */
  readonly isEmpty: boolean
  readonly restore: (body: Body) => void
}

export interface Draft {
  /** What was stored has been looked for; until then nothing is saved over it. */
  readonly ready: boolean
  readonly restored: boolean
  /** After the form became a record. */
  readonly discard: () => void
}

const every = 2000
const open = new Map<string, () => Promise<void>>()
/** What is on its way to be kept or thrown away: a form that opens meanwhile must not be told what was there before. */
const sent = new Map<string, Promise<unknown>>()

function sending<Answer>(key: string, answer: Promise<Answer>): Promise<Answer> {
  sent.set(
    key,
    Promise.all([sent.get(key), answer]).then(() => undefined),
  )
  return answer
}

/** Of what is stored, once everything that was sent before has arrived. */
async function load(key: string) {
  await sent.get(key)
  return desk.drafts.load({ key })
}

/** Whoever goes finds it again: what was typed since the last save is saved for them, while their session may still do so. */
export async function keepDrafts(): Promise<void> {
  await Promise.all([...open.values()].map((keep) => keep()))
}

/** What is open goes on in other hands: whoever leaves keeps no draft of it, or it would be registered twice. */
export async function leaveDrafts(): Promise<void> {
  await Promise.all([...open.keys()].map((key) => desk.drafts.discard({ key })))
}

function parse<Body>(schema: z.ZodType<Body>, stored: string | null): Body | null {
  if (stored === null) return null
  try {
    const read = schema.safeParse(JSON.parse(stored))
    return read.success ? read.data : null
  } catch {
    return null
  }
}

/** Keeps a form through a crash, a lock and a change of the window: saved every two seconds while it changes. */
export function useDraft<Body>({ key, schema, body, isEmpty, restore }: Options<Body>): Draft {
  const [found, setFound] = useState({ ready: false, restored: false })
  const saved = useRef('')
  const now = isEmpty ? '' : JSON.stringify(body)
  const latest = useRef({ now, schema, restore })
  useEffect(() => {
    latest.current = { now, schema, restore }
  })

  useEffect(() => {
    let gone = false
    void load(key).then((reply) => {
      if (gone) return
      const read = reply.ok ? parse(latest.current.schema, reply.data.body) : null
      // What somebody already types is newer than any draft.
      const wanted = read !== null && latest.current.now === ''
      if (wanted) latest.current.restore(read)
      saved.current = wanted ? JSON.stringify(read) : ''
      setFound({ ready: true, restored: wanted })
    })
    return () => {
      gone = true
    }
  }, [key])

  const owner = useRef(session.getState().me?.accountId)
  const keep = useCallback(async () => {
    const { now: body } = latest.current
    const { state, me } = session.getState()
    if (body === saved.current || state !== 'open' || me?.accountId !== owner.current) return
    saved.current = body
    const reply = await sending(key, body === '' ? desk.drafts.discard({ key }) : desk.drafts.save({ key, body }))
    if (!reply.ok && saved.current === body) saved.current = ' '
  }, [key])

  useEffect(() => {
    open.set(key, keep)
    const unsubscribe = session.subscribe(({ me, screen }, before) => {
      if (me?.accountId === before.me?.accountId || screen !== before.screen) return
      // Handed over as it stands, and not saved yet for whoever took over.
      owner.current = me?.accountId
      saved.current = ' '
    })
    return () => {
      open.delete(key)
      unsubscribe()
    }
  }, [key, keep])

  useEffect(() => {
    const save = () => void keep()
    // Whoever types before it was looked for has newer words than any draft: going away keeps them too.
    const timer = found.ready ? setInterval(save, every) : undefined
    addEventListener('pagehide', save)
    return () => {
      clearInterval(timer)
      removeEventListener('pagehide', save)
      save()
    }
  }, [found.ready, keep])

  const discard = useCallback(() => {
    // What stands in the form became a record: going away now must not keep it once more.
    saved.current = latest.current.now
    setFound({ ready: true, restored: false })
    void sending(key, desk.drafts.discard({ key }))
  }, [key])
  return { ...found, discard }
}
