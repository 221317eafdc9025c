import { Form, Input } from 'antd'
import { settingsBody } from '../../shared/settings/settings.ts'
import { serialExample } from '../access/setup/serial-example.ts'
import { Select } from '../ui/select.tsx'
import { zodRules } from '../ui/zod-rules.ts'
import styles from './settings.module.css'
import { SettingsPage } from './settings-page.tsx'
import { useSettingsForm } from './use-settings-form.ts'

const { shape } = settingsBody

export function ProjectSettings() {
  const state = useSettingsForm()
  const prefix = Form.useWatch('prefix', state.form) ?? ''
  return (
    <SettingsPage title="公司与项目" about="公司和项目名称印在每张表单的抬头；下班时间决定「当天送达」到几点为止。" state={state}>
      <div className={styles.narrow}>
        <Form.Item name="company" label="公司名称" rules={zodRules(shape.company)}>
          <Input />
        </Form.Item>
        <Form.Item name="project" label="项目名称" rules={zodRules(shape.project)}>
          <Input />
        </Form.Item>
        <Form.Item
          name="prefix"
          label="编号前缀（可不填）"
          extra={`只影响以后的单据，例如 ${serialExample(prefix)}`}
          normalize={(value: string) => value.toUpperCase()}
          rules={zodRules(shape.prefix)}
        >
          <Input maxLength={6} style={{ width: 160 }} />
        </Form.Item>
        <Form.Item
          name="closingTime"
          label="前台下班时间"
          extra="当天须送达的返修单以此为限（接待规程 4.5）。"
          rules={zodRules(shape.closingTime)}
        >
          <Input style={{ width: 160 }} placeholder="18:00" />
        </Form.Item>
        <Form.Item
          name="departments"
          label="部门"
          extra="可以转交的部门；输入名称后按 Enter 添加。"
          rules={zodRules(shape.departments)}
        >
          <Select mode="tags" open={false} suffixIcon={null} tokenSeparators={['、', ',', ',']} />
        </Form.Item>
      </div>
    </SettingsPage>
  )
}
