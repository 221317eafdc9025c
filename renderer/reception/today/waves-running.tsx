import type { Today } from '../../../shared/reception/today.ts'
import { supplyLabels, waveStateLabels } from '../../../shared/reception/wave-words.ts'
import { useOpenRecord } from '../case/open-record.ts'
import styles from './today.module.css'

/** Outages that are not over: no supply yet, or callers still to be told (1: 4.7 c, d). */
export function WavesRunning({ today: { waves } }: { readonly today: Today }) {
  const { openSlip } = useOpenRecord()
  const owed = waves.some(({ state }) => state === 'restored')
  return (
    <section className={styles.group} data-tone={owed ? 'due' : 'calm'} aria-label="停供">
      <h2>
        停供 <span className={styles.count}>{waves.length}</span>
      </h2>
      <p className={styles.teach}>恢复供应后，来过电话的每一户都要告知(4.7)。</p>
      <ul>
        {waves.map((wave) => (
          <li key={wave.id}>
            <button type="button" onClick={() => openSlip(null, { kind: 'wave', id: wave.id })} title={wave.serial}>
              <span>{supplyLabels[wave.supply]}</span>
              <span className={styles.who}>{wave.area}</span>
              <span className={styles.excerpt}>{waveStateLabels[wave.state]}</span>
              <span>{wave.waiting} 户待告知</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}
