import { Button, Form } from 'antd'
import { useState } from 'react'
import type { SettingsBody } from '../../shared/settings/settings.ts'
import { DateField } from '../ui/date-field.tsx'
import { Empty } from '../ui/empty.tsx'
import { Select } from '../ui/select.tsx'
import styles from './settings.module.css'
import { SettingsPage } from './settings-page.tsx'
import { useSettingsForm } from './use-settings-form.ts'

type Day = SettingsBody['calendar'][number]
const kinds = { workday: '上班', holiday: '放假' } as const satisfies Record<Day['kind'], string>
const kindOptions: { value: Day['kind']; label: string }[] = [
  { value: 'holiday', label: kinds.holiday },
  { value: 'workday', label: kinds.workday },
]

interface Props {
  readonly value?: readonly Day[]
  readonly onChange?: (days: readonly Day[]) => void
}

function Days({ value: days = [], onChange }: Props) {
  const [date, setDate] = useState<string | null>(null)
  const [kind, setKind] = useState<Day['kind']>('holiday')
  const without = (gone: string) => days.filter((day) => day.date !== gone)
  const add = () => {
    if (!date) return
    onChange?.([...without(date), { date, kind }].sort((a, b) => a.date.localeCompare(b.date)))
    setDate(null)
  }
  return (
    <div style={{ display: 'flex', flexDirection: 'column', gap: 16 }}>
      <div className={styles.line}>
        <DateField label="日期" value={date} onChange={setDate} />
        <Select aria-label="上班或放假" value={kind} onChange={setKind} options={kindOptions} style={{ width: 96 }} />
        <Button onClick={add} disabled={!date}>
          加入
        </Button>
      </div>
      {days.length === 0 ? (
        <Empty title="没有例外" teach="国务院公布的放假和调休已经内置。公司另有安排时，在上面选日期加入。" />
      ) : (
        <ul style={{ margin: 0, padding: 0, listStyle: 'none' }}>
          {days.map((day) => (
            <li key={day.date} className={styles.line}>
              <span style={{ width: 160 }}>{day.date}</span>
              <span style={{ width: 96 }}>{kinds[day.kind]}</span>
              <Button type="text" onClick={() => onChange?.(without(day.date))} aria-label={`移除 ${day.date}`}>
                移除
              </Button>
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}

export function CalendarSettings() {
  const state = useSettingsForm()
  return (
    <SettingsPage
      title="工作日历"
      about="以「个工作日」计的时限跳过周末和法定节假日。内置日历之外的日子写在这里：调休、本地假日，以及内置日历还不知道的年份。"
      state={state}
    >
      <Form.Item name="calendar" noStyle>
        <Days />
      </Form.Item>
    </SettingsPage>
  )
}
