import { Form, Input } from 'antd'
import styles from './visit-settings.module.css'

interface Props {
  readonly name: 'conduct' | 'alertness'
  readonly label: string
}

/** Points that are told to whoever receives, a line each (3: 4.4, 4.5). */
export function VisitPoints({ name, label }: Props) {
  return (
    <Form.Item
      name={['visits', name]}
      label={label}
      getValueProps={(points?: readonly string[]) => ({ value: points?.join('\n') })}
      normalize={(typed: string) => typed.split('\n')}
    >
      <Input.TextArea autoSize={{ minRows: 3, maxRows: 10 }} maxLength={6000} className={styles.source ?? ''} />
    </Form.Item>
  )
}
