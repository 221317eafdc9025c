import { Skeleton } from 'antd'
import { Suspense } from 'react'
import { Navigate, NavLink, useParams } from 'react-router'
import { useSession } from '../api/session.ts'
import { sections } from './sections.tsx'
import styles from './settings.module.css'

/** The list of sections and the one that is open. */
export function SettingsScreen() {
  const { section: open } = useParams()
  const held = useSession((state) => state.me?.roles) ?? []
  const visible = sections.filter((section) => section.roles.some((role) => held.includes(role)))
  const section = visible.find(({ path }) => path === open)
  if (!section) return <Navigate to={`/settings/${visible[0]?.path ?? ''}`} replace />
  const { Screen, title, path } = section
  return (
    <div className={styles.settings}>
      <nav aria-label="设置" className={styles.list}>
        {visible.map((one) => (
          <NavLink key={one.path} to={`/settings/${one.path}`}>
            {one.title}
          </NavLink>
        ))}
      </nav>
      <section className={styles.section} aria-label={title} key={path}>
        <Suspense fallback={<Skeleton active className={styles.full ?? ''} />}>
          <Screen />
        </Suspense>
      </section>
    </div>
  )
}
