import { Button, Checkbox, Input } from 'antd'
import type { ReplyError } from '../../../shared/reply.ts'
import { Select } from '../../ui/select.tsx'
import { type ContactForm, emptyContact } from './prospect-fields.ts'
import styles from './prospect-form.module.css'
import type { FormPart } from './prospect-form.tsx'

const deciding = [
  { value: 'yes', label: '决策人' },
  { value: 'no', label: '不是决策人' },
  { value: 'unknown', label: '未问' },
]
const decidingOf = (value: boolean | null) => (value === null ? 'unknown' : value ? 'yes' : 'no')
const decided = (value: string) => (value === 'unknown' ? null : value === 'yes')

interface LineProps {
  readonly contact: ContactForm
  readonly at: number
  readonly error: ReplyError | null
  readonly set: (change: Partial<ContactForm>) => void
  readonly remove: (() => void) | null
}

function Line({ contact, at, error, set, remove }: LineProps) {
  const which = at === 0 ? '联系人' : `第 ${at + 1} 位联系人`
  const wrong = (field: string) => error?.fields?.[`contacts.${at}.${field}`]
  const box = (field: 'name' | 'position' | 'phone', label: string, placeholder: string, limit = 60) => (
    <Input
      aria-label={`${which}${label}`}
      placeholder={placeholder}
      value={contact[field]}
      maxLength={limit}
      status={wrong(field) ? 'error' : ''}
      title={wrong(field) ?? ''}
      onChange={(event) => set({ [field]: event.target.value })}
    />
  )
  return (
    <div className={styles.contact}>
      {box('name', '姓名', '姓名（未留可空）')}
      {box('position', '职务', '职务')}
      {box('phone', '电话', '电话')}
      <Select
        aria-label={`${which}是否决策人`}
        value={decidingOf(contact.decisionMaker)}
        options={deciding}
        onChange={(value) => set({ decisionMaker: decided(value) })}
      />
      {remove !== null && (
        <Button type="text" onClick={remove} aria-label={`移除${which}`}>
          移除
        </Button>
      )}
    </div>
  )
}

/** 联系人·职务·是否决策人, 电话·名片 (domain F11, 5 and 6): nobody is made to invent a name or a number. */
export function ContactFields({ form, error, set }: FormPart) {
  const change = (at: number, part: Partial<ContactForm>) =>
    set({ contacts: form.contacts.map((contact, index) => (index === at ? { ...contact, ...part } : contact)) })
  return (
    <fieldset className={styles.contacts}>
      <legend>联系人</legend>
      {form.contacts.map((contact, at) => (
        <Line
          key={contact.id ?? `new-${at}`}
          {...{ contact, at, error }}
          set={(part) => change(at, part)}
          remove={form.contacts.length > 1 ? () => set({ contacts: form.contacts.filter((_, index) => index !== at) }) : null}
        />
      ))}
      <div className={styles.left}>
        <Checkbox checked={form.card === true} onChange={({ target }) => set({ card: target.checked ? true : null })}>
          有名片
        </Checkbox>
        <Checkbox checked={form.card === false} onChange={({ target }) => set({ card: target.checked ? false : null })}>
          无名片
        </Checkbox>
        <Checkbox checked={form.phoneRefused} onChange={({ target }) => set({ phoneRefused: target.checked })}>
          拒留电话
        </Checkbox>
        <Button
          size="small"
          disabled={form.contacts.length >= 20}
          onClick={() => set({ contacts: [...form.contacts, emptyContact] })}
        >
          再加一位
        </Button>
        {(form.card === false || form.phoneRefused) && form.channel !== 'broker' && (
          <span className={styles.guarded}>按「无名片」接待：只报牌价，离开时目送或通知监控室（注）</span>
        )}
      </div>
    </fieldset>
  )
}
