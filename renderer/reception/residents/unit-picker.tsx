import { useDeferredValue, useState } from 'react'
import { useQuery } from '../../api/use-query.ts'
import { Select } from '../../ui/select.tsx'

interface Props {
  readonly label: string
  readonly value?: string
  /** The code of the unit that is chosen now, so that it shows before the list is read. */
  readonly room: string
  /** `unitId` is empty for a room that is yet to be registered. */
  readonly onChange: (unitId: string, room: string) => void
  readonly autoFocus?: boolean
}

/** Stands in the list for a room that has no id yet. */
const fresh = (room: string) => `+${room}`

/** A unit by its number, or one that is not registered yet: it is registered when its resident is saved. */
export function UnitPicker({ label, value, room, onChange, autoFocus = false }: Props) {
  const [text, setText] = useState('')
  const wanted = useDeferredValue(text.trim())
  const { data } = useQuery('units.list', { text: wanted, after: null, limit: 20 }, { keepPrevious: true })
  const found = (data?.units ?? []).map(({ id, code }) => ({ value: id, label: code }))
  const isChosen = room !== '' && wanted === '' && !found.some((one) => one.value === value)
  const chosen = isChosen ? [value ? { value, label: room } : { value: fresh(room), label: `${room}（新房号）` }] : []
  const isNew = wanted !== '' && !found.some((one) => one.label === wanted)

  const choose = (picked: string) => {
    setText('')
    if (picked.startsWith('+')) return onChange('', picked.slice(1))
    onChange(picked, found.find((one) => one.value === picked)?.label ?? room)
  }

  return (
    <Select
      aria-label={label}
      autoFocus={autoFocus}
      showSearch={{ filterOption: false, searchValue: text, onSearch: setText }}
      value={value || (room === '' ? null : fresh(room))}
      placeholder="房号"
      options={[...chosen, ...found, ...(isNew ? [{ value: fresh(wanted), label: `新增房号 ${wanted}` }] : [])]}
      onChange={(picked: string | null) => picked && choose(picked)}
    />
  )
}
