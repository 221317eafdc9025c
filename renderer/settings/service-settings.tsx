import { Button, Form, Input } from 'antd'
import { priceItem, serviceRules } from '../../shared/settings/service-rules.ts'
import { HundredthsInput } from '../ui/hundredths-input.tsx'
import { zodRules } from '../ui/zod-rules.ts'
import { LimitInput } from './limit-input.tsx'
import styles from './service-settings.module.css'
import { SettingsPage } from './settings-page.tsx'
import { useSettingsForm } from './use-settings-form.ts'

interface LineProps {
  readonly field: { readonly name: number }
  readonly remove: () => void
}

function Line({ field: { name }, remove }: LineProps) {
  const label = `第 ${name + 1} 项`
  return (
    <fieldset className={styles.line} aria-label={label}>
      <Form.Item name={[name, 'item']} rules={zodRules(priceItem.shape.item)}>
        <Input aria-label={`${label}服务项目`} maxLength={30} />
      </Form.Item>
      <Form.Item name={[name, 'unitPrice']} rules={zodRules(priceItem.shape.unitPrice)}>
        <HundredthsInput label={`${label}单价`} />
      </Form.Item>
      <span aria-hidden="true">元/</span>
      <Form.Item name={[name, 'unit']} rules={zodRules(priceItem.shape.unit)}>
        <Input aria-label={`${label}计费单位`} maxLength={10} />
      </Form.Item>
      <Button onClick={remove}>删去</Button>
    </fieldset>
  )
}

/** 价目表, and by when an order is answered (domain F10). */
export function ServiceSettings() {
  const state = useSettingsForm()
  return (
    <SettingsPage
      title="服务价目"
      about="特约（有偿）服务的项目和单价，下单时选一项就带出单位和单价；也可以另写。改价只影响以后下的单，已下的单不变。"
      state={state}
    >
      <Form.List name={['services', 'prices']}>
        {(fields, { add, remove }) => (
          <div className={styles.list}>
            {fields.map((field) => (
              <Line key={field.key} field={field} remove={() => remove(field.name)} />
            ))}
            <Button onClick={() => add({ item: '', unit: '次', unitPrice: 0 })}>加一项</Button>
          </div>
        )}
      </Form.List>
      <Form.Item name={['services', 'answer']} label="答复业主">
        <LimitInput label="服务答复时限" />
      </Form.Item>
      <Form.Item name={['services', 'source']} label="依据" rules={zodRules(serviceRules.shape.source)}>
        <Input.TextArea autoSize={{ minRows: 2, maxRows: 4 }} maxLength={200} style={{ maxWidth: 640 }} />
      </Form.Item>
    </SettingsPage>
  )
}
