import { Button, Form, Input } from 'antd'
import { useState } from 'react'
import { readHundredths, yuanText } from '../../shared/money.ts'
import { priceItem, serviceRules } from '../../shared/settings/service-rules.ts'
import { zodRules } from '../ui/zod-rules.ts'
import { LimitInput } from './limit-input.tsx'
import styles from './service-settings.module.css'
import { SettingsPage } from './settings-page.tsx'
import { useSettingsForm } from './use-settings-form.ts'

interface PriceProps {
  readonly label: string
  readonly value?: number
  readonly onChange?: (value: number) => void
}

const plain = (fen: number) => yuanText(fen).replaceAll(',', '')

/** 元, typed as such and kept as fen; what is not understood is not kept, and says so. */
function PriceInput({ label, value = 0, onChange }: PriceProps) {
  const [typed, setTyped] = useState<string | null>(null)
  const text = typed !== null && (readHundredths(typed) ?? Number.NaN) === value ? typed : null
  const unread = typed !== null && readHundredths(typed) === null
  return (
    <Input
      aria-label={label}
      className={styles.price ?? ''}
      value={unread ? typed : (text ?? plain(value))}
      maxLength={12}
      status={unread ? 'error' : ''}
      onChange={(event) => {
        setTyped(event.target.value)
        onChange?.(readHundredths(event.target.value) ?? Number.NaN)
      }}
    />
  )
}

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
        <PriceInput label={`${label}单价`} />
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
