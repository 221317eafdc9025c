import { Radio } from 'antd'
import { useState } from 'react'
import { rentUnitLabels } from '../../../../shared/leasing/rent.ts'
import { reaction, reactionLabels } from '../../../../shared/leasing/viewing-words.ts'
import type { ViewingSuite } from '../../../../shared/leasing/viewings.ts'
import { useCommand } from '../../../api/use-command.ts'
import { choices } from '../../../reception/case/acts/choices.ts'
import { TextField } from '../../../reception/case/acts/text-field.tsx'
import { Field } from '../../../reception/case/field.tsx'
import { useAct } from '../../../reception/case/use-act.ts'
import { HundredthsInput } from '../../../ui/hundredths-input.tsx'
import { orNull } from '../../broker/acts/broker-panel.tsx'
import { usePricesShown } from '../../privacy.ts'
import { OneUnit } from './unit-field.tsx'
import { seen, stands } from './units.ts'
import { type ViewingActProperties, ViewingPanel } from './viewing-panel.tsx'

const saidOf = (unit: ViewingSuite | undefined) => ({
  reaction: unit?.reaction ?? null,
  objection: unit?.objection ?? '',
  price: unit?.priceTold ?? null,
})

/** 客户评价: 优, 中 or 差, what they object to, and the price that they were told there (2: 8.1, 8.3). */
export function Judge({ viewing, onDone, onCancel, onReload }: ViewingActProperties) {
  const { run, running } = useCommand('viewings.show')
  const act = useAct(viewing, onDone, onReload)
  const units = viewing.suites.filter(seen)
  const unjudged = units.find((one) => one.reaction === null)
  const [unit, setUnit] = useState(units.find(stands) ?? unjudged ?? units.at(-1))
  const [said, setSaid] = useState(() => saidOf(unit))
  const shown = usePricesShown()
  const choose = (lineId: string) => {
    const other = units.find(({ id }) => id === lineId)
    setUnit(other)
    setSaid(saidOf(other))
  }
  const submit = () => {
    if (unit === undefined || Number.isNaN(said.price)) return
    const told = { reaction: said.reaction, objection: orNull(said.objection), priceTold: said.price }
    void act.submit((rev) => run({ id: viewing.id, rev, lineId: unit.id, ...told }))
  }
  return (
    <ViewingPanel verb="记评价" {...{ act, viewing, running, onCancel }} onSubmit={submit}>
      <OneUnit units={units} value={unit?.id ?? null} onChange={choose} />
      <Field label="客户评价" name="reaction" error={act.error}>
        {() => (
          <Radio.Group
            aria-label="客户评价"
            options={choices(reactionLabels, reaction.options)}
            value={said.reaction}
            onChange={({ target }) => setSaid({ ...said, reaction: reaction.parse(target.value) })}
          />
        )}
      </Field>
      <Field label="当场报的价" name="priceTold" error={act.error}>
        {(id) => (
          <HundredthsInput
            id={id}
            label="当场报的价"
            value={said.price}
            onChange={(price) => setSaid({ ...said, price })}
            suffix={rentUnitLabels[unit?.rentUnit ?? 'day']}
            width={180}
            concealed={!shown}
          />
        )}
      </Field>
      <TextField
        label="异议"
        name="objection"
        limit={1000}
        lines={2}
        value={said.objection}
        error={act.error}
        onChange={(objection) => setSaid({ ...said, objection })}
      />
    </ViewingPanel>
  )
}
