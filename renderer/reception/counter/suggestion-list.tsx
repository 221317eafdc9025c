import { matchReasonLabels, type Suggestion } from '../../../shared/reception/residents.ts'
import { standingLabels } from '../../../shared/reception/words.ts'
import styles from './suggestion-list.module.css'

interface Properties {
  readonly id: string
  readonly suggestions: readonly Suggestion[]
  readonly active: number
  readonly onTake: (suggestion: Suggestion) => void
}

export const optionId = (list: string, index: number): string => `${list}-${index}`

/** Known people, each with the reason why it matched. */
export function SuggestionList({ id, suggestions, active, onTake }: Properties) {
  return (
    <div className={styles.panel}>
      <div role="listbox" id={id} aria-label="认识的人" className={styles.list}>
        {suggestions.map((one, index) => (
          // biome-ignore lint/a11y/useFocusableInteractive: the focus stays in the box, which points here (combobox pattern)
          // biome-ignore lint/a11y/useKeyWithClickEvents: the box has the keys
          <div
            key={one.id}
            id={optionId(id, index)}
            role="option"
            aria-selected={index === active}
            className={styles.option}
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => onTake(one)}
          >
            <strong>{one.name}</strong>
            <span>
              {one.residences.map((home) => `${home.room} ${standingLabels[home.standing]}`).join('、') || '没有登记房号'}
            </span>
            <span className={styles.phone}>{one.phone ?? '未留电话'}</span>
            <span className={one.reason === 'phone' ? styles.sure : styles.reason}>{matchReasonLabels[one.reason]}</span>
          </div>
        ))}
      </div>
      <p className={styles.keys}>↑↓ 选择 · Tab 或 Enter 采用 · Esc 不用</p>
    </div>
  )
}
