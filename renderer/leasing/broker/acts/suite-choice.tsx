import { useState } from 'react'
import { floorText, openStates } from '../../../../shared/leasing/suite-words.ts'
import { quantityText } from '../../../../shared/money.ts'
import type { ReplyError } from '../../../../shared/reply.ts'
import { useQuery } from '../../../api/use-query.ts'
import { Field } from '../../../reception/case/field.tsx'
import { Select } from '../../../ui/select.tsx'

interface Props {
  readonly name: string
  readonly value: readonly string[]
  readonly onChange: (ids: string[]) => void
  readonly error: ReplyError | null
  /** Any number, or one. */
  readonly many: boolean
}

/** Rooms that can be had. */
export function SuiteChoice({ name, value, onChange, error, many }: Props) {
  // Left open, the list would take the Enter that sends the act and let go of the room again.
  const [open, setOpen] = useState(false)
  const filter = { state: [...openStates], orientation: [], areaFrom: null, areaTo: null, floor: null, room: '' }
  const { data } = useQuery('suites.list', { filter, order: 'floor', after: null, limit: 200 })
  const options = (data?.suites ?? []).map(({ id, room, floor, grossArea }) => ({
    value: id,
    label: `${room}　${floorText(floor)}　${quantityText(grossArea)} ㎡`,
  }))
  return (
    <Field label="单元" name={name} error={error} wide={many}>
      {(id) => (
        <Select<string[]>
          id={id}
          mode="multiple"
          {...(many ? {} : { maxCount: 1 })}
          showSearch={{ optionFilterProp: 'label' }}
          value={[...value]}
          options={options}
          open={open}
          onOpenChange={setOpen}
          onChange={(ids) => {
            setOpen(false)
            onChange(ids)
          }}
        />
      )}
    </Field>
  )
}
