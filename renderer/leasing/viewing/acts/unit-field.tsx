import { Checkbox, Radio } from 'antd'
import type { ViewingSuite } from '../../../../shared/leasing/viewings.ts'
import type { ReplyError } from '../../../../shared/reply.ts'
import { Field } from '../../../reception/case/field.tsx'

interface OneProps {
  readonly units: readonly ViewingSuite[]
  readonly value: string | null
  readonly onChange: (lineId: string) => void
}

const labelled = (units: readonly ViewingSuite[]) => units.map(({ id, room }) => ({ value: id, label: room }))

/** Which of the units of this viewing. */
export function OneUnit({ units, value, onChange }: OneProps) {
  return (
    <Field label="单元" wide>
      {() => (
        <Radio.Group
          aria-label="单元"
          options={labelled(units)}
          value={value}
          onChange={({ target }) => onChange(String(target.value))}
        />
      )}
    </Field>
  )
}

interface ManyProps {
  readonly label: string
  readonly name: string
  readonly units: readonly ViewingSuite[]
  readonly value: readonly string[]
  readonly error: ReplyError | null
  readonly onChange: (lineIds: string[]) => void
}

export function ManyUnits({ label, name, units, value, error, onChange }: ManyProps) {
  return (
    <Field label={label} name={name} error={error} wide>
      {() => <Checkbox.Group options={labelled(units)} value={[...value]} onChange={onChange} />}
    </Field>
  )
}
