import { useCallback } from 'react'
import { useSearchParams } from 'react-router'

export interface OpenRecord {
  readonly caseId: string | null
  /** The rework slip shown over its case. */
  readonly slipId: string | null
  readonly openCase: (id: string) => void
  readonly openSlip: (caseId: string, id: string) => void
  /** Closes the slip, or else the case. */
  readonly close: () => void
}

/** Which record lies over the screen stands in the address (`?case=…&slip=…`), so that back and reload keep it. */
export function useOpenRecord(): OpenRecord {
  const [params, setParams] = useSearchParams()
  const show = useCallback(
    (records: Readonly<Record<'case' | 'slip', string | null>>) =>
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
  const slipId = params.get('slip')
  return {
    caseId,
    slipId,
    openCase: useCallback((id: string) => show({ case: id, slip: null }), [show]),
    openSlip: useCallback((owner: string, id: string) => show({ case: owner, slip: id }), [show]),
    close: useCallback(() => show({ case: slipId === null ? null : caseId, slip: null }), [show, caseId, slipId]),
  }
}
