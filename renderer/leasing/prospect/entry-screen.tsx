import { Checkbox, Input } from 'antd'
import type { TextAreaRef } from 'antd/es/input/TextArea'
import { useEffect, useRef } from 'react'
import { useNavigate } from 'react-router'
import { proposedClass, type VisitorClass, visitorClasses, visitorClassLabels } from '../../../shared/leasing/disclosure.ts'
import { prospectChannelLabels, prospectChannels } from '../../../shared/leasing/prospect-words.ts'
import { choices } from '../../reception/case/acts/choices.ts'
import { WordChoice } from '../../reception/counter/word-choice.tsx'
import { ErrorNotice } from '../../ui/error-notice.tsx'
import { KeyedButton } from '../../ui/keyed-button.tsx'
import { useKeys } from '../../ui/keys.ts'
import { Select } from '../../ui/select.tsx'
import { PrivacyKey } from '../privacy-key.tsx'
import styles from './entry.module.css'
import { CompanyFields, NeedFields, ReactionFields } from './prospect-form.tsx'
import { SameCompany } from './same-company.tsx'
import { SuiteMatches } from './suite-matches.tsx'
import { type Entry, useEntry } from './use-entry.ts'

const channelKeys = { call: 'L', visit: 'F', broker: 'Z', referral: 'J', web: 'W' } as const

/** 登记客户 while they talk: one screen, only what was heard is asked for; who it may be and what fits stands beside (2: 1–4). */
export function EntryScreen() {
  const entry = useEntry()
  const heard = useRef<TextAreaRef>(null)
  const navigate = useNavigate()
  useEffect(() => heard.current?.focus(), [])
  const register = async () => {
    const id = await entry.register()
    if (id === null) return heard.current?.focus()
    void navigate(`/leasing?prospect=${id}`)
  }
  useKeys([
    { keys: 'Escape', label: '回到客户', run: () => void navigate('/leasing'), inFields: true },
    { keys: 'Ctrl+Enter', label: null, run: () => void register(), inFields: true },
    ...prospectChannels.map((channel) => ({
      ...{ keys: `Alt+${channelKeys[channel]}`, label: `方式：${prospectChannelLabels[channel]}`, inFields: true },
      run: () => entry.set({ channel }),
    })),
  ])
  return (
    <div className={styles.entry}>
      <section className={styles.form} aria-label="登记客户">
        <div className={styles.top}>
          <WordChoice
            legend="方式"
            words={prospectChannelLabels}
            order={prospectChannels}
            value={entry.form.channel}
            keys={channelKeys}
            onChoose={(channel) => entry.set({ channel })}
          />
          <ClassChoice entry={entry} />
        </div>
        <Input.TextArea
          ref={heard}
          aria-label="听到的内容"
          aria-required
          aria-invalid={entry.error?.fields?.['heard'] !== undefined}
          status={entry.error?.fields?.['heard'] === undefined ? '' : 'error'}
          value={entry.form.heard}
          maxLength={5000}
          rows={2}
          placeholder="对方怎样介绍自己、要多大、问了什么。只有这一栏必填；里面的电话和面积会自动填到下面。"
          onChange={(event) => entry.set({ heard: event.target.value })}
        />
        <CompanyFields form={entry.form} error={entry.error} set={entry.set} />
        <NeedFields form={entry.form} error={entry.error} set={entry.set} />
        <ReactionFields form={entry.form} error={entry.error} set={entry.set} />
        <ErrorNotice error={entry.error} />
      </section>
      <aside className={styles.side}>
        <SameCompany company={entry.form.company} phones={entry.form.contacts.map(({ phone }) => phone)} />
        <SuiteMatches areaFrom={entry.areas.from} areaTo={entry.areas.to} standing={entry.standing} />
      </aside>
      <footer className={styles.actions}>
        <KeyedButton type="primary" keys="Enter" label="登记" running={entry.running} run={() => void register()} />
        <span className={styles.quiet}>在多行里按 Ctrl+Enter · Esc 回到客户，写了的留着</span>
        {entry.restored && <span className={styles.quiet}>上次没有登记完的内容已恢复。</span>}
        <span className={styles.end}>
          <PrivacyKey />
        </span>
      </footer>
    </div>
  )
}

/** What the record proposes stands there already; whoever knows better says so (2: 11, 注). */
function ClassChoice({ entry: { form, visitorClass, withClient, choose } }: { readonly entry: Entry }) {
  const options = choices(visitorClassLabels, visitorClasses)
  return (
    <div className={styles.class}>
      <span>客户类型</span>
      <Select<VisitorClass>
        aria-label="客户类型"
        value={visitorClass ?? proposedClass(form)}
        options={options}
        onChange={(chosen) => choose({ visitorClass: chosen })}
      />
      {visitorClass === 'broker1' && (
        <Checkbox checked={withClient} onChange={({ target }) => choose({ withClient: target.checked })}>
          带有客户
        </Checkbox>
      )}
    </div>
  )
}
