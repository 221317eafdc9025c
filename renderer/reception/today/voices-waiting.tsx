import { Link } from 'react-router'
import type { Today } from '../../../shared/reception/today.ts'
import { type OpenVoiceState, openVoiceStates } from '../../../shared/reception/voices.ts'
import { places } from '../../app/places.ts'
import styles from './today.module.css'

const words: Readonly<Record<OpenVoiceState, string>> = {
  toVerify: '件表扬待查证',
  toForward: '件表扬属实，待按《员工手册》转报',
  toReport: '条建议待上报项目经理',
  toDecide: '条建议待项目经理批示',
  toAnswer: '条建议待答复业主',
}

interface Waiting {
  readonly state: OpenVoiceState
  readonly count: number
}

export function voicesWaiting({ voices }: Today): readonly Waiting[] {
  return openVoiceStates.map((state) => ({ state, count: voices[state] })).filter(({ count }) => count > 0)
}

/** 表扬 and 建议 that wait (1: 4.6); each number opens its records. */
export function VoicesWaiting({ waiting }: { readonly waiting: readonly Waiting[] }) {
  return (
    <section className={styles.group} data-tone="calm" aria-label="表扬与建议">
      <h2>
        表扬与建议 <span className={styles.count}>{waiting.reduce((sum, { count }) => sum + count, 0)}</span>
      </h2>
      <p className={styles.teach}>表扬查证属实才转报；建议上报、批示之后，要给业主一个答复(4.6)。</p>
      <ul>
        {waiting.map(({ state, count }) => (
          <li key={state}>
            <Link className={styles.line ?? ''} to={`${places.voices.path}?state=${state}`}>
              <strong>{count}</strong> {words[state]}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  )
}
