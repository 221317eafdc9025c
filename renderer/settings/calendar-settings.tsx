import { Form } from 'antd'
import { useState } from 'react'
import { mergedDays } from '../../shared/calendar/holiday-notice.ts'
import type { Day } from './calendar-day.ts'
import { CalendarDays } from './calendar-days.tsx'
import { CalendarMonth } from './calendar-month.tsx'
import { CalendarPaste } from './calendar-paste.tsx'
import { CalendarWarning } from './calendar-warning.tsx'
import styles from './settings.module.css'
import { SettingsPage } from './settings-page.tsx'
import { useSettingsForm } from './use-settings-form.ts'

interface Props {
  readonly value?: readonly Day[]
  readonly onChange?: (days: readonly Day[]) => void
  readonly mayChange: boolean
}

function Calendar({ value: days = [], onChange, mayChange }: Props) {
  const [gone, setGone] = useState<readonly Day[]>([])
  const add = (added: readonly Day[]) => {
    setGone([])
    onChange?.(mergedDays(days, added))
  }
  const remove = (removed: readonly Day[]) => {
    setGone(removed)
    onChange?.(days.filter((day) => !removed.includes(day)))
  }
  return (
    <div className={styles.calendar}>
      <div className={styles.calendarEntry}>
        {mayChange ? <CalendarPaste days={days} onAdd={add} /> : null}
        <CalendarDays days={days} gone={gone} mayChange={mayChange} onAdd={add} onRemove={remove} onUndo={() => add(gone)} />
      </div>
      <CalendarMonth days={days} />
    </div>
  )
}

/** Which days are worked, for limits in working days and for the quiet of reminders. */
export function CalendarSettings() {
  const state = useSettingsForm()
  return (
    <SettingsPage
      title="工作日历"
      about="以「个工作日」计的时限跳过周末和法定节假日，调休上班的周末照算；以分钟、小时、天计的时限（维修也是）节假日照走。改动只影响保存以后算出的时限：已登记的事，转交、办结、回访的时限不变；投诉的告知时限和提醒的上班日随时按日历计算。"
      state={state}
    >
      <CalendarWarning />
      <Form.Item name="calendar" noStyle>
        <Calendar mayChange={state.mayChange} />
      </Form.Item>
    </SettingsPage>
  )
}
