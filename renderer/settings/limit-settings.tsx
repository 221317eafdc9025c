import { Form, Input } from 'antd'
import { type Category, categories, categoryLabels } from '../../shared/reception/words.ts'
import { categoryRule } from '../../shared/settings/settings.ts'
import { Select } from '../ui/select.tsx'
import { zodRules } from '../ui/zod-rules.ts'
import { HandOverLimitInput, LimitInput } from './limit-input.tsx'
import styles from './settings.module.css'
import { SettingsPage } from './settings-page.tsx'
import { useSettingsForm } from './use-settings-form.ts'

const heads = ['类别', '转交时限', '办结时限', '转交部门', '依据']

function Rule({ category, departments }: { readonly category: Category; readonly departments: readonly string[] }) {
  const label = categoryLabels[category]
  return (
    <section className={styles.rule} aria-label={label}>
      <h2>{label}</h2>
      <Form.Item name={['rules', category, 'handOver']}>
        <HandOverLimitInput label={`${label}转交时限`} />
      </Form.Item>
      <Form.Item name={['rules', category, 'finish']}>
        <LimitInput label={`${label}办结时限`} />
      </Form.Item>
      <Form.Item name={['rules', category, 'department']}>
        <Select aria-label={`${label}转交部门`} options={departments.map((value) => ({ value, label: value }))} />
      </Form.Item>
      <Form.Item name={['rules', category, 'source']} rules={zodRules(categoryRule.shape.source)}>
        <Input.TextArea aria-label={`${label}依据`} autoSize={{ minRows: 2, maxRows: 4 }} maxLength={200} />
      </Form.Item>
    </section>
  )
}

/** Every limit with the place it comes from, so that nobody takes a default for a rule. */
export function LimitSettings() {
  const state = useSettingsForm()
  const departments = Form.useWatch('departments', { form: state.form, preserve: true }) ?? []
  return (
    <SettingsPage
      title="时限与部门"
      about="每一类别的转交和办结时限，以及它的依据。数字因公司而异：请按本公司的制度核对，并把依据改成您的条款号。修改只影响以后登记的记录。"
      state={state}
    >
      <div className={styles.rules}>
        <div className={`${styles.rule} ${styles.ruleHead}`} aria-hidden="true">
          {heads.map((head) => (
            <span key={head}>{head}</span>
          ))}
        </div>
        {categories.map((category) => (
          <Rule key={category} category={category} departments={departments} />
        ))}
      </div>
    </SettingsPage>
  )
}
