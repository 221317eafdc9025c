import { Form, Input } from 'antd'
import { type FormId, formIds, formTitles } from '../../shared/printing/forms.ts'
import styles from './settings.module.css'
import { SettingsPage } from './settings-page.tsx'
import { useSettingsForm } from './use-settings-form.ts'

// A bound book bears the number of the ledger that it is made of.
const numbered = formIds.filter((form) => form !== 'recoverySheet' && form !== 'ledgerBook')

function FormRow({ form }: { readonly form: FormId }) {
  const title = formTitles[form]
  return (
    <div className={styles.line}>
      <span style={{ width: 240 }}>《{title}》</span>
      <Form.Item name={['forms', form, 'number']} noStyle>
        <Input aria-label={`${title}编号`} maxLength={30} style={{ width: 200 }} />
      </Form.Item>
      <Form.Item name={['forms', form, 'edition']} noStyle>
        <Input aria-label={`${title}版次`} maxLength={10} style={{ width: 96 }} />
      </Form.Item>
    </div>
  )
}

export function FormSettings() {
  const state = useSettingsForm()
  return (
    <SettingsPage
      title="表单编号"
      about="印在表单右上角的编号和版次。三份规程只给出了《招商接待登记表》的编号 QR/27Z-001；这里的其余编号是按同样格式预填的，请改成本公司文件控制的编号。"
      state={state}
    >
      <div style={{ display: 'flex', flexDirection: 'column', gap: 8 }}>
        <div className={`${styles.line} ${styles.quiet}`} aria-hidden="true">
          <span style={{ width: 240 }}>表单</span>
          <span style={{ width: 200 }}>编号</span>
          <span>版次</span>
        </div>
        {numbered.map((form) => (
          <FormRow key={form} form={form} />
        ))}
      </div>
    </SettingsPage>
  )
}
