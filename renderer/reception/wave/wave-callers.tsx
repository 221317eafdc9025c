import { civilTimeOf } from '../../../shared/calendar.ts'
import { callerStateLabels } from '../../../shared/reception/wave-words.ts'
import type { WaveCaller, WaveDetail } from '../../../shared/reception/waves.ts'
import { useOpenRecord } from '../case/open-record.ts'
import styles from './wave.module.css'

interface Part {
  readonly wave: WaveDetail
}

const columns = ['首次来电', '次数', '房号', '姓名', '电话', '接待编号', '告知']

/** Everybody who called, once each, in the order in which they called. */
export function WaveCallers({ wave }: Part) {
  if (wave.callers.length === 0) return <p className={styles.quiet}>还没有来电。</p>
  return (
    <table className={styles.callers}>
      <caption>来电名单</caption>
      <thead>
        <tr>
          {columns.map((title) => (
            <th key={title} scope="col">
              {title}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {wave.callers.map((caller) => (
          <tr key={caller.id}>
            <td>{civilTimeOf(caller.firstAt).slice(5)}</td>
            <td>{caller.calls}</td>
            <td>{caller.room ?? '未留'}</td>
            <td>{caller.name ?? '未留'}</td>
            <td>{caller.phone ?? '未留'}</td>
            <td>
              <CaseOf caller={caller} />
            </td>
            <td>
              <Told caller={caller} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function CaseOf({ caller: { caseId, caseSerial } }: { readonly caller: WaveCaller }) {
  const { openCase } = useOpenRecord()
  if (caseId === null) return <span className={styles.quiet}>—</span>
  return (
    <button type="button" className={styles.serial} onClick={() => openCase(caseId)}>
      {caseSerial}
    </button>
  )
}

function Told({ caller: { state, attempts, toldAt, toldBy, comment } }: { readonly caller: WaveCaller }) {
  const words = [toldAt !== null && civilTimeOf(toldAt).slice(5), toldBy, comment].filter(Boolean).join(' ')
  return (
    <>
      <span className={state === 'waiting' ? styles.waiting : styles.done}>{callerStateLabels[state]}</span>
      {attempts > 0 && ` 未接通 ${attempts} 次`} {words}
    </>
  )
}
