import { Button } from 'antd'
import { useEffect, useState } from 'react'
import { expectedWords, supplyIn, supplyLabels, waveScript } from '../../../shared/reception/wave-words.ts'
import type { WaveHousehold, WaveSummary } from '../../../shared/reception/waves.ts'
import { useCommand } from '../../api/use-command.ts'
import { useQuery } from '../../api/use-query.ts'
import { KeyedButton } from '../../ui/keyed-button.tsx'
import { useKeys } from '../../ui/keys.ts'
import { useOpenRecord } from '../case/open-record.ts'
import { BeginWave, householdWords } from '../wave/begin-wave.tsx'
import styles from '../wave/wave.module.css'
import { otherKeys, waveKeys } from './counter-keys.ts'
import type { Counter } from './use-counter.ts'

interface Properties {
  readonly counter: Counter
  readonly toBox: () => void
}

const orNull = (text: string) => (text.trim() === '' ? null : text.trim())

/** Whoever is typed in now; nothing typed is a household that left nothing. */
function householdOf({ fields }: Counter): WaveHousehold {
  const { room, name, phone, content } = fields
  const said = orNull([...content].slice(0, 500).join(''))
  return { room: orNull(room), name: orNull(name), phone: orNull(phone), caseId: null, said }
}

/** 停供: what to say now, and one stroke for each further caller (1: 4.7 c, d). */
export function WavePane({ counter, toBox }: Properties) {
  const running = useQuery('waves.running', {}).data?.waves ?? []
  const [beginning, setBeginning] = useState(false)
  const [told, setTold] = useState<string | null>(null)
  const supply = supplyIn(counter.fields.content)
  const typed = householdOf(counter)
  const done = (words: string) => {
    setTold(words)
    counter.forget()
    toBox()
  }
  const begun = () => {
    setBeginning(false)
    done('已开停供事件')
  }
  // The drawer holds the focus as long as it is open, and gives it back by itself only where it had opened wholly.
  useEffect(() => {
    if (!beginning) toBox()
  }, [beginning, toBox])
  const somebody = [typed.room, typed.name, typed.phone, typed.said].some((said) => said !== null)
  const label = supply === null ? '开停供事件' : `开${supplyLabels[supply]}事件`
  const begin = { keys: `Alt+${otherKeys.beginWave}`, label, inFields: true, run: () => setBeginning(true) }
  const shown = running.length > 0 || supply !== null || told !== null
  // The key works while nothing of it is in sight, too.
  useKeys(shown ? [] : [begin])
  return (
    <>
      {shown && (
        <section className={styles.pane} aria-labelledby="waves-running">
          <h2 id="waves-running">停供</h2>
          {told !== null && <p role="status">{told}</p>}
          {running.map((wave, at) => (
            <Running
              key={wave.id}
              wave={wave}
              letter={waveKeys[at] ?? null}
              typed={typed}
              aloud={running.length === 1 || wave.supply === supply}
              onCounted={done}
            />
          ))}
          <KeyedButton {...begin} size="small" type={supply !== null && running.length === 0 ? 'primary' : 'default'} />
        </section>
      )}
      <BeginWave
        open={beginning}
        first={somebody ? typed : null}
        supply={supply}
        onClose={() => setBeginning(false)}
        onBegun={begun}
      />
    </>
  )
}

interface RunningProperties {
  readonly wave: WaveSummary
  readonly letter: string | null
  readonly typed: WaveHousehold
  /** The only one, or the one that the words are about: its words are written out. */
  readonly aloud: boolean
  readonly onCounted: (words: string) => void
}

function Running({ wave, letter, typed, aloud, onCounted }: RunningProperties) {
  const { run, running } = useCommand('waves.count')
  const { openSlip } = useOpenRecord()
  const [trouble, setTrouble] = useState<string | null>(null)
  const count = async () => {
    if (running) return
    const reply = await run({ ...typed, id: wave.id })
    setTrouble(reply.ok ? null : reply.error.message)
    if (!reply.ok) return
    const { calls, households } = reply.data
    const who = householdWords({ ...typed, phone: null })
    onCounted(calls > 1 ? `${who} 第 ${calls} 次来电，仍是 ${households} 户` : `已记 ${who}，共 ${households} 户`)
  }
  const asked = () => void count()
  return (
    <article className={styles.running} aria-label={`${supplyLabels[wave.supply]} ${wave.area}`}>
      <div className={styles.line}>
        <button
          type="button"
          className={styles.serial}
          title={wave.serial}
          onClick={() => openSlip(null, { kind: 'wave', id: wave.id })}
        >
          {supplyLabels[wave.supply]} {wave.area}
        </button>
        <span className={styles.quiet}>{wave.households} 户</span>
        {letter === null ? (
          <Button size="small" onClick={asked}>
            记一户
          </Button>
        ) : (
          <KeyedButton keys={`Alt+${letter}`} label="记一户" size="small" inFields run={asked} />
        )}
      </div>
      <p className={styles.say}>{aloud ? waveScript(wave) : expectedWords(wave.expectedAt)}</p>
      {trouble !== null && <p role="alert">{trouble}</p>}
    </article>
  )
}
