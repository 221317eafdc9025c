import { Checkbox, Input, Radio } from 'antd'
import { type ReactNode, useId, useState } from 'react'
import {
  brokerSignLabels,
  brokerSigns,
  clientAnswerLabels,
  clientAnswers,
  frontDeskQuestions,
} from '../../../shared/leasing/broker-words.ts'
import type { ReplyError } from '../../../shared/reply.ts'
import type { Input as Asked } from '../../api/paths.ts'
import { useCommand } from '../../api/use-command.ts'
import { choices } from '../../reception/case/acts/choices.ts'
import { Drawer } from '../../ui/drawer.tsx'
import { ErrorNotice } from '../../ui/error-notice.tsx'
import { KeyedButton } from '../../ui/keyed-button.tsx'
import styles from './broker.module.css'
import { BrokerChoice, nobodyYet } from './broker-choice.tsx'

type Answers = Omit<Asked<'brokers.receive'>, 'brokerId' | 'arrivedAt'>

const nothingSaid: Answers = {
  ...{ purpose: '', clientAnswer: 'none', clientSaid: null, business: null, signs: [], otherBuildings: null },
}

const [first, second, third] = frontDeskQuestions
const orNull = (text: string) => (text === '' ? null : text)

function Question({ of, children }: { readonly of: (typeof frontDeskQuestions)[number]; readonly children: ReactNode }) {
  const id = useId()
  return (
    <section className={styles.question} aria-labelledby={id}>
      <h3 id={id}>{of.ask}</h3>
      {children}
    </section>
  )
}

interface BoxProps {
  readonly label: string
  readonly value: string | null
  readonly limit: number
  readonly wrong?: string | undefined
  readonly onChange: (text: string) => void
}

function Box({ label, value, limit, wrong, onChange }: BoxProps) {
  return (
    <>
      <Input.TextArea
        aria-label={label}
        placeholder={label}
        autoSize={{ minRows: 1, maxRows: 5 }}
        maxLength={limit}
        status={wrong === undefined ? '' : 'error'}
        value={value ?? ''}
        onChange={({ target }) => onChange(target.value)}
      />
      {wrong !== undefined && <span className={styles.late}>{wrong}</span>}
    </>
  )
}

interface AnswersProps {
  readonly answers: Answers
  readonly change: (part: Partial<Answers>) => void
  readonly error: ReplyError | null
}

/** Three questions in large letters: eyes up, a word or two typed (2: 11). */
function Questions({ answers, change, error }: AnswersProps) {
  const { purpose, clientAnswer, clientSaid, business, signs, otherBuildings } = answers
  const wrong = error?.fields ?? {}
  return (
    <>
      <Question of={first}>
        <Box
          label={first.hear}
          limit={500}
          value={purpose}
          wrong={wrong['purpose']}
          onChange={(text) => change({ purpose: text })}
        />
      </Question>
      <Question of={second}>
        <Radio.Group
          aria-label={second.hear}
          options={choices(clientAnswerLabels, clientAnswers)}
          value={clientAnswer}
          onChange={({ target }) => change({ clientAnswer: clientAnswers.find((one) => one === target.value) ?? 'none' })}
        />
        <Box label="客户及需求，原话" limit={500} value={clientSaid} onChange={(text) => change({ clientSaid: orNull(text) })} />
      </Question>
      <Question of={third}>
        <Box label={third.hear} limit={500} value={business} onChange={(text) => change({ business: orNull(text) })} />
      </Question>
      <section className={styles.question} aria-label="察觉到的">
        <div className={styles.signs}>
          {brokerSigns.map((sign) => (
            <Checkbox
              key={sign}
              checked={signs.includes(sign)}
              onChange={({ target }) =>
                change({ signs: target.checked ? [...signs, sign] : signs.filter((one) => one !== sign) })
              }
            >
              {brokerSignLabels[sign]}
            </Checkbox>
          ))}
        </div>
        {signs.includes('promotesOther') && (
          <Box
            label="推介的大楼"
            limit={200}
            value={otherBuildings}
            onChange={(text) => change({ otherBuildings: orNull(text) })}
          />
        )}
      </section>
    </>
  )
}

interface Props {
  readonly open: boolean
  readonly onClose: () => void
  readonly onReceived: (visitId: string) => void
}

function Asking({ onClose, onReceived }: Omit<Props, 'open'>) {
  const adding = useCommand('brokers.add')
  const receiving = useCommand('brokers.receive')
  const [brokerId, choose] = useState<string | null>(null)
  const [facts, setFacts] = useState(nobodyYet)
  const [answers, setAnswers] = useState(nothingSaid)
  const [error, setError] = useState<ReplyError | null>(null)
  const send = async () => {
    const added = brokerId === null ? await adding.run(facts) : null
    if (added !== null && !added.ok) return setError(added.error)
    const who = brokerId ?? added?.data.id ?? ''
    choose(who)
    const signs = [...answers.signs]
    const otherBuildings = signs.includes('promotesOther') ? answers.otherBuildings : null
    const reply = await receiving.run({ ...answers, signs, otherBuildings, brokerId: who, arrivedAt: null })
    if (!reply.ok) return setError(reply.error)
    onClose()
    onReceived(reply.data.id)
  }
  return (
    <>
      <ErrorNotice error={error?.fields ? null : error} />
      <BrokerChoice {...{ brokerId, facts, error }} onChoose={choose} onFacts={setFacts} />
      <Questions answers={answers} error={error} change={(part) => setAnswers((before) => ({ ...before, ...part }))} />
      <KeyedButton
        keys="Ctrl+Enter"
        inFields
        label="看建议的类型"
        type="primary"
        running={adding.running || receiving.running}
        run={() => void send()}
      />
    </>
  )
}

/** 前台三问: who came, what they say, what is behind it (2: 11). */
export function Conversation({ open, onClose, onReceived }: Props) {
  return (
    <Drawer title="中介来访　请边聊边记" open={open} onClose={onClose} width={760}>
      <Asking onClose={onClose} onReceived={onReceived} />
    </Drawer>
  )
}
