import type { TextAreaRef } from 'antd/es/input/TextArea'
import { useCallback, useEffect, useRef, useState } from 'react'
import { useQuery } from '../../api/use-query.ts'
import { usePrintRequest } from '../../printing/print-request.ts'
import { useCalledFor } from '../../ui/called-for.ts'
import { KeyedButton } from '../../ui/keyed-button.tsx'
import { useOpenRecord } from '../case/open-record.ts'
import { RecordOverlay } from '../case/record-overlay.tsx'
import { paperOf } from '../case/slip-paper.ts'
import styles from './counter.module.css'
import { DueNow } from './due-now.tsx'
import { EntryForm } from './entry-form.tsx'
import { openedFace } from './eyes-up.ts'
import { EyesUpCard } from './eyes-up-card.tsx'
import { IntakeBox } from './intake-box.tsx'
import { IntakeChips } from './intake-chips.tsx'
import { PersonPane } from './person-pane.tsx'
import { RegisteredNotice } from './registered-notice.tsx'
import { TodaysLedger } from './todays-ledger.tsx'
import { type Counter, type Registered, useCounter } from './use-counter.ts'
import { useCounterKeys } from './use-counter-keys.ts'
import { useSettled, useSuggestions } from './use-suggestions.ts'
import { WavePane } from './wave-pane.tsx'

/** The counter: one box first, then everything it understood, open to correction; who that is; what is owed. */
export function CounterScreen() {
  const counter = useCounter()
  const [registered, setRegistered] = useState<Registered | null>(null)
  const box = useRef<HTMLInputElement>(null)
  const content = useRef<TextAreaRef>(null)
  const print = usePrintRequest((request) => request.open)
  const suggestions = useSuggestions(counter.entry.line, counter.read, counter.entry.picked !== null)
  const toBox = useCallback(() => box.current?.focus(), [])
  useEffect(toBox, [toBox])
  useCalledFor(toBox)

  const register = async (andPrint: boolean) => {
    const done = await counter.register()
    if (done === null) return content.current?.focus()
    setRegistered(done)
    toBox()
    if (andPrint) print(done.slip === null ? { form: 'receptionCase', id: done.id } : paperOf(done.id, done.slip))
  }
  const [listening, setListening] = useState(false)
  const listen = () => {
    counter.change({ face: counter.entry.face ?? openedFace(Date.now()) })
    counter.set({ category: 'complaint', channel: 'visit' })
    setListening(true)
  }
  useCounterKeys(counter, { toBox, register: () => void register(false), listen })

  return (
    <div className={styles.counter}>
      <section className={styles.desk} aria-label="登记">
        <IntakeBox
          box={box}
          line={counter.entry.line}
          suggestions={suggestions}
          onType={(line) => counter.change({ line })}
          onTake={(suggestion) => void counter.take(suggestion).then(toBox)}
        />
        <IntakeChips fields={counter.fields} hand={counter.entry.hand} onSet={counter.set} onRelease={counter.release} />
        <EntryForm counter={counter} content={content} onListen={listen} />
        <Actions counter={counter} registered={registered} onRegister={register} />
      </section>
      <aside className={styles.side}>
        <Visitor counter={counter} />
        <WavePane counter={counter} toBox={toBox} />
        <DueNow />
      </aside>
      <TodaysLedger />
      <Listening
        counter={counter}
        open={listening}
        onClose={() => setListening(false)}
        toContent={() => content.current?.focus()}
      />
      <RecordOverlay />
    </div>
  )
}

interface ListeningProperties {
  readonly counter: Counter
  readonly open: boolean
  readonly onClose: () => void
  readonly toContent: () => void
}

/** The card over the counter; its words begin the content, which is completed once the owner has spoken. */
function Listening({ counter, open, onClose, toContent }: ListeningProperties) {
  const { entry, fields, change, set } = counter
  if (entry.face === null) return null
  const done = () => {
    if (fields.content === '' && entry.face?.scratch) set({ content: entry.face.scratch })
    onClose()
  }
  const discard = () => {
    onClose()
    change({ face: null })
  }
  return (
    <EyesUpCard
      open={open}
      face={entry.face}
      onChange={(face) => change({ face })}
      onDone={done}
      onDiscard={discard}
      onClosed={toContent}
    />
  )
}

interface ActionsProperties {
  readonly counter: Counter
  readonly registered: Registered | null
  readonly onRegister: (andPrint: boolean) => Promise<void>
}

function Actions({ counter, registered, onRegister }: ActionsProperties) {
  return (
    <div className={styles.actions}>
      <KeyedButton type="primary" keys="Enter" label="登记" running={counter.running} run={() => void onRegister(false)} />
      <KeyedButton keys="Ctrl+P" label="登记并打印" inFields disabled={counter.running} run={() => void onRegister(true)} />
      {counter.restored && <p className={styles.quiet}>上次没有登记完的内容已恢复。</p>}
      {registered !== null && <RegisteredNotice registered={registered} />}
    </div>
  )
}

/** 来人, asked again whenever what is known about the person or the matter settles. */
function Visitor({ counter: { fields } }: { readonly counter: Counter }) {
  const open = useOpenRecord()
  const asked = useSettled(
    { residentId: fields.residentId, room: fields.room, phone: fields.phone, category: fields.category, content: fields.content },
    120,
  )
  const somebody = asked.residentId !== null || asked.room.length > 2 || asked.phone.replace(/\D/g, '').length >= 7
  const standing = useQuery('residents.standing', asked, { enabled: somebody, keepPrevious: true })
  return (
    <section className={styles.visitor} aria-labelledby="visitor">
      <h2 id="visitor">来人</h2>
      <PersonPane standing={somebody ? standing.data : undefined} onOpen={open.openCase} />
    </section>
  )
}
