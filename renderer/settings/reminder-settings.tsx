import { Checkbox, Form, Input, InputNumber, Radio, Switch } from 'antd'
import { type ReminderKind, reminderKindLabels, reminderKinds } from '../../shared/reminders/reminder-words.ts'
import { reminderDayLabels, reminderRules } from '../../shared/settings/reminder-rules.ts'
import { settingsBody } from '../../shared/settings/settings.ts'
import { zodRules } from '../ui/zod-rules.ts'
import { NoticePlace } from './notice-place.tsx'
import styles from './settings.module.css'
import { SettingsPage } from './settings-page.tsx'
import { useSettingsForm } from './use-settings-form.ts'

const { opensAt, soonMinutes, longSoonMinutes, lateMinutes } = reminderRules.shape
const days = Object.entries(reminderDayLabels).map(([value, label]) => ({ value, label }))
const kinds = reminderKinds.map((value) => ({ value, label: reminderKindLabels[value] }))

interface KindsProps {
  readonly id?: string
  /** Those that are off. */
  readonly value?: readonly ReminderKind[]
  readonly onChange?: (off: readonly ReminderKind[]) => void
}

/** A tick is what one is reminded of; what is kept is the rest, so that a kind that comes later is on. */
function Kinds({ value: off = [], onChange }: KindsProps) {
  return (
    <Checkbox.Group
      className={styles.ticks ?? ''}
      options={kinds}
      value={reminderKinds.filter((kind) => !off.includes(kind))}
      onChange={(on) => onChange?.(reminderKinds.filter((kind) => !on.includes(kind)))}
    />
  )
}

const minutes = <InputNumber min={1} precision={0} suffix="分钟" style={{ width: 128 }} />

/** When and of what the desk is reminded. */
export function ReminderSettings() {
  const state = useSettingsForm()
  return (
    <SettingsPage
      title="提醒"
      about="快到期、到期、超时各提醒一次，谁的事提醒谁；提醒里只写哪一类、几件和编号，不写姓名、电话、房号。关机、休眠时错过的，回来后补提醒一次，超过三件合成一条。"
      state={state}
    >
      <div className={styles.narrow}>
        <div className={styles.line}>
          <Form.Item name={['reminders', 'opensAt']} label="前台上班时间" rules={zodRules(opensAt)}>
            <Input style={{ width: 128 }} placeholder="08:30" />
          </Form.Item>
          <Form.Item name="closingTime" label="前台下班时间" rules={zodRules(settingsBody.shape.closingTime)}>
            <Input style={{ width: 128 }} placeholder="18:00" />
          </Form.Item>
        </div>
        <Form.Item name={['reminders', 'days']} label="有人值班的日子">
          <Radio.Group options={days} />
        </Form.Item>
        <Form.Item
          name={['reminders', 'quiet']}
          label="下班后不打扰"
          valuePropName="checked"
          extra="到下一个上班时间再提醒。重大事件上报和急修不等。"
        >
          <Switch checkedChildren="开" unCheckedChildren="关" />
        </Form.Item>
        <div className={styles.line}>
          <Form.Item name={['reminders', 'soonMinutes']} label="按分钟、小时计的，提前" rules={zodRules(soonMinutes)}>
            {minutes}
          </Form.Item>
          <Form.Item name={['reminders', 'longSoonMinutes']} label="按天计的，提前" rules={zodRules(longSoonMinutes)}>
            {minutes}
          </Form.Item>
          <Form.Item name={['reminders', 'lateMinutes']} label="超时多久再提醒一次" rules={zodRules(lateMinutes)}>
            {minutes}
          </Form.Item>
        </div>
        <Form.Item name={['reminders', 'off']} label="提醒哪些事">
          <Kinds />
        </Form.Item>
        <Form.Item name={['reminders', 'sound']} label="声音" valuePropName="checked">
          <Switch checkedChildren="开" unCheckedChildren="关" />
        </Form.Item>
        <NoticePlace />
      </div>
    </SettingsPage>
  )
}
