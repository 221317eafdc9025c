import { useSession } from '../../api/session.ts'
import styles from './sessions.module.css'

/** Whose desk this is, as it stands on the paper. */
export function Welcome({ reason }: { readonly reason?: string | undefined }) {
  const company = useSession((state) => state.company)
  const project = useSession((state) => state.project)
  return (
    <header className={styles.welcome}>
      <h1>{project ?? '前台'}</h1>
      <p>{company}</p>
      {reason ? <p className={styles.reason}>{reason}</p> : null}
    </header>
  )
}
