import { LockOutlined } from '@ant-design/icons'
import type { CaseDetail } from '../../../shared/reception/cases.ts'
import { categoryLabels, standingLabels, urgencyLabels } from '../../../shared/reception/words.ts'
import styles from './case.module.css'
import { CaseStateWord, CaseTimeLeft } from './case-state.tsx'

/** Number, person, category, state, time left. */
export function CaseHead({ record }: { readonly record: CaseDetail }) {
  const { serial, name, room, standing, category, urgency, state, appendOnly } = record
  return (
    <div className={styles.head}>
      <strong className={styles.serial}>{serial}</strong>
      <span>
        {name ?? '未留姓名'}
        {room !== null && ` · ${room}`} · {standingLabels[standing]}
      </span>
      <span className={styles.category}>{categoryLabels[category]}</span>
      {urgency === 'urgent' && <span className={styles.urgent}>{urgencyLabels.urgent}</span>}
      <CaseStateWord state={state} />
      <CaseTimeLeft record={record} />
      {appendOnly && (
        <span className={styles.lock} title="受理人即被投诉人：原文不能修改，只能补记(4.1)">
          <LockOutlined aria-hidden /> 只能补记
        </span>
      )}
    </div>
  )
}
