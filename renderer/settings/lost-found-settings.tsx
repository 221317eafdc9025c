import { Form, Input } from 'antd'
import { itemKindLabels } from '../../shared/reception/lost-found-words.ts'
import { heldKind, holdRule, settingsBody } from '../../shared/settings/settings.ts'
import { zodRules } from '../ui/zod-rules.ts'
import { LimitInput } from './limit-input.tsx'
import styles from './settings.module.css'
import { SettingsPage } from './settings-page.tsx'
import { useSettingsForm } from './use-settings-form.ts'

/** Its place in the settings, and what it is called. */
interface HoldProps {
  readonly path: readonly string[]
  readonly label: string
}

function Hold({ path, label }: HoldProps) {
  return (
    <section className={styles.hold} aria-label={label}>
      <h2>{label}</h2>
      <Form.Item name={['lostFound', ...path, 'hold']}>
        <LimitInput label={`${label}保管期限`} />
      </Form.Item>
      <Form.Item name={['lostFound', ...path, 'source']} rules={zodRules(holdRule.shape.source)}>
        <Input.TextArea aria-label={`${label}依据`} autoSize={{ minRows: 2, maxRows: 4 }} maxLength={200} />
      </Form.Item>
    </section>
  )
}

/** How long found things are held, by kind, with where the number comes from; the end is the police whatever the period. */
export function LostFoundSettings() {
  const state = useSettingsForm()
  return (
    <SettingsPage
      title="失物保管"
      about="各类失物的保管期限和依据。各地规定不同，请按当地规定核对。期满无人认领一律移交公安；已开封食品当即处理，未开封食品按保质期，违禁危险品立即移交，这几项不能改。修改只影响以后登记的失物。"
      state={state}
    >
      <Form.Item name={['lostFound', 'police']} label="移交单位" rules={zodRules(settingsBody.shape.lostFound.shape.police)}>
        <Input maxLength={60} style={{ maxWidth: 320 }} />
      </Form.Item>
      {heldKind.options.map((kind) => (
        <Hold key={kind} path={['holds', kind]} label={itemKindLabels[kind]} />
      ))}
      <Hold path={['freshFood']} label="生鲜食品" />
    </SettingsPage>
  )
}
