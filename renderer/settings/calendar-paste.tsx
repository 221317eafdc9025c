import { Button, Input } from 'antd'
import { useId, useState } from 'react'
import { mergedDays, readNotice } from '../../shared/calendar/holiday-notice.ts'
import type { Day } from './calendar-day.ts'
import styles from './settings.module.css'

const example = '2027-02-05..2027-02-12 放假\n2027-02-14 上班'

interface Props {
  readonly days: readonly Day[]
  readonly onAdd: (days: readonly Day[]) => void
}

/** The notice of a year, pasted: one range or day a line. Nothing is taken over while a line is wrong. */
export function CalendarPaste({ days, onAdd }: Props) {
  const [text, setText] = useState('')
  const id = useId()
  const { days: read, errors } = readNotice(text)
  const changed = mergedDays(days, read).filter(
    ({ date, kind }) => !days.some((day) => day.date === date && day.kind === kind),
  ).length
  const off = read.filter(({ kind }) => kind === 'holiday').length
  const add = () => {
    onAdd(read)
    setText('')
  }
  return (
    <section aria-labelledby={`${id}-head`} className={styles.ownDays}>
      <h2 id={`${id}-head`}>按国务院通知补录一年</h2>
      <label htmlFor={id} className={styles.quiet}>
        一行一段：起止日期，再写放假或上班
      </label>
      <Input.TextArea
        id={id}
        value={text}
        placeholder={example}
        autoSize={{ minRows: 4, maxRows: 12 }}
        maxLength={5000}
        status={errors.length > 0 ? 'error' : ''}
        aria-describedby={`${id}-said`}
        onChange={({ target }) => setText(target.value)}
      />
      <div id={`${id}-said`} role="status">
        {errors.map(({ line, sentence }) => (
          <p key={line} className={styles.wrong}>
            第 {line} 行：{sentence}
          </p>
        ))}
        {text.trim() !== '' && errors.length === 0 ? (
          <p className={styles.quiet}>
            读到放假 {off} 天、上班 {read.length - off} 天，其中 {changed} 天是新的。
          </p>
        ) : null}
      </div>
      <div>
        <Button onClick={add} disabled={read.length === 0 || errors.length > 0}>
          加入日历
        </Button>
      </div>
    </section>
  )
}
