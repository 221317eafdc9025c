import { EyeInvisibleOutlined, LockOutlined, SearchOutlined, UserSwitchOutlined } from '@ant-design/icons'
import { Button } from 'antd'
import { useNavigate } from 'react-router'
import { leasingDesk, receptionReaders } from '../../shared/access/roles.ts'
import { civilDateOf, clockTimeOf, weekdayOf } from '../../shared/calendar.ts'
import { lockNow } from '../access/sessions/idle.ts'
import { useSession } from '../api/session.ts'
import { ReminderBell } from '../reminders/reminder-bell.tsx'
import { calledFor } from '../ui/called-for.ts'
import { Kbd } from '../ui/kbd.tsx'
import { useKeys } from '../ui/keys.ts'
import { useNow } from '../ui/now.ts'
import { show } from './desk-window.ts'
import { showKeySheet } from './key-sheet.tsx'
import { allPlaces, mayVisit } from './places.ts'
import { Tabs } from './tabs.tsx'
import styles from './top-bar.module.css'

function Clock() {
  const now = useNow()
  const [, month, day] = civilDateOf(now).split('-').map(Number)
  return (
    <time className={styles.clock} dateTime={new Date(now).toISOString()}>
      {month}月{day}日 周{'日一二三四五六'[weekdayOf(civilDateOf(now))]} <strong>{clockTimeOf(now)}</strong>
    </time>
  )
}

const openPalette = () => show({ palette: true })
const drawCurtain = () => show({ curtain: true, palette: false, keySheet: null })
const switchPerson = () => show({ switching: true })
const lock = () => void lockNow()

function useFrameKeys() {
  const held = useSession((state) => state.me?.roles) ?? []
  const navigate = useNavigate()
  const screens = allPlaces
    .filter((place) => mayVisit(place, held))
    .map(({ keys, title, path }) => ({ keys, label: title, run: () => void navigate(path, { state: calledFor }) }))
  useKeys(
    [
      ...screens,
      { keys: 'Ctrl+K', label: '找人、房号、记录', run: openPalette },
      { keys: 'F8', label: '换人', run: switchPerson },
      { keys: 'F9', label: '有人来了，遮住屏幕', run: drawCurtain },
      { keys: 'Shift+F9', label: '锁定', run: lock },
      { keys: '?', label: '这张按键表', run: showKeySheet },
      { keys: '？', label: null, run: showKeySheet },
    ],
    { level: 0 },
  )
}

/** One box for everything, who stands at the counter, the curtain, the time. */
export function TopBar() {
  const me = useSession((state) => state.me)
  const reads = receptionReaders.some((role) => me?.roles.includes(role))
  const leases = leasingDesk.some((role) => me?.roles.includes(role))
  useFrameKeys()
  return (
    <header className={styles.bar}>
      <Tabs />
      <button type="button" className={styles.search} aria-keyshortcuts="Control+K" onClick={openPalette}>
        <SearchOutlined aria-hidden />
        <span>{reads ? '找人、房号、记录' : leases ? '找客户' : '去哪个画面'}</span>
        <Kbd keys="Ctrl+K" />
      </button>
      <div className={styles.right}>
        {reads ? <ReminderBell /> : null}
        <Button
          type="text"
          icon={<UserSwitchOutlined aria-hidden />}
          onClick={switchPerson}
          aria-keyshortcuts="F8"
          title="换人（F8）"
          aria-label={`前台：${me?.name ?? ''}，换人`}
        >
          {me?.name}
        </Button>
        <Button
          type="text"
          icon={<LockOutlined aria-hidden />}
          onClick={lock}
          aria-keyshortcuts="Shift+F9"
          title="锁定（Shift+F9）"
        >
          锁定
        </Button>
        <Button
          type="text"
          icon={<EyeInvisibleOutlined aria-hidden />}
          onClick={drawCurtain}
          aria-keyshortcuts="F9"
          title="有人来了：立刻遮住屏幕（F9）"
        >
          遮屏 <Kbd keys="F9" />
        </Button>
        <Clock />
      </div>
    </header>
  )
}
