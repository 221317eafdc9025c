import { BellOutlined } from '@ant-design/icons'
import { Button } from 'antd'
import { useQuery } from '../api/use-query.ts'
import { show } from '../app/desk-window.ts'
import { useKeys } from '../ui/keys.ts'
import styles from './reminders.module.css'

const most = 999
const open = () => show({ reminders: true, palette: false })

/** How many things fall due, beside who stands at the counter. */
export function ReminderBell() {
  const { data } = useQuery('reminders.pending', {})
  useKeys([{ keys: 'F6', label: '提醒', run: open }], { level: 0 })
  const { count = 0, late = 0 } = data ?? {}
  const words = count === 0 ? '提醒：没有' : `提醒：${count} 件，其中 ${late} 件已到期或超时`
  return (
    <Button
      type="text"
      icon={<BellOutlined aria-hidden />}
      onClick={open}
      aria-keyshortcuts="F6"
      title="提醒（F6）"
      aria-label={words}
    >
      {count > 0 ? (
        <span className={styles.count} data-tone={late > 0 ? 'late' : 'due'}>
          {count > most ? `${most}+` : count}
        </span>
      ) : null}
    </Button>
  )
}
