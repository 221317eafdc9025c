import type { ComplaintDetail } from '../../../shared/reception/complaints.ts'
import { CaseTimeLeft } from '../case/case-state.tsx'
import styles from './complaint.module.css'
import { GradeMark, HotMark } from './grade-mark.tsx'

/** Number, whose, grade, and the clock that runs. */
export function ComplaintHead({ complaint }: { readonly complaint: ComplaintDetail }) {
  const { serial, name, room, voided, grade, hot, missing, caseState } = complaint
  const state = voided ? '已作废' : missing.length > 0 ? `还差 ${missing.length} 项` : '已落实'
  return (
    <div className={styles.head}>
      <strong>{serial}</strong>
      <span>业主投诉处理记录</span>
      <span>
        {name ?? '未留姓名'}
        {room !== null && ` · ${room}`}
      </span>
      <GradeMark grade={grade} />
      <HotMark hot={hot} />
      <span className={styles.mark}>{state}</span>
      {!voided && <CaseTimeLeft record={{ ...complaint, state: caseState }} />}
    </div>
  )
}
