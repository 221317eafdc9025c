import { Radio } from 'antd'
import { useState } from 'react'
import { type RentUnit, rentUnit, rentUnitLabels } from '../../../../shared/leasing/rent.ts'
import { useCommand } from '../../../api/use-command.ts'
import { choices } from '../../../reception/case/acts/choices.ts'
import { TextField } from '../../../reception/case/acts/text-field.tsx'
import { Field } from '../../../reception/case/field.tsx'
import { MomentField, useMoment } from '../../../reception/case/moment-field.tsx'
import { useAct } from '../../../reception/case/use-act.ts'
import { HundredthsInput } from '../../../ui/hundredths-input.tsx'
import styles from '../broker.module.css'
import { type BrokerActProperties, BrokerPanel, orNull } from './broker-panel.tsx'
import { SuiteChoice } from './suite-choice.tsx'

/** A price is told; whoever may not have the full one is told what is asked, and no less (2: 11). */
export function Tell({ visit, onDone, onCancel, onReload }: BrokerActProperties) {
  const { run, running } = useCommand('brokers.tell')
  const act = useAct(visit, onDone, onReload)
  const [suites, setSuites] = useState<string[]>([])
  const [price, setPrice] = useState<number | null>(null)
  const [unit, setUnit] = useState<RentUnit>('day')
  const [note, setNote] = useState('')
  const moment = useMoment()
  const submit = () => {
    const at = moment.read()
    const [suiteId] = suites
    if (at === undefined || Number.isNaN(price) || suiteId === undefined) return
    void act.submit(() => run({ id: visit.id, suiteId, price: price ?? 0, unit, at, note: orNull(note) }))
  }
  return (
    <BrokerPanel verb="报价" act={{ ...act, outdated: false }} {...{ visit, running, onCancel }} onSubmit={submit}>
      <SuiteChoice name="suiteId" many={false} value={suites} error={act.error} onChange={setSuites} />
      <Field label="单价" name="price" error={act.error}>
        {(id) => <HundredthsInput id={id} label="单价" value={price} onChange={setPrice} suffix="元" />}
      </Field>
      <Radio.Group
        aria-label="单价的单位"
        options={choices(rentUnitLabels, rentUnit.options)}
        value={unit}
        onChange={({ target }) => setUnit(rentUnit.catch('day').parse(target.value))}
      />
      <TextField label="中介的反映" name="note" limit={500} value={note} error={act.error} onChange={setNote} />
      <MomentField label="时间" moment={moment} error={act.error} />
      {!visit.mayGive.includes('quotation') && <p className={styles.quiet}>报价要有所保留：不低于牌价，不谈优惠（规程 11）。</p>}
    </BrokerPanel>
  )
}
