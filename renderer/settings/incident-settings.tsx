import { Form, Input } from 'antd'
import { incidentRules } from '../../shared/settings/incident-rules.ts'
import { zodRules } from '../ui/zod-rules.ts'
import { LimitInput } from './limit-input.tsx'
import { SettingsPage } from './settings-page.tsx'
import { useSettingsForm } from './use-settings-form.ts'

const limits = [
  ['oral', '口头上报(自发现起)'],
  ['written', '书面报告(自发现起)'],
  ['summary', '总结报告(自处置完毕起)'],
] as const

/** How soon a major incident is reported (1: 4.10; domain 2.8). */
export function IncidentSettings() {
  const state = useSettingsForm()
  return (
    <SettingsPage title="重大事件" about="重大(突发)事件向项目经理或公司上报的时限。政府领导来访不计时限。" state={state}>
      <div style={{ maxWidth: 560 }}>
        {limits.map(([name, label]) => (
          <Form.Item key={name} name={['incidents', name]} label={label}>
            <LimitInput label={label} />
          </Form.Item>
        ))}
        <Form.Item name={['incidents', 'source']} label="依据" rules={zodRules(incidentRules.shape.source)}>
          <Input.TextArea autoSize={{ minRows: 2, maxRows: 4 }} maxLength={200} />
        </Form.Item>
      </div>
    </SettingsPage>
  )
}
