import { useCallback } from 'react'
import { useSearchParams } from 'react-router'

/** One word of the address, `?resident=…`: what is open survives a reload and the way back. */
export function useAddress(name: string): readonly [value: string | null, set: (value: string | null) => void] {
  const [params, setParams] = useSearchParams()
  const set = useCallback(
    (value: string | null) =>
      setParams((before) => {
        const after = new URLSearchParams(before)
        if (value === null) after.delete(name)
        else after.set(name, value)
        return after
      }),
    [setParams, name],
  )
  return [params.get(name), set]
}
