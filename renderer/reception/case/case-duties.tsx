import { BorderOutlined, CheckSquareOutlined } from '@ant-design/icons'
import { civilTimeOf } from '../../../shared/calendar.ts'
import { type CaseDetail, slipKindLabels } from '../../../shared/reception/cases.ts'
import { satisfactionLabels } from '../../../shared/reception/words.ts'
import styles from './case.module.css'

const at = (instant: number) => civilTimeOf(instant).slice(5)

/** What is already done on the way to 注销, one line each. */
export function doneDuties(record: CaseDetail): readonly string[] {
  const { handedOverAt, finishedAt, calledBack, acknowledgedBy, slips } = record
  return [
    handedOverAt === null ? '' : `已转交${record.department ?? ''} ${at(handedOverAt)}`,
    finishedAt === null ? '' : `已办结 ${at(finishedAt)}`,
    calledBack === null || calledBack === 'dissatisfied' ? '' : `已回访，${satisfactionLabels[calledBack]}`,
    acknowledgedBy === null ? '' : `${acknowledgedBy}已阅`,
    ...slips.filter((slip) => !slip.open).map((slip) => `${slipKindLabels[slip.kind]} ${slip.serial} ${slip.state}`),
  ].filter((line) => line !== '')
}

/** The duties of the case as a checklist: what the core still misses before it may be struck off (1: 4.11). */
export function CaseDuties({ record }: { readonly record: CaseDetail }) {
  const { missing, state, struckOffAt, struckOffBy } = record
  const title =
    state === 'struckOff' && struckOffAt !== null
      ? `已注销 ${civilTimeOf(struckOffAt)} ${struckOffBy ?? ''}`
      : missing.length === 0
        ? '可以注销'
        : `注销前还差 ${missing.length} 项`
  return (
    <section className={styles.duties} aria-label="注销前的事项">
      <h3>{title}</h3>
      <ul>
        {missing.map((duty) => (
          <li key={duty} className={styles.open}>
            <BorderOutlined aria-label="未做" /> {duty}
          </li>
        ))}
        {doneDuties(record).map((duty) => (
          <li key={duty} className={styles.doneDuty}>
            <CheckSquareOutlined aria-label="已做" /> {duty}
          </li>
        ))}
      </ul>
    </section>
  )
}
