import { Input } from 'antd'
import { type KeyboardEvent, useState } from 'react'
import { isComposing } from '../../ui/keys.ts'
import { matching, type Person, rolesText } from './person.ts'
import styles from './sessions.module.css'

interface Props {
  readonly people: readonly Person[]
  readonly onPick: (person: Person) => void
}

const optionId = (person: Person | undefined) => (person ? `person-${person.id}` : undefined)

/** Who works here: typed or picked, without the mouse. */
export function PersonList({ people, onPick }: Props) {
  const [typed, setTyped] = useState('')
  const [at, setAt] = useState(0)
  const shown = matching(people, typed)
  const active = Math.min(at, shown.length - 1)

  const onKeyDown = (event: KeyboardEvent) => {
    if (isComposing(event.nativeEvent)) return
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
    const person = shown[active]
    if (step === 0 && event.key !== 'Enter') return
    event.preventDefault()
    if (step !== 0) {
      const next = Math.max(0, Math.min(shown.length - 1, active + step))
      setAt(next)
      document.getElementById(optionId(shown[next]) ?? '')?.scrollIntoView({ block: 'nearest' })
    } else if (person) onPick(person)
  }

  return (
    <div className={styles.people}>
      <Input
        autoFocus
        size="large"
        value={typed}
        placeholder="输入姓名或登录名,↑↓ 选择"
        role="combobox"
        aria-label="姓名或登录名"
        aria-expanded={shown.length > 0}
        aria-controls="people"
        aria-activedescendant={optionId(shown[active])}
        onChange={(event) => {
          setTyped(event.target.value)
          setAt(0)
        }}
        onKeyDown={onKeyDown}
      />
      <div id="people" role="listbox" aria-label="人员" className={styles.list}>
        {shown.map((person, index) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the box above holds the focus and the keys
          // biome-ignore lint/a11y/useFocusableInteractive: it points here with aria-activedescendant
          <div
            key={person.id}
            id={optionId(person)}
            role="option"
            aria-selected={index === active}
            className={styles.person}
            onClick={() => onPick(person)}
          >
            <strong>{person.name}</strong>
            <span>{rolesText(person)}</span>
          </div>
        ))}
      </div>
      {shown.length === 0 ? <p className={styles.quiet}>没有这个人。请检查姓名,或请系统管理员在「设置 › 人员」中添加。</p> : null}
    </div>
  )
}
