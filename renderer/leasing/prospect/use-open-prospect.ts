import { useAddress } from '../../ui/use-address.ts'

export interface OpenProspect {
  readonly id: string | null
  readonly open: (id: string) => void
  readonly close: () => void
}

/** Which prospect lies over the screen stands in the address, so that back and reload keep it. */
export function useOpenProspect(): OpenProspect {
  const [id, set] = useAddress('prospect')
  return { id, open: set, close: () => set(null) }
}
