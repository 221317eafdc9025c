import { type KeyboardEvent, type Ref, useId } from 'react'
import type { Suggestion } from '../../../shared/reception/residents.ts'
import { isComposing } from '../../ui/keys.ts'
import styles from './intake-box.module.css'
import { optionId, SuggestionList } from './suggestion-list.tsx'
import type { Suggestions } from './use-suggestions.ts'

interface Properties {
  readonly box: Ref<HTMLInputElement>
  readonly line: string
  readonly suggestions: Suggestions
  readonly onType: (line: string) => void
  readonly onTake: (suggestion: Suggestion) => void
}

/** The one box: a whole call in one line, or just enough of a person to be recognised. */
export function IntakeBox({ box, line, suggestions, onType, onTake }: Properties) {
  const list = useId()
  const open = suggestions.list.length > 0
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    if (!open || isComposing(event.nativeEvent)) return
    const active = suggestions.list[suggestions.active]
    if (!keyOnList(event.key, suggestions, active === undefined ? null : () => onTake(active))) return
    event.preventDefault()
    // The screen's own Enter registers; here it took a person.
    event.stopPropagation()
    event.nativeEvent.stopImmediatePropagation()
  }
  return (
    <div className={styles.box}>
      <span aria-hidden="true" className={styles.prompt}>
        ›
      </span>
      <input
        ref={box}
        role="combobox"
        aria-label="一句话登记"
        aria-expanded={open}
        aria-controls={list}
        aria-autocomplete="list"
        aria-activedescendant={open && suggestions.active >= 0 ? optionId(list, suggestions.active) : undefined}
        autoComplete="off"
        spellCheck={false}
        maxLength={500}
        placeholder="房号 姓名 电话 事情，一句话写完；拼音首字母也认得"
        value={line}
        onChange={(event) => onType(event.target.value)}
        onKeyDown={onKeyDown}
      />
      {open && <SuggestionList id={list} suggestions={suggestions.list} active={suggestions.active} onTake={onTake} />}
    </div>
  )
}

/** @returns false when the key is not the list's: Enter and Tab are only while somebody is selected. */
function keyOnList(key: string, suggestions: Suggestions, take: (() => void) | null): boolean {
  switch (key) {
    case 'ArrowDown':
      suggestions.move(1)
      return true
    case 'ArrowUp':
      suggestions.move(-1)
      return true
    case 'Escape':
      suggestions.dismiss()
      return true
    case 'Enter':
    case 'Tab':
      take?.()
      return take !== null
    default:
      return false
  }
}
