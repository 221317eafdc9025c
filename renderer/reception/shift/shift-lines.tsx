import { civilTimeOf } from '../../../shared/calendar.ts'
import { type ShiftCount, type ShiftLine, shiftPartLabels } from '../../../shared/reception/shifts.ts'
import styles from './shift.module.css'

interface Properties {
  readonly lines: readonly ShiftLine[]
  readonly counts: readonly ShiftCount[]
}

/** What is left to the next shift, part by part. */
export function ShiftLines({ lines, counts }: Properties) {
  if (counts.length === 0) return <p className={styles.quiet}>没有欠着的事。</p>
  return (
    <>
      {counts.map(({ part, count }) => {
        const shown = lines.filter((line) => line.part === part)
        return (
          <section key={part} className={styles.part} aria-label={shiftPartLabels[part]}>
            <h3>
              {shiftPartLabels[part]} <span className={styles.count}>{count}</span>
            </h3>
            <ul>
              {shown.map((line) => (
                <li key={`${line.serial}${line.words}`}>
                  <span className={styles.serial}>{line.serial ?? ''}</span>
                  <span className={styles.words} title={line.words}>
                    {line.words}
                  </span>
                  <span className={line.late ? styles.late : styles.quiet}>
                    {line.dueAt === null ? '' : `${civilTimeOf(line.dueAt).slice(5)}${line.late ? ' 已逾期' : ''}`}
                  </span>
                </li>
              ))}
            </ul>
            {part !== 'voices' && count > shown.length && (
              <p className={styles.quiet}>还有 {count - shown.length} 件，交接单上写明总数。</p>
            )}
          </section>
        )
      })}
    </>
  )
}
