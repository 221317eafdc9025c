import { Input, type InputRef } from 'antd'
import { type ReactNode, useRef } from 'react'
import { Kbd } from './kbd.tsx'
import { useKeys } from './keys.ts'
import styles from './list-screen.module.css'

interface Props {
  readonly title: string
  /** What may be typed into the box above the list. */
  readonly searchLabel: string
  readonly text: string
  readonly onText: (text: string) => void
  readonly actions?: ReactNode
  readonly children: ReactNode
  readonly below?: ReactNode
}

/** A list with its search box and its verbs; the list fills what is left. `/` goes to the box, ↓ from there into the list. */
export function ListScreen({ title, searchLabel, text, onText, actions, children, below }: Props) {
  const box = useRef<InputRef>(null)
  const list = useRef<HTMLDivElement>(null)
  useKeys([{ keys: '/', label: '在列表中查找', run: () => box.current?.focus({ cursor: 'all' }) }])
  return (
    <div className={styles.screen}>
      <header className={styles.head}>
        <h1>{title}</h1>
        <Input
          ref={box}
          autoFocus
          allowClear
          className={styles.box ?? ''}
          value={text}
          maxLength={40}
          aria-label={searchLabel}
          placeholder={searchLabel}
          suffix={text === '' ? <Kbd keys="/" /> : null}
          onChange={(event) => onText(event.target.value)}
          onKeyDown={(event) => {
            if (event.key !== 'ArrowDown') return
            event.preventDefault()
            list.current?.querySelector<HTMLElement>('[role=grid]')?.focus()
          }}
        />
        <div className={styles.actions}>{actions}</div>
      </header>
      <div className={styles.list} ref={list}>
        {children}
      </div>
      {below}
    </div>
  )
}
