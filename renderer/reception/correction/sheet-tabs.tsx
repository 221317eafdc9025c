import { NavLink } from 'react-router'
import { places } from '../../app/places.ts'
import styles from './correction.module.css'

/** 投诉 and what is corrected because of it lie side by side. */
export function SheetTabs() {
  return (
    <nav className={styles.tabs} aria-label="投诉与纠正预防">
      {[places.complaints, places.corrections].map(({ path, title, keys }) => (
        <NavLink key={path} to={path} title={`${title}（${keys}）`}>
          {title}
        </NavLink>
      ))}
    </nav>
  )
}
