import { App, Checkbox } from 'antd'
import { useState } from 'react'
import { civilTimeOf } from '../../../shared/calendar.ts'
import { stageLabels, stages } from '../../../shared/leasing/prospect-words.ts'
import type { ProspectDetail } from '../../../shared/leasing/prospects.ts'
import { type ChecklistItem, checklistOf, checklistWords } from '../../../shared/leasing/stage-checklist.ts'
import { useCommand } from '../../api/use-command.ts'
import { ReasonDialog } from '../suites/reason-dialog.tsx'
import styles from './prospect.module.css'

interface Props {
  readonly prospect: ProspectDetail
}

/** What the procedure wants done at this stage, with who did it and when; earlier stages keep what is still open. */
export function StageChecklist({ prospect }: Props) {
  const done = new Map(prospect.ticks.map((tick) => [tick.item, tick]))
  const reached = stages.indexOf(prospect.stage)
  const sections = stages
    .map((stage) => ({ stage, items: checklistOf(stage, prospect) }))
    .filter(({ stage, items }) => {
      const at = stages.indexOf(stage)
      if (stage === prospect.stage) return items.length > 0
      return at < reached && at < 6 && items.some((item) => done.has(item))
    })
  return (
    <section className={styles.box} aria-label="应做事项">
      {sections.reverse().map(({ stage, items }) => (
        <div key={stage}>
          <h3 className={styles.title}>
            {stageLabels[stage]} {items.filter((item) => done.has(item)).length}/{items.length}
          </h3>
          <ul>
            {items.map((item) => (
              <Point key={item} item={item} prospect={prospect} tick={done.get(item)} />
            ))}
          </ul>
        </div>
      ))}
    </section>
  )
}

interface PointProps extends Props {
  readonly item: ChecklistItem
  readonly tick: ProspectDetail['ticks'][number] | undefined
}

function Point({ item, prospect, tick }: PointProps) {
  const { run, running } = useCommand('prospects.tick')
  const { message } = App.useApp()
  const { words, clause } = checklistWords(item)
  const [asking, ask] = useState(false)
  const set = async (done: boolean) => {
    if (!done) return ask(true)
    const reply = await run({ id: prospect.id, item, done })
    if (!reply.ok) void message.warning(reply.error.message, 6)
  }
  return (
    <li className={styles.point}>
      <Checkbox checked={tick !== undefined} disabled={running} onChange={({ target }) => void set(target.checked)}>
        {words} <small>（{clause}）</small>
      </Checkbox>
      {tick && (
        <small>
          {civilTimeOf(tick.at).slice(5)} {tick.by}
        </small>
      )}
      <ReasonDialog
        title={`取消勾选：${words}`}
        verb="取消勾选"
        open={asking}
        running={running}
        onClose={() => ask(false)}
        onSend={(reason) => run({ id: prospect.id, item, done: false, reason })}
      />
    </li>
  )
}
