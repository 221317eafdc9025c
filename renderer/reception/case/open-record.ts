import { useCallback } from 'react'
import { useSearchParams } from 'react-router'
import { type SlipKind, slipKind } from '../../../shared/reception/cases.ts'

/** What a drawer shows: a paper that may hang on a case, or a visit, which never does. */
export const recordKinds = [...slipKind.options, 'visit'] as const
export type RecordKind = SlipKind | 'visit'

/** A paper that hangs on a case, or stands alone. */
export interface SlipName {
  readonly kind: RecordKind
  readonly id: string
}

export interface OpenRecord {
  readonly caseId: string | null
  /** The paper shown over its case, or alone. */
  readonly slip: SlipName | null
  readonly openCase: (id: string) => void
  readonly openSlip: (caseId: string | null, slip: SlipName) => void
  /** The paper without its case, in place of what that word of the address showed: a form that has just become a record. */
  readonly showAlone: (slip: SlipName, instead: string) => void
  /** Closes the slip, or else the case. */
  readonly close: () => void
}

const written = ({ kind, id }: SlipName) => `${kind}.${id}`

function read(text: string | null): SlipName | null {
  const [word, id] = (text ?? '').split('.')
  const kind = recordKinds.find((one) => one === word)
  return kind !== undefined && id ? { kind, id } : null
}

/** Which record lies over the screen stands in the address (`?case=…&slip=rework.…`), so that back and reload keep it. */
export function useOpenRecord(): OpenRecord {
  const [params, setParams] = useSearchParams()
  const show = useCallback(
    (records: Readonly<Record<string, string | null>>) =>
      setParams((before) => {
        const after = new URLSearchParams(before)
        for (const [name, id] of Object.entries(records)) {
          if (id === null) after.delete(name)
          else after.set(name, id)
        }
        return after
      }),
    [setParams],
  )
  const caseId = params.get('case')
  const slip = read(params.get('slip'))
  const over = slip !== null
  return {
    caseId,
    slip,
    openCase: useCallback((id: string) => show({ case: id, slip: null }), [show]),
    openSlip: useCallback((owner: string | null, one: SlipName) => show({ case: owner, slip: written(one) }), [show]),
    showAlone: useCallback((one: SlipName, instead: string) => show({ case: null, slip: written(one), [instead]: null }), [show]),
    close: useCallback(() => show({ case: over ? caseId : null, slip: null }), [show, caseId, over]),
  }
}
