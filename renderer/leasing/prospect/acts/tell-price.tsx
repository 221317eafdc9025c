import { Radio } from 'antd'
import { useState } from 'react'
import { isGuarded } from '../../../../shared/leasing/disclosure.ts'
import { type RentUnit, rentUnitLabels } from '../../../../shared/leasing/rent.ts'
import { useCommand } from '../../../api/use-command.ts'
import { choices } from '../../../reception/case/acts/choices.ts'
import { TextField } from '../../../reception/case/acts/text-field.tsx'
import { Field } from '../../../reception/case/field.tsx'
import { MomentField, useMoment } from '../../../reception/case/moment-field.tsx'
import { useAct } from '../../../reception/case/use-act.ts'
import { HundredthsInput } from '../../../ui/hundredths-input.tsx'
import { PricesTold } from '../prices-told.tsx'
import styles from '../prospect.module.css'
import { classText } from '../prospect-words.ts'
import type { ProspectActProperties } from './prospect-act-properties.ts'
import { ProspectPanel } from './prospect-panel.tsx'

/** 口头报价: what was told before stands beside what is told now (2: 6.4, 注). */
export function TellPrice({ prospect, onDone, onCancel, onReload }: ProspectActProperties) {
  const { run, running } = useCommand('disclosures.tell')
  const act = useAct(prospect, onDone, onReload)
  const [room, setRoom] = useState('')
  const [price, setPrice] = useState<number | null>(null)
  const [unit, setUnit] = useState<RentUnit>('day')
  const [note, setNote] = useState('')
  const moment = useMoment()
  const submit = () => {
    const at = moment.read()
    if (at === undefined || Number.isNaN(price)) return
    const told = { prospectId: prospect.id, suiteId: null, room, price: price ?? 0, unit, at, note: note === '' ? null : note }
    void act.submit(() => run(told))
  }
  return (
    <ProspectPanel verb="记口头报价" act={{ ...act, outdated: false }} {...{ prospect, running, onCancel }} onSubmit={submit}>
      <TextField label="单元" name="room" limit={60} value={room} error={act.error} placeholder="如 1203" onChange={setRoom} />
      <Field label="单价" name="price" error={act.error}>
        {(id) => <HundredthsInput id={id} label="单价" value={price} onChange={setPrice} suffix="元" />}
      </Field>
      <Field label="单位" name="unit" error={act.error}>
        {() => (
          <Radio.Group
            aria-label="单价的单位"
            options={choices(rentUnitLabels, ['day', 'month'])}
            value={unit}
            onChange={(event) => setUnit(event.target.value)}
          />
        )}
      </Field>
      <TextField label="客户反映" name="note" limit={500} value={note} error={act.error} onChange={setNote} />
      <MomentField label="时间" moment={moment} error={act.error} />
      {isGuarded(prospect) && <p className={styles.quiet}>{classText(prospect)}：只报牌价，不谈优惠（规程 篇2 注、11）。</p>}
      <PricesTold prospect={prospect} />
    </ProspectPanel>
  )
}
