import { useId } from 'react'
import styles from './word-choice.module.css'

interface Properties<Value extends string> {
  /** What is chosen: 方式, 类别 … */
  readonly legend: string
  readonly words: Readonly<Record<Value, string>>
  readonly order: readonly Value[]
  readonly value: Value
  /** The key of each word, shown small; pressed together with Alt. */
  readonly keys: Readonly<Record<Value, string>>
  readonly onChoose: (value: Value) => void
}

/** One of a few fixed words, all in sight: arrows move, Alt and the small letter jumps. */
export function WordChoice<Value extends string>({ legend, words, order, value, keys, onChoose }: Properties<Value>) {
  const name = useId()
  return (
    <fieldset className={styles.choice}>
      <legend className="spoken">{legend}</legend>
      {order.map((each) => (
        <label key={each} className={styles.word} title={`Alt+${keys[each]}`}>
          <input
            type="radio"
            className="spoken"
            name={name}
            checked={each === value}
            aria-keyshortcuts={`Alt+${keys[each]}`}
            onChange={() => onChoose(each)}
          />
          <span className={styles.face}>
            {words[each]}
            <small aria-hidden="true">{keys[each]}</small>
          </span>
        </label>
      ))}
    </fieldset>
  )
}
