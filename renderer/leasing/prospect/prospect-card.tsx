import { EyeOutlined } from '@ant-design/icons'
import type { ProspectSummary } from '../../../shared/leasing/prospects.ts'
import { useNow } from '../../ui/now.ts'
import styles from './board.module.css'
import { areaText, classText, companyText, windowText } from './prospect-words.ts'

interface Props {
  readonly prospect: ProspectSummary
  readonly active: boolean
  readonly onFocus: () => void
  readonly onOpen: () => void
  /** Picked up by the mouse, or let go. */
  readonly onDrag: (carried: boolean) => void
}

/** 「明天起可致电」: never before the second working day (2: 10.2). */
export function WindowMark({ nextContact }: Pick<ProspectSummary, 'nextContact'>) {
  const words = windowText(nextContact, useNow())
  return (
    words && (
      <span className={styles.window} data-tone={words.tone}>
        {words.words}
      </span>
    )
  )
}

/** Company, space, when to call next, and who they are by how much may be shown. No price ever stands on a card. */
export function ProspectCard({ prospect, active, onFocus, onOpen, onDrag }: Props) {
  const { serial, company, grade, visitorClass, watched, nextContact } = prospect
  return (
    <button
      type="button"
      className={styles.card}
      data-card
      data-active={active}
      tabIndex={active ? 0 : -1}
      draggable
      onFocus={onFocus}
      onClick={onOpen}
      onDragStart={() => onDrag(true)}
      onDragEnd={() => onDrag(false)}
    >
      <span className={styles.company} title={companyText(company)}>
        {companyText(company)}
      </span>
      <span className={styles.line}>
        {serial.slice(serial.lastIndexOf('-') + 1)} {grade !== null && <strong>{grade} </strong>}· {areaText(prospect)}
      </span>
      {visitorClass !== 'direct' && <span className={styles.class}>{classText(prospect)}</span>}
      {watched && (
        <span className={styles.watched}>
          <EyeOutlined aria-hidden /> 未确认离开
        </span>
      )}
      <WindowMark nextContact={nextContact} />
    </button>
  )
}
