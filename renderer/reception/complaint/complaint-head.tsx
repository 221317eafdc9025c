import type { ComplaintDetail } from '../../../shared/reception/complaints.ts'
import record from '../case/case.module.css'
import { CaseTimeLeft } from '../case/case-state.tsx'
import { GradeMark, HotMark } from './grade-mark.tsx'

const runs = ({ voided, finishedAt }: ComplaintDetail) => !voided && finishedAt === null

function stateWords({ voided, caseState, override, missing }: ComplaintDetail): string {
  if (voided) return '已作废'
  if (caseState === 'struckOff') return override === null ? '已注销' : '事项未齐而注销'
  return missing.length > 0 ? `还差 ${missing.length} 项` : '已落实'
}

/** Number, whose, grade, and the clock that runs. */
export function ComplaintHead({ complaint }: { readonly complaint: ComplaintDetail }) {
  const { serial, name, room, grade, hot, caseState } = complaint
  return (
    <div className={record.head}>
      <strong className={record.serial}>{serial}</strong>
      <span>业主投诉处理记录</span>
      <span>
        {name ?? '未留姓名'}
        {room !== null && ` · ${room}`}
      </span>
      <GradeMark grade={grade} />
      <HotMark hot={hot} />
      <span className={record.category}>{stateWords(complaint)}</span>
      {runs(complaint) && <CaseTimeLeft record={{ ...complaint, state: caseState }} />}
    </div>
  )
}
