import { BankOutlined, CalendarOutlined, CustomerServiceOutlined, SettingOutlined, TeamOutlined } from '@ant-design/icons'
import type { ReactNode } from 'react'
import { NavLink, useLocation } from 'react-router'
import { useSession } from '../api/session.ts'
import styles from './frame.module.css'
import { leasingPlaces, mayVisit, type Place, places, receptionPlaces, visitPlaces } from './places.ts'

interface Stop {
  readonly title: string
  readonly icon: ReactNode
  /** The first of these that the person may visit is where the stop leads. */
  readonly places: readonly Place[]
  readonly under: string
}

const stops: readonly Stop[] = [
  { title: '今日', icon: <CalendarOutlined aria-hidden />, places: [places.today], under: '/today' },
  { title: '接待', icon: <CustomerServiceOutlined aria-hidden />, places: receptionPlaces, under: '/reception' },
  { title: '招商', icon: <BankOutlined aria-hidden />, places: leasingPlaces, under: '/leasing' },
  { title: '参观', icon: <TeamOutlined aria-hidden />, places: visitPlaces, under: '/visits' },
  { title: '设置', icon: <SettingOutlined aria-hidden />, places: [places.settings], under: '/settings' },
]

/** Only what can be used is there: a stop that leads nowhere would be noise at every glance. */
export function Rail() {
  const held = useSession((state) => state.me?.roles ?? none)
  const { pathname } = useLocation()
  return (
    <nav className={styles.rail} aria-label="主导航">
      {stops.map(({ title, icon, places: choices, under }) => {
        const place = choices.find((one) => mayVisit(one, held))
        if (!place) return null
        const current = pathname.startsWith(under)
        return (
          <NavLink
            key={title}
            to={place.path}
            className={(under === '/settings' && styles.last) || ''}
            aria-current={current ? 'page' : undefined}
            title={`${title}（${place.keys}）`}
          >
            {icon}
            {title}
          </NavLink>
        )
      })}
    </nav>
  )
}

const none: readonly never[] = []
