import { App, Button } from 'antd'
import { useEffect, useRef } from 'react'
import { minute } from '../../shared/calendar.ts'
import { snoozeMinutes } from '../../shared/reminders/reminder-words.ts'
import type { Notice } from '../../shared/reminders/reminders.ts'
import { desk } from '../api/client.ts'
import { useHostInfo } from '../api/use-host-info.ts'
import { useQuery } from '../api/use-query.ts'
import { useNow } from '../ui/now.ts'
import { chime } from './chime.ts'
import { onDesktop, type Shown } from './on-desktop.ts'
import styles from './reminders.module.css'
import { useHidden } from './use-hidden.ts'

/** Seconds that a notice inside the window stays; the list keeps it. */
const stays = 15

/** Asks by the clock on the wall, so that a sleep or a throttled timer is caught up with; and whenever somebody comes back. */
function usePending() {
  const pending = useQuery('reminders.pending', {})
  const thisMinute = Math.floor(useNow() / minute)
  const hidden = useHidden()
  const { reload } = pending
  const ask = useRef(reload)
  ask.current = reload
  // biome-ignore lint/correctness/useExhaustiveDependencies: the minute is what asks
  useEffect(() => void ask.current(), [thisMinute, hidden])
  useEffect(() => {
    const again = () => void ask.current()
    window.addEventListener('focus', again)
    return () => window.removeEventListener('focus', again)
  }, [])
  return { pending: pending.data, thisMinute, hidden }
}

function useWindowNotice() {
  const { notification } = App.useApp()
  return ({ notice, silent, onOpen }: Shown) => {
    const { keys, title, body, path } = notice
    const key = keys[0] ?? title
    const close = () => notification.destroy(key)
    const act = (run: () => unknown) => () => {
      close()
      void run()
    }
    notification.open({
      ...{ key, title, description: body, placement: 'bottomLeft', duration: stays, role: 'status' },
      actions: (
        <div className={styles.acts}>
          <Button size="small" type="primary" onClick={act(() => onOpen(path))}>
            打开
          </Button>
          <Button size="small" onClick={act(() => desk.reminders.snooze({ keys: [...keys] }))}>
            {snoozeMinutes} 分钟后再提醒
          </Button>
          <Button size="small" onClick={act(() => desk.reminders.acknowledge({ keys: [...keys] }))}>
            知道了
          </Button>
        </div>
      ),
    })
    if (!silent) chime()
  }
}

interface Props {
  /** Nobody sees what lies in the window. */
  readonly covered: boolean
  readonly onOpen: (path: string) => void
}

/** What the bar of a browser's tab shows while another is in front. */
function useCountInTitle(count: number) {
  useEffect(() => {
    document.title = count > 0 ? `(${count}) 前台` : '前台'
  }, [count])
}

/** Raises what falls due while somebody is signed in: on the desktop, also behind the lock, or in the window once it is seen. */
export function Raiser({ covered, onOpen }: Props) {
  const { pending, thisMinute, hidden } = usePending()
  const info = useHostInfo()
  const count = pending?.count ?? 0
  useCountInTitle(info?.notices === false ? count : 0)
  const inWindow = useWindowNotice()
  const raising = useRef(false)

  const show = async (notice: Notice, silent: boolean) => {
    const shown = { notice, silent, onOpen }
    if (!info?.notices || !(await onDesktop(shown))) inWindow(shown)
    await desk.reminders.confirm({ keys: [...notice.keys] })
  }
  const raise = async () => {
    if (raising.current) return
    raising.current = true
    const reply = await desk.reminders.raise({})
    if (reply.ok) for (const notice of reply.data.notices) await show(notice, !reply.data.sound)
    raising.current = false
  }
  const unseen = info === null || (!info.notices && (covered || hidden))
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked again every minute, since an answer that stays the same is no change
  useEffect(() => {
    if (pending?.raises && !unseen) void raise()
  }, [pending?.raises, unseen, thisMinute])
  return null
}
