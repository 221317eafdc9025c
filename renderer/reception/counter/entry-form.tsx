import { Input } from 'antd'
import type { TextAreaRef } from 'antd/es/input/TextArea'
import type { ReactNode, Ref } from 'react'
import { categories, categoryLabels, channelLabels, channels } from '../../../shared/reception/words.ts'
import { useQuery } from '../../api/use-query.ts'
import { ErrorNotice } from '../../ui/error-notice.tsx'
import { ComplainedOf } from './complained-of.tsx'
import styles from './counter.module.css'
import { categoryKeys, channelKeys, otherKeys } from './counter-keys.ts'
import { FaceLine } from './face-line.tsx'
import { NextStepLine } from './next-step-line.tsx'
import type { Counter } from './use-counter.ts'
import { WordChoice } from './word-choice.tsx'

interface Properties {
  readonly counter: Counter
  readonly content: Ref<TextAreaRef>
  /** Opens the card of a visiting owner. */
  readonly onListen: () => void
}

/** Names of the fields that are not in sight under their own label, for the sentence of the core. */
const labels = { content: '内容', name: '姓名', room: '房号', phone: '电话', receivedAt: '收到', remark: '备注' }

/** Everything below the one box: filled by it, open to correction. Only 内容 is required. */
export function EntryForm({ counter, content, onListen }: Properties) {
  const { entry, fields, error, change, set } = counter
  return (
    <div className={styles.fields}>
      <Row label="方式">
        <WordChoice
          legend="接待方式"
          words={channelLabels}
          order={channels}
          value={fields.channel}
          keys={channelKeys}
          onChoose={(channel) => set({ channel })}
        />
      </Row>
      <Row label="类别">
        <WordChoice
          legend="接待类别"
          words={categoryLabels}
          order={categories}
          value={fields.category}
          keys={categoryKeys}
          onChoose={(category) => set({ category })}
        />
        <button
          type="button"
          className={styles.urgent}
          aria-pressed={fields.urgency === 'urgent'}
          aria-keyshortcuts={`Alt+${otherKeys.urgent}`}
          onClick={() => set({ urgency: fields.urgency === 'urgent' ? 'normal' : 'urgent' })}
        >
          紧急 <small aria-hidden="true">{otherKeys.urgent}</small>
        </button>
      </Row>
      <Row label="内容" grow>
        <Input.TextArea
          ref={content}
          aria-label="接待内容"
          aria-required
          aria-invalid={error?.fields?.['content'] !== undefined}
          status={error?.fields?.['content'] === undefined ? '' : 'error'}
          value={fields.content}
          maxLength={5000}
          placeholder="发生了什么。只有这一栏必填。"
          onChange={(event) => set({ content: event.target.value })}
        />
      </Row>
      {fields.category === 'complaint' && <Complained counter={counter} onListen={onListen} />}
      <Row label="收到">
        <Input
          id="received-at"
          className={styles.moment ?? ''}
          aria-label="收到时间"
          aria-keyshortcuts={`Alt+${otherKeys.receivedAt}`}
          value={entry.receivedAt}
          maxLength={20}
          placeholder="现在"
          title="补录写 9:40 或 10-12 9:40；留空是现在"
          status={error?.fields?.['receivedAt'] === undefined ? '' : 'error'}
          suffix={<small aria-hidden="true">{otherKeys.receivedAt}</small>}
          onChange={(event) => change({ receivedAt: event.target.value })}
        />
        <label className={styles.remark} htmlFor="remark">
          <span>备注</span>
          <Input
            id="remark"
            value={entry.remark}
            maxLength={500}
            aria-keyshortcuts={`Alt+${otherKeys.remark}`}
            suffix={<small aria-hidden="true">{otherKeys.remark}</small>}
            onChange={(event) => change({ remark: event.target.value })}
          />
        </label>
      </Row>
      <Row label="下一步">
        <NextStepLine category={fields.category} />
      </Row>
      <ErrorNotice error={error} labels={labels} />
    </div>
  )
}

function Complained({ counter: { entry, fields, change }, onListen }: Pick<Properties, 'counter' | 'onListen'>) {
  const departments = useQuery('settings.read', {}).data?.departments ?? []
  return (
    <Row label="被投诉">
      <ComplainedOf value={entry.complainedOf} departments={departments} onChange={(complainedOf) => change({ complainedOf })} />
      {(fields.channel === 'visit' || entry.face !== null) && <FaceLine face={entry.face} onOpen={onListen} />}
    </Row>
  )
}

interface RowProperties {
  readonly label: string
  readonly grow?: boolean
  readonly children: ReactNode
}

function Row({ label, grow = false, children }: RowProperties) {
  return (
    <div className={styles.row} data-grow={grow}>
      <span className={styles.label} aria-hidden="true">
        {label}
      </span>
      <div className={styles.control}>{children}</div>
    </div>
  )
}
