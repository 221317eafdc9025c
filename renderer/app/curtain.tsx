import { civilDateOf, clockTimeOf } from '../../shared/calendar.ts'
import { useSession } from '../api/session.ts'
import { Cover } from '../ui/cover.tsx'
import { keyText } from '../ui/kbd.tsx'
import { useKeys } from '../ui/keys.ts'
import { useNow } from '../ui/now.ts'
import styles from './curtain.module.css'
import { show } from './desk-window.ts'

const lift = () => show({ curtain: false })

function Page() {
  const now = useNow()
  const project = useSession((state) => state.project)
  useKeys([
    { keys: 'Escape', label: '返回', run: lift },
    { keys: 'F9', label: '返回', run: lift },
  ])
  return (
    <div className={styles.page}>
      <time>{clockTimeOf(now)}</time>
      <p>{civilDateOf(now)}</p>
      <p>{project}</p>
      <button type="button" className={styles.back} onClick={lift}>
        按 {keyText('Escape')} 或 F9 返回
      </button>
    </div>
  )
}

/** What a visitor at the counter sees instead of somebody else's complaint: the time, and nothing else. */
export function Curtain() {
  return (
    <Cover label="您好，请稍候">
      <Page />
    </Cover>
  )
}
