import { Checkbox, Form, type FormRule, Input, InputNumber } from 'antd'
import { budgetStandard } from '../../shared/settings/visit-rules.ts'
import { countedDepartments, visitDepartmentLabels, visitLevelLabels, visitLevels } from '../../shared/visits/visit-words.ts'
import { HundredthsInput } from '../ui/hundredths-input.tsx'
import { SettingsPage } from './settings-page.tsx'
import { useSettingsForm } from './use-settings-form.ts'
import { VisitPoints } from './visit-points.tsx'
import styles from './visit-settings.module.css'
import { VisitTemplates } from './visit-templates.tsx'

/** No standard is one of the answers; what cannot be read is none. */
const readable: FormRule = {
  validator: (_, value: unknown) => {
    const read = budgetStandard.safeParse(value ?? null)
    return read.success ? Promise.resolve() : Promise.reject(new Error(read.error.issues[0]?.message))
  },
}

/** Limits, standards, checklists and points of visits (3: 4.2–4.5; domain 2.10). */
export function VisitSettings() {
  const state = useSettingsForm('visits')
  return (
    <SettingsPage
      title="参观接待"
      about="准备时限、接待标准、各类场所的准备事项和告知要点。改动只影响以后登记的参观；已通知的两部门按通知时的事项和时限。"
      state={state}
    >
      <div className={styles.row}>
        <Form.Item name={['visits', 'ready']} label="准备时限（分钟）">
          <InputNumber min={1} max={240} precision={0} />
        </Form.Item>
        <Form.Item name={['visits', 'amber']} label="黄色提醒（分钟）">
          <InputNumber min={1} max={240} precision={0} />
        </Form.Item>
        <Form.Item name={['visits', 'retentionYears']} label="保存期限（年）">
          <InputNumber min={1} max={100} precision={0} />
        </Form.Item>
        <Form.Item name={['visits', 'sound']} label="倒计时牌" valuePropName="checked">
          <Checkbox>变黄、变红时响</Checkbox>
        </Form.Item>
      </div>
      <div className={styles.row}>
        {visitLevels.map((level) => (
          <Form.Item
            key={level}
            name={['visits', 'budgets', level]}
            label={`${visitLevelLabels[level]}标准（元/人）`}
            rules={[readable]}
          >
            <HundredthsInput label={`${visitLevelLabels[level]}标准`} suffix="元" />
          </Form.Item>
        ))}
        {countedDepartments.map((department) => (
          <Form.Item
            key={department}
            name={['visits', 'heads', department]}
            label={`${visitDepartmentLabels[department]}主管（账号姓名）`}
          >
            <Input maxLength={60} placeholder="留空：部门主管都可勾选" />
          </Form.Item>
        ))}
      </div>
      <VisitTemplates />
      <VisitPoints name="conduct" label="服务规范、言行规范（一行一条）" />
      <VisitPoints name="alertness" label="各岗位提高警惕（一行一条）" />
      <Form.Item name={['visits', 'source']} label="依据">
        <Input.TextArea autoSize={{ minRows: 2, maxRows: 4 }} maxLength={300} className={styles.source ?? ''} />
      </Form.Item>
    </SettingsPage>
  )
}
