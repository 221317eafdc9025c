import { Form, Input, InputNumber } from 'antd'
import { useSettingsForm } from '../settings/use-settings-form.ts'
import { ErrorNotice } from '../ui/error-notice.tsx'
import { KeyedButton } from '../ui/keyed-button.tsx'
import styles from './backups.module.css'

/** Where each copy is put too, and how often one is made. */
export function SecondPlace({ onSaved }: { readonly onSaved: () => void }) {
  const { form, error, mayChange, save, running, base } = useSettingsForm('backups')
  const saveAll = async () => {
    await save()
    onSaved()
  }
  return (
    <>
      <Form form={form} layout="vertical" requiredMark={false} disabled={!mayChange} className={styles.places}>
        <Form.Item
          name={['backups', 'secondFolder']}
          label="第二处备份的文件夹"
          extra="另一块磁盘或移动硬盘上的文件夹，写完整路径；留空就不用。移动硬盘平时可以拔下，插上后自动补上。"
        >
          <Input maxLength={300} placeholder="例如 E:\前台备份" />
        </Form.Item>
        <Form.Item name={['backups', 'everyMinutes']} label="每隔（分钟）">
          <InputNumber min={5} max={240} precision={0} />
        </Form.Item>
        {mayChange ? (
          <Form.Item label=" ">
            <KeyedButton keys="Ctrl+S" label="保存" run={() => void saveAll()} running={running} disabled={!base} />
          </Form.Item>
        ) : null}
      </Form>
      <ErrorNotice error={error} />
    </>
  )
}
