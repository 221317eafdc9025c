import { addMonths, civilDateOf } from '../../../shared/calendar.ts'
import { type ReworkPart, type ReworkSlip, reworkParts } from '../../../shared/reception/rework.ts'
import styles from './rework.module.css'

interface Properties {
  readonly slip: ReworkSlip
  readonly part: ReworkPart | null
}

/** 保修类别与期限: computed from handover date and part as soon as both are known (domain 2.3, F2 9). */
export function WarrantyLine({ slip, part }: Properties) {
  return <p className={styles.warranty}>{warrantyWords(slip, part)}</p>
}

/** What can be said about the warranty of this part of this unit, on the day it was reported. */
export function warrantyWords(
  { handoverDate, receivedAt }: Pick<ReworkSlip, 'handoverDate' | 'receivedAt'>,
  part: ReworkPart | null,
): string {
  if (handoverDate === null) return '交付日期没有登记，算不出保修期：可在「房号」里补上。'
  if (part === null) return `交付 ${handoverDate} · 选了返修部位就能算出保修期`
  const { months, label } = reworkParts[part]
  if (months === null) return `交付 ${handoverDate} · ${label}按合同或设计年限保修`
  const until = addMonths(handoverDate, months)
  const period = months % 12 === 0 ? `${months / 12} 年` : `${months} 个月`
  const covered = civilDateOf(receivedAt) <= until
  return `交付 ${handoverDate} · 保修 ${period}，至 ${until} · ${covered ? '在保' : '已过保：转为有偿报修，请向业主说明'}`
}
