// biome-ignore-all lint/a11y/useFocusableInteractive: the box holds the focus and points at its option with aria-activedescendant
import { Input } from 'antd'
import { type KeyboardEvent, type ReactNode, useId, useState } from 'react'
import { isComposing } from './keys.ts'
import styles from './pick-list.module.css'

export interface Choice {
  readonly key: string
  readonly content: ReactNode
  readonly run: () => void
  /** A heading before the first choice of each group. */
  readonly group?: string
}

interface Props {
  /** What is chosen here, for the ear. */
  readonly label: string
  readonly placeholder: string
  readonly text: string
  readonly onText: (text: string) => void
  readonly choices: readonly Choice[]
  readonly nothing?: ReactNode
  /** px */
  readonly height?: number
}

/** A box and the list beneath it: type, ↑↓, Enter. The box keeps the focus. */
export function PickList({ label, placeholder, text, onText, choices, nothing, height = 336 }: Props) {
  const id = useId()
  const [at, setAt] = useState(0)
  const active = Math.max(0, Math.min(at, choices.length - 1))
  const optionId = (index: number) => `${id}-${index}`

  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key] ?? 0
    if (isComposing(event.nativeEvent) || (step === 0 && event.key !== 'Enter')) return
    event.preventDefault()
    if (step === 0) return choices[active]?.run()
    const next = Math.max(0, Math.min(choices.length - 1, active + step))
    setAt(next)
    document.getElementById(optionId(next))?.scrollIntoView({ block: 'nearest' })
  }

  return (
    <div className={styles.pick}>
      <Input
        autoFocus
        size="large"
        value={text}
        placeholder={placeholder}
        maxLength={100}
        role="combobox"
        data-always-open
        aria-label={label}
        aria-expanded={choices.length > 0}
        aria-controls={`${id}-list`}
        aria-activedescendant={choices.length > 0 ? optionId(active) : undefined}
        onChange={(event) => {
          onText(event.target.value)
          setAt(0)
        }}
        onKeyDown={onKeyDown}
      />
      <div id={`${id}-list`} role="listbox" aria-label={label} className={styles.list} style={{ maxHeight: height }}>
        {choices.map(({ key, content, run, group }, index) => (
          <div key={key} role="presentation">
            {group && group !== choices[index - 1]?.group ? (
              <div className={styles.group} role="presentation">
                {group}
              </div>
            ) : null}
            {/* biome-ignore lint/a11y/useKeyWithClickEvents: the box above holds the focus and the keys */}
            <div id={optionId(index)} role="option" aria-selected={index === active} className={styles.choice} onClick={run}>
              {content}
            </div>
          </div>
        ))}
      </div>
      {choices.length === 0 ? nothing : null}
    </div>
  )
}
