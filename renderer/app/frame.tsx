import { Navigate, Outlet, useLocation } from 'react-router'
import { useSession } from '../api/session.ts'
import { ReminderDrawer } from '../reminders/reminder-drawer.tsx'
import { Palette } from '../search/palette.tsx'
import { show, useDeskWindow } from './desk-window.ts'
import styles from './frame.module.css'
import { KeySheet } from './key-sheet.tsx'
import { mayVisit, placeOf } from './places.ts'
import { Rail } from './rail.tsx'
import { TopBar } from './top-bar.tsx'

/** The screen, unless the person who took over may not see it. */
function Screen() {
  const held = useSession((state) => state.me?.roles) ?? []
  const { pathname } = useLocation()
  const place = placeOf(pathname)
  return place && !mayVisit(place, held) ? <Navigate to="/" replace /> : <Outlet />
}

/** Rail, top bar and the screen between them. */
export function Frame() {
  const palette = useDeskWindow((state) => state.palette)
  return (
    <div className={styles.frame}>
      <Rail />
      <TopBar />
      <main className={styles.screen}>
        <Screen />
      </main>
      <Palette open={palette} onClose={() => show({ palette: false })} />
      <KeySheet />
      <ReminderDrawer />
    </div>
  )
}
