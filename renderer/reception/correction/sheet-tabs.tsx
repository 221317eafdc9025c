import { NavLink } from 'react-router'
import type { Place } from '../../app/places.ts'
import styles from './correction.module.css'

interface Properties {
  readonly label: string
  readonly places: readonly Place[]
}

/** Ledgers that belong together lie side by side. */
export function SheetTabs({ label, places }: Properties) {
  return (
    <nav className={styles.tabs} aria-label={label}>
      {places.map(({ path, title, keys }) => (
        <NavLink key={path} to={path} title={`${title}（${keys}）`}>
          {title}
        </NavLink>
      ))}
    </nav>
  )
}
