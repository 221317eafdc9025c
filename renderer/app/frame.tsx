import { Outlet } from 'react-router'
import styles from './frame.module.css'
import { Rail } from './rail.tsx'
import { TopBar } from './top-bar.tsx'

/** Rail, top bar and the screen between them. */
export function Frame() {
  return (
    <div className={styles.frame}>
      <Rail />
      <TopBar />
      <main className={styles.screen}>
        <Outlet />
      </main>
    </div>
  )
}
