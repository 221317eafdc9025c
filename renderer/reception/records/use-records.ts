import { useDeferredValue, useState } from 'react'
import { receptionDesk } from '../../../shared/access/roles.ts'
import { useSession } from '../../api/session.ts'
import { useRemoval } from '../../ui/removal.tsx'
import { useAddress } from '../../ui/use-address.ts'

/** What a screen of standing records keeps: what is looked for, which one is open, what is just being removed. */
export function useRecords(address: 'resident' | 'unit') {
  const [text, setText] = useState('')
  const wanted = useDeferredValue(text.trim())
  const [openId, open] = useAddress(address)
  const held = useSession((state) => state.me?.roles) ?? []
  const mayChange = receptionDesk.some((role) => held.includes(role))
  const removal = useRemoval()
  return { text, setText, wanted, openId, open, close: () => open(null), mayChange, removal }
}

export type Records = ReturnType<typeof useRecords>
