import { useDeferredValue, useState } from 'react'
import { useCommand } from '../../api/use-command.ts'
import { useQuery } from '../../api/use-query.ts'
import { Select } from '../../ui/select.tsx'

interface Props {
  readonly label: string
  readonly value?: string
  /** The code of the unit that is chosen now, so that it shows before the list is read. */
  readonly room: string
  readonly onChange: (unitId: string, room: string) => void
  readonly autoFocus?: boolean
}

const creating = '+'

/** A unit by its number; one that is not registered yet is made on the spot. */
export function UnitPicker({ label, value, room, onChange, autoFocus = false }: Props) {
  const [text, setText] = useState('')
  const wanted = useDeferredValue(text.trim())
  const { data } = useQuery('units.list', { text: wanted, after: null, limit: 20 }, { keepPrevious: true })
  const create = useCommand('units.create')
  const found = (data?.units ?? []).map(({ id, code }) => ({ value: id, label: code }))
  const known = value && !found.some((one) => one.value === value) && wanted === '' ? [{ value, label: room }] : []
  const isNew = wanted !== '' && !found.some((one) => one.label === wanted)

  const choose = async (chosen: string) => {
    setText('')
    if (chosen !== creating) return onChange(chosen, found.find((one) => one.value === chosen)?.label ?? room)
    const reply = await create.run({ code: wanted, handoverDate: null, note: null })
    if (reply.ok) onChange(reply.data.id, wanted)
  }

  return (
    <Select
      aria-label={label}
      autoFocus={autoFocus}
      showSearch={{ filterOption: false, searchValue: text, onSearch: setText }}
      value={value || null}
      placeholder="房号"
      loading={create.running}
      options={[...known, ...found, ...(isNew ? [{ value: creating, label: `新增房号 ${wanted}` }] : [])]}
      onChange={(chosen: string | null) => chosen && void choose(chosen)}
    />
  )
}
