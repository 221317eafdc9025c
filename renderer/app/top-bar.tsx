import { NavLink, useLocation, useNavigate } from 'react-router'
import { civilDateOf, clockTimeOf, weekdayOf } from '../../shared/calendar.ts'
import { useSession } from '../api/session.ts'
import { useKeys } from '../ui/keys.ts'
import { useNow } from '../ui/now.ts'
import styles from './frame.module.css'
import { allPlaces, mayVisit, receptionPlaces } from './places.ts'

function Clock() {
  const now = useNow()
  const [, month, day] = civilDateOf(now).split('-').map(Number)
  return (
    <time className={styles.clock} dateTime={new Date(now).toISOString()}>
      {month}月{day}日 周{'日一二三四五六'[weekdayOf(civilDateOf(now))]} <strong>{clockTimeOf(now)}</strong>
    </time>
  )
}

function Tabs() {
  const me = useSession((state) => state.me)
  const { pathname } = useLocation()
  if (!pathname.startsWith('/reception')) return null
  return (
    <nav className={styles.tabs} aria-label="接待">
      {receptionPlaces
        .filter((place) => mayVisit(place, me?.roles ?? []))
        .map(({ path, title, keys }) => (
          <NavLink key={path} to={path} end title={`${title}(${keys})`}>
            {title}
          </NavLink>
        ))}
    </nav>
  )
}

export function TopBar() {
  const me = useSession((state) => state.me)
  const navigate = useNavigate()
  const reachable = allPlaces.filter((place) => mayVisit(place, me?.roles ?? []))
  useKeys(
    reachable.map(({ keys, title, path }) => ({ keys, label: title, run: () => void navigate(path) })),
    { level: 0 },
  )
  return (
    <header className={styles.bar}>
      <Tabs />
      <div className={styles.right}>
        <span>{me?.name}</span>
        <Clock />
      </div>
    </header>
  )
}
