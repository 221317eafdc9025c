import { clockTimeOf } from '../../../shared/calendar.ts'
import { useQuery } from '../../api/use-query.ts'
import styles from './viewing.module.css'

/** Keys that hang nowhere are everybody's business; for whose sake they are out is not (2: 8.1). */
export function KeysOut() {
  const { data } = useQuery('viewings.keysOut', {})
  if (data === undefined || data.keys.length === 0) return null
  return (
    <ul className={styles.keys} aria-label="在外的钥匙">
      {data.keys.map(({ lineId, room, takenBy, outAt, owner, late }) => (
        <li key={lineId} className={late ? styles.late : undefined}>
          {room} 的钥匙：{takenBy} {clockTimeOf(outAt)} 领出，{owner}的客户看房{late && '，看房时间已过，请归还'}
        </li>
      ))}
    </ul>
  )
}
