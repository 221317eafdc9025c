import { App, Button, Input } from 'antd'
import { useState } from 'react'
import { civilTimeOf, clockTimeOf } from '../../../shared/calendar.ts'
import type { ProspectDetail, ProspectWatch } from '../../../shared/leasing/prospects.ts'
import type { Input as Asked } from '../../api/paths.ts'
import { useCommand } from '../../api/use-command.ts'
import styles from './prospect.module.css'

interface Props {
  readonly prospect: ProspectDetail
}

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

/** The three strokes of it; the words go to whichever of them needs some. */
function WatchSteps({ prospect, watch }: Props & { readonly watch: ProspectWatch }) {
  const { run, running } = useCommand('prospects.watch')
  const { message } = App.useApp()
  const [words, setWords] = useState('')
  const send = async (said: Asked<'prospects.watch'>) => {
    const reply = await run(said)
    if (reply.ok) setWords('')
    else void message.warning(reply.error.message, 6)
  }
  const known = { id: prospect.id, watchId: watch.id, at: null }
  const button = (label: string, said: () => Asked<'prospects.watch'>) => (
    <Button size="small" disabled={running} onClick={() => void send(said())}>
      {label}
    </Button>
  )
  return (
    <div className={styles.steps}>
      <Input
        size="small"
        aria-label="监控室接听人，或离开的情况"
        placeholder="监控室接听人 / 离开的情况"
        maxLength={60}
        value={words}
        onChange={(event) => setWords(event.target.value)}
      />
      {watch.seenOutAt === null && button('已目送', () => ({ ...known, kind: 'seenOut' }))}
      {watch.controlRoomAt === null && button('已通知监控室', () => ({ ...known, kind: 'controlRoom', person: words }))}
      {button('已离开', () => ({ ...known, kind: 'left', note: words === '' ? '直接离楼' : words }))}
    </div>
  )
}
