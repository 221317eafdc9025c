import { useEffect } from 'react'
import { useLocation } from 'react-router'

/** Goes along with the address when somebody presses the key of a place. */
export const calledFor = { calledFor: true } as const

/** The key of this place was pressed: also where somebody already stands there, and nothing is shown anew. */
export function useCalledFor(run: () => void): void {
  const { key, state } = useLocation()
  // biome-ignore lint/correctness/useExhaustiveDependencies: every press has a key of its own
  useEffect(() => {
    if (state?.calledFor === true) run()
  }, [key])
}
