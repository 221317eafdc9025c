import { PhoneOutlined, WarningOutlined } from '@ant-design/icons'
import { civilDateOf } from '../../../shared/calendar.ts'
import type { CaseSummary } from '../../../shared/reception/cases.ts'
import { categoryLabels, standingLabels } from '../../../shared/reception/words.ts'
import type { Output } from '../../api/paths.ts'
import { useNow } from '../../ui/now.ts'
import { CaseStateWord, CaseTimeLeft } from '../case/case-state.tsx'
import styles from './person-pane.module.css'
import { warrantyLines } from './warranty.ts'

export type Standing = Output<'residents.standing'>

interface Properties {
  readonly standing: Standing | undefined
  readonly onOpen: (caseId: string) => void
}

/** Who stands there: the person, the unit, what is open, what came before, and what may be the same matter again. */
export function PersonPane({ standing, onOpen }: Properties) {
  if (standing === undefined) return <Nobody />
  const { resident, unit, earlier, probableDuplicates } = standing
  return (
    <div className={styles.pane}>
      {resident !== null && <Person resident={resident} />}
      {resident === null && (
        <p className={styles.unknown}>{unit === null ? '没有登记过的人，照样登记。' : `${unit.code} 没有认出是哪一位。`}</p>
      )}
      {unit?.handoverDate != null && <Warranty handoverDate={unit.handoverDate} />}
      <Totals standing={standing} />
      {probableDuplicates.length > 0 && (
        <section className={styles.duplicates} aria-label="可能重复">
          {probableDuplicates.map((one) => (
            <button type="button" key={one.id} onClick={() => onOpen(one.id)}>
              <WarningOutlined aria-hidden /> 可能重复：{one.because} →
            </button>
          ))}
        </section>
      )}
      <ul className={styles.earlier} aria-label="从前的记录">
        {earlier.map((one) => (
          <li key={one.id}>
            <Earlier record={one} onOpen={onOpen} />
          </li>
        ))}
      </ul>
    </div>
  )
}

function Nobody() {
  return (
    <p className={styles.nobody}>
      在左边写上房号、姓名、拼音首字母或电话(四位以上)，这里就出现来人从前的记录、未结的事和可能的重复。
    </p>
  )
}

function Person({ resident }: { readonly resident: NonNullable<Standing['resident']> }) {
  return (
    <header>
      <h3>{resident.name}</h3>
      <p>
        {resident.residences.map((home) => `${home.room} ${standingLabels[home.standing]}`).join(' · ') || '没有登记房号'}
        {resident.phone !== null && (
          <span className={styles.phone}>
            <PhoneOutlined aria-hidden /> {resident.phone}
          </span>
        )}
      </p>
      {resident.note !== null && <p className={styles.note}>{resident.note}</p>}
    </header>
  )
}

function Warranty({ handoverDate }: { readonly handoverDate: string }) {
  const today = civilDateOf(useNow())
  return (
    <p className={styles.warranty}>
      交付 {handoverDate}
      {warrantyLines(handoverDate, today).map(({ parts, until, covered }) => (
        <span key={parts} className={covered ? styles.covered : styles.lapsed}>
          {parts}
          {covered ? ` 保至 ${until}` : ` ${until} 已过保`}
        </span>
      ))}
    </p>
  )
}

function Totals({ standing: { open, lastCallBack, earlier } }: { readonly standing: Standing }) {
  if (earlier.length === 0) return <p className={styles.totals}>从前没有记录</p>
  return (
    <p className={styles.totals}>
      {open > 0 ? <strong className={styles.open}>⚠ {open} 件未结</strong> : <span>没有未结的事</span>}
      {lastCallBack !== null && (
        <span>
          上次回访：{lastCallBack.satisfaction}({civilDateOf(lastCallBack.at).slice(5)})
        </span>
      )}
    </p>
  )
}

function Earlier({ record, onOpen }: { readonly record: CaseSummary; readonly onOpen: (id: string) => void }) {
  const running = record.state === 'registered' || record.state === 'handedOver'
  return (
    <button type="button" onClick={() => onOpen(record.id)} title={`${record.serial} ${record.excerpt}`}>
      <span>{civilDateOf(record.receivedAt).slice(5)}</span>
      <span>{categoryLabels[record.category]}</span>
      <span className={styles.excerpt}>{record.excerpt}</span>
      {running ? <CaseTimeLeft record={record} /> : <CaseStateWord state={record.state} />}
    </button>
  )
}
