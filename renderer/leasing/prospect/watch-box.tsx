import { App, Button, Input } from 'antd'
import { useState } from 'react'
import { civilTimeOf, clockTimeOf } from '../../../shared/calendar.ts'
import type { ProspectDetail, ProspectWatch } from '../../../shared/leasing/prospects.ts'
import type { Input as Asked } from '../../api/paths.ts'
import { useCommand } from '../../api/use-command.ts'
import { useMoment } from '../../reception/case/moment-field.tsx'
import styles from './prospect.module.css'

interface Props {
  readonly prospect: ProspectDetail
}

/** One stroke, without the record and the time that all of them have. */
type Steps =
  Asked<'prospects.watch'> extends infer One ? (One extends unknown ? Omit<One, 'id' | 'watchId' | 'at'> : never) : never

/** 目送 or 通知监控室, until they are known to have left (2: 注). */
export function WatchBox({ prospect }: Props) {
  const { run } = useCommand('prospects.openWatch')
  if (prospect.watches.length === 0 && !prospect.actions.includes('watch')) return null
  const open = prospect.watches.filter(({ leftAt }) => leftAt === null)
  return (
    <section className={styles.box} data-open={open.length > 0} aria-label="保密与监控通知">
      <h3 className={styles.title}>目送 / 通知监控室（注）</h3>
      {prospect.watches.map((watch) => (
        <Watch key={watch.id} prospect={prospect} watch={watch} />
      ))}
      {open.length === 0 && prospect.actions.includes('watch') && (
        <Button size="small" onClick={() => void run({ id: prospect.id, at: null })}>
          又来访了
        </Button>
      )}
    </section>
  )
}

const done = (what: string, at: number | null, by: string | null) => at !== null && `${what} ${clockTimeOf(at)}（${by ?? ''}）`

function Watch({ prospect, watch }: Props & { readonly watch: ProspectWatch }) {
  const steps = [
    done('目送', watch.seenOutAt, watch.seenOutBy),
    done('通知监控室', watch.controlRoomAt, watch.controlRoomPerson),
    done(`已离开：${watch.leftNote ?? ''}`, watch.leftAt, watch.closedBy),
  ].filter((step) => step !== false)
  return (
    <div className={styles.watch}>
      <span>
        {civilTimeOf(watch.openedAt).slice(5)} 来访{steps.length > 0 && `；${steps.join('；')}`}
      </span>
      {watch.leftAt === null && <WatchSteps prospect={prospect} watch={watch} />}
    </div>
  )
}

interface WordsProps {
  readonly label: string
  readonly placeholder: string
  readonly value: string
  readonly onChange: (text: string) => void
  readonly wrong?: boolean
}

function Words({ label, placeholder, value, onChange, wrong = false }: WordsProps) {
  return (
    <Input
      {...{ size: 'small', placeholder, value, maxLength: 60, 'aria-label': label, status: wrong ? 'error' : '' }}
      onChange={({ target }) => onChange(target.value)}
    />
  )
}

/** The three strokes of it, each at the time that is written above them: 目送 11:22, 监控回报 12:01 (2: 注). */
function WatchSteps({ prospect, watch }: Props & { readonly watch: ProspectWatch }) {
  const { run, running } = useCommand('prospects.watch')
  const { message } = App.useApp()
  const moment = useMoment()
  const [person, setPerson] = useState('')
  const [note, setNote] = useState('')
  const send = async (said: Steps) => {
    const at = moment.read()
    if (at === undefined) return void message.warning('时间请写成 9:40 或 10-12 9:40', 6)
    const reply = await run({ id: prospect.id, watchId: watch.id, at, ...said })
    if (reply.ok) moment.type('')
    else void message.warning(reply.error.message, 6)
  }
  const button = (label: string, said: Steps) => (
    <Button size="small" disabled={running} onClick={() => void send(said)}>
      {label}
    </Button>
  )
  return (
    <>
      <div className={styles.steps}>
        <Words
          {...{ label: '时间', placeholder: '时间，空着是现在', value: moment.typed, wrong: moment.read() === undefined }}
          onChange={moment.type}
        />
        {watch.seenOutAt === null && button('已目送', { kind: 'seenOut' })}
      </div>
      {watch.controlRoomAt === null && (
        <div className={styles.steps}>
          <Words label="监控室接听人" placeholder="监控室接听人" value={person} onChange={setPerson} />
          {button('已通知监控室', { kind: 'controlRoom', person })}
        </div>
      )}
      <div className={styles.steps}>
        <Words label="离开的情况" placeholder="离开的情况：直接离楼" value={note} onChange={setNote} />
        {button('已离开', { kind: 'left', note: note.trim() === '' ? '直接离楼' : note })}
      </div>
    </>
  )
}
