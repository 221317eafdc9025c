import { Radio } from 'antd'
import { useState } from 'react'
import { type IdentityKind, identityKindLabels } from '../../../../shared/reception/lost-found-words.ts'
import { useCommand } from '../../../api/use-command.ts'
import { Select } from '../../../ui/select.tsx'
import { choices } from '../../case/acts/choices.ts'
import { TextField } from '../../case/acts/text-field.tsx'
import { Field } from '../../case/field.tsx'
import { MomentField, useMoment } from '../../case/moment-field.tsx'
import { useAct } from '../../case/use-act.ts'
import styles from '../lost-found.module.css'
import type { ItemActProperties } from './item-act-properties.ts'
import { ItemPanel } from './item-panel.tsx'

const kinds: readonly IdentityKind[] = ['identityCard', 'temporaryCard', 'passport', 'permit', 'drivingLicence', 'other']
const blank = { claimant: '', idNumber: '', phone: '', onBehalfOf: '', statement: '', reason: '' }

/**
 * 认领: first the claimant describes the thing, then the desk sees what was kept apart, and says whether it fits. So nobody
 * at the counter gives the answer away.
 */
export function Claim({ item, onDone, onCancel, onReload }: ItemActProperties) {
  const { run, running } = useCommand('lostFound.claim')
  const act = useAct(item, onDone, onReload)
  const [typed, setTyped] = useState(blank)
  const [identity, setIdentity] = useState<IdentityKind>('identityCard')
  const [granted, setGranted] = useState<boolean | null>(null)
  const moment = useMoment()
  const text = (name: keyof typeof blank, label: string, limit: number, lines = 1, placeholder = '') => (
    <TextField
      {...{ label, name, limit, lines, placeholder, value: typed[name], error: act.error }}
      onChange={(value) => setTyped((before) => ({ ...before, [name]: value }))}
    />
  )
  const described = typed.statement.trim().length > 1
  const submit = () => {
    const at = moment.read()
    if (at !== undefined && granted !== null) void act.submit((rev) => run({ id: item.id, rev, ...typed, identity, at, granted }))
  }
  return (
    <ItemPanel verb="认领" item={item} act={act} running={running} onSubmit={submit} onCancel={onCancel}>
      {text('claimant', '认领人', 60)}
      <Field label="证件类型" name="identity" error={act.error}>
        {(id) => <Select id={id} value={identity} options={choices(identityKindLabels, kinds)} onChange={setIdentity} />}
      </Field>
      {text('idNumber', '证件号', 40)}
      {text('phone', '电话', 60, 1, '未留电话')}
      {text('onBehalfOf', '代谁领', 60, 1, '本人领取不填；代领须附委托书')}
      <MomentField label="认领时间" moment={moment} error={act.error} />
      {text('statement', '失主陈述', 1000, 2, '请来人先说：什么样、里面有什么、在哪里丢的')}
      {described ? (
        <>
          <p className={styles.features} role="status">
            登记的核对要点：{item.features ?? '没有登记，请按外观、数量和地点核对'}
          </p>
          <div className={styles.choices}>
            <Radio.Group
              aria-label="核对结果"
              value={granted}
              options={[
                { value: true, label: '陈述相符，交还' },
                { value: false, label: '陈述不符，拒绝，继续招领' },
              ]}
              onChange={(event) => setGranted(event.target.value)}
            />
            {granted === null && <small>选了核对结果才能提交</small>}
          </div>
          {granted === false && text('reason', '哪里不符', 500, 2)}
        </>
      ) : (
        <p className={styles.wide}>写下陈述后，这里显示登记的核对要点。请不要先念给来人听。</p>
      )}
    </ItemPanel>
  )
}
