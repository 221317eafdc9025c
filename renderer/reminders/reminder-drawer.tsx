import { useRef } from 'react'
import { useNavigate } from 'react-router'
import { civilTimeOf, clockTimeOf } from '../../shared/calendar.ts'
import { reminderKindLabels, snoozeMinutes } from '../../shared/reminders/reminder-words.ts'
import type { Reminder } from '../../shared/reminders/reminders.ts'
import { useCommand } from '../api/use-command.ts'
import { useQuery } from '../api/use-query.ts'
import { show, useDeskWindow } from '../app/desk-window.ts'
import { Drawer } from '../ui/drawer.tsx'
import { Empty } from '../ui/empty.tsx'
import { ErrorNotice } from '../ui/error-notice.tsx'
import { KeyedButton } from '../ui/keyed-button.tsx'
import { useKeys } from '../ui/keys.ts'
import { TimeLeft } from '../ui/time-left.tsx'
import styles from './reminders.module.css'

const close = () => show({ reminders: false })

function Line({ one, onOpen }: { readonly one: Reminder; readonly onOpen: () => void }) {
  const { key, kind, serial, part, dueAt, snoozedUntil } = one
  return (
    <li>
      <button type="button" data-key={key} onClick={onOpen}>
        <strong>{reminderKindLabels[kind]}</strong>
        <span>
          {[serial, part].filter((word) => word !== null).join(' · ')}
          {snoozedUntil === null ? null : <em>{clockTimeOf(snoozedUntil)} 再提醒</em>}
        </span>
        <TimeLeft dueAt={dueAt} />
      </button>
    </li>
  )
}

/** The line that has the focus, or else the first. */
function useLines(list: React.RefObject<HTMLUListElement | null>) {
  const buttons = () => [...(list.current?.querySelectorAll<HTMLElement>('button') ?? [])]
  const focused = () => buttons().findIndex((button) => button.matches(':focus'))
  const move = (step: number) => () => {
    const all = buttons()
    const at = focused()
    all[at < 0 ? 0 : Math.max(0, Math.min(all.length - 1, at + step))]?.focus()
  }
  useKeys([
    { keys: 'ArrowDown', label: '下一件', run: move(1) },
    { keys: 'ArrowUp', label: '上一件', run: move(-1) },
  ])
  return { current: () => buttons()[Math.max(0, focused())]?.dataset['key'], stay: () => setTimeout(move(0)) }
}

function List() {
  const { data, error, reload } = useQuery('reminders.list', {})
  const acknowledge = useCommand('reminders.acknowledge')
  const snooze = useCommand('reminders.snooze')
  const navigate = useNavigate()
  const list = useRef<HTMLUListElement>(null)
  const lines = useLines(list)
  const open = ({ path }: Reminder) => {
    close()
    void navigate(path)
  }
  const answer = (command: typeof acknowledge | typeof snooze) => () => {
    const key = lines.current()
    if (key !== undefined) void command.run({ keys: [key] }).then(lines.stay)
  }
  const { reminders = [], count = 0, quietUntil = null } = data ?? {}
  const all = () => void acknowledge.run({ keys: reminders.map(({ key }) => key) })
  const none = reminders.length === 0
  return (
    <div className={styles.list}>
      <ErrorNotice error={error} onRetry={reload} />
      {quietUntil === null ? null : (
        <p className={styles.quiet}>现在不在上班时间：除重大事件和急修外，到 {civilTimeOf(quietUntil).slice(5)} 再提醒。</p>
      )}
      {data !== undefined && none && <Empty title="没有到期的事" teach="快到期、到期和超时的事都会列在这里，办好了自动消失。" />}
      {none ? null : (
        <>
          <ul ref={list} aria-label="到期的事">
            {reminders.map((one) => (
              <Line key={one.key} one={one} onOpen={() => open(one)} />
            ))}
          </ul>
          {count > reminders.length ? <p className={styles.quiet}>还有 {count - reminders.length} 件，在今日里看。</p> : null}
          <div className={styles.acts}>
            <KeyedButton keys="Z" label={`${snoozeMinutes} 分钟后再提醒`} run={answer(snooze)} />
            <KeyedButton keys="X" label="知道了" run={answer(acknowledge)} />
            <KeyedButton keys="Shift+Delete" label="全部知道了" run={all} />
          </div>
        </>
      )}
    </div>
  )
}

/** 提醒: what falls due, over whatever is open. Acknowledged it leaves this list, never 今日. */
export function ReminderDrawer() {
  const open = useDeskWindow((state) => state.reminders)
  return (
    <Drawer title="提醒" open={open} onClose={close} width={480}>
      <List />
    </Drawer>
  )
}
