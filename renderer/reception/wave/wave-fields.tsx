import { Radio } from 'antd'
import { causeLabels } from '../../../shared/reception/complaint-words.ts'
import { type Supply, supplies, supplyLabels, type WaveCause, waveCauses } from '../../../shared/reception/wave-words.ts'
import type { ReplyError } from '../../../shared/reply.ts'
import { choices } from '../case/acts/choices.ts'
import { TextField } from '../case/acts/text-field.tsx'
import { Field } from '../case/field.tsx'

export interface OutageForm {
  readonly supply: Supply
  readonly cause: WaveCause
  readonly area: string
}

interface Properties {
  readonly form: OutageForm
  readonly error: ReplyError | null
  readonly set: (change: Partial<OutageForm>) => void
}

/** What is out, why, and for whom. */
export function OutageFields({ form, error, set }: Properties) {
  return (
    <>
      <Field label="停供种类" name="supply" error={error} wide>
        {() => (
          <Radio.Group
            aria-label="停供种类"
            options={choices(supplyLabels, supplies)}
            value={form.supply}
            onChange={(event) => set({ supply: event.target.value })}
          />
        )}
      </Field>
      <Field label="原因" name="cause" error={error}>
        {() => (
          <Radio.Group
            aria-label="原因"
            options={choices(causeLabels, waveCauses)}
            value={form.cause}
            onChange={(event) => set({ cause: event.target.value })}
          />
        )}
      </Field>
      <TextField
        label="影响范围"
        name="area"
        limit={100}
        value={form.area}
        placeholder="如 5号楼、3-1单元"
        error={error}
        onChange={(area) => set({ area })}
      />
    </>
  )
}
