import { Radio } from 'antd'
import { useState } from 'react'
import { type Farewell, farewellLabels, farewells } from '../../../../shared/leasing/broker-words.ts'
import { useSession } from '../../../api/session.ts'
import { useCommand } from '../../../api/use-command.ts'
import { choices } from '../../../reception/case/acts/choices.ts'
import { TextField } from '../../../reception/case/acts/text-field.tsx'
import { Field } from '../../../reception/case/field.tsx'
import { MomentField, useMoment } from '../../../reception/case/moment-field.tsx'
import { useAct } from '../../../reception/case/use-act.ts'
import styles from '../broker.module.css'
import { type BrokerActProperties, BrokerPanel, orNull } from './broker-panel.tsx'

/** 送别. The third class only by being seen out of the lobby: by whom, at what time (2: 11, 三类 4). */
export function End({ visit, onDone, onCancel, onReload }: BrokerActProperties) {
  const { run, running } = useCommand('brokers.end')
  const act = useAct(visit, onDone, onReload)
  const me = useSession((state) => state.me?.name ?? '')
  const third = visit.visitorClass === 'broker3'
  const [farewell, setFarewell] = useState<Farewell>(third ? 'escorted' : 'polite')
  const [escort, setEscort] = useState(me)
  const [person, setPerson] = useState('')
  const moment = useMoment()
  const submit = () => {
    const at = moment.read()
    if (at === undefined) return
    const said = { farewell, at, escort: orNull(escort), controlRoomPerson: orNull(person) }
    void act.submit((rev) => run({ id: visit.id, rev, ...said }))
  }
  const escorted = farewell === 'escorted'
  return (
    <BrokerPanel verb="送别" {...{ act, visit, running, onCancel }} onSubmit={submit}>
      <Field label="送别方式" name="farewell" error={act.error} wide>
        {() => (
          <Radio.Group
            aria-label="送别方式"
            options={choices(farewellLabels, third ? ['escorted'] : farewells)}
            value={farewell}
            onChange={({ target }) => setFarewell(farewells.find((one) => one === target.value) ?? 'polite')}
          />
        )}
      </Field>
      {escorted && (
        <TextField label="由谁送出大堂" name="escort" limit={60} value={escort} error={act.error} onChange={setEscort} />
      )}
      {farewell === 'controlRoom' && (
        <TextField
          label="监控室接听人"
          name="controlRoomPerson"
          limit={60}
          value={person}
          error={act.error}
          onChange={setPerson}
        />
      )}
      <MomentField
        label={escorted ? '几点送出' : '时间'}
        placeholder={escorted ? '必填，如 10:57' : '现在'}
        moment={moment}
        error={act.error}
      />
      {third && <p className={styles.late}>第三类务必亲自送出大厦大堂，写明由谁、几点，来访才能结束（规程 11）。</p>}
    </BrokerPanel>
  )
}
