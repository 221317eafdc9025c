import { Form, Input } from 'antd'
import { settingsBody } from '../../shared/settings/settings.ts'
import { Select } from '../ui/select.tsx'
import { zodRules } from '../ui/zod-rules.ts'
import { SettingsPage } from './settings-page.tsx'
import { useSettingsForm } from './use-settings-form.ts'

const { forwardTo, rewards, reportTo, source } = settingsBody.shape.voices.shape

/** Where verified praise and collected suggestions go (1: 4.6). */
export function VoiceSettings() {
  const state = useSettingsForm()
  return (
    <SettingsPage
      title="表扬与建议"
      about="表扬查证属实后按《员工手册》转报，建议收集后上报。奖励用语请照本公司《员工手册》填写；登记时也可以另写。"
      state={state}
    >
      <div style={{ maxWidth: 560 }}>
        <Form.Item name={['voices', 'forwardTo']} label="表扬转报部门" rules={zodRules(forwardTo)}>
          <Input maxLength={30} style={{ maxWidth: 240 }} />
        </Form.Item>
        <Form.Item name={['voices', 'rewards']} label="奖励意见" rules={zodRules(rewards)}>
          <Select mode="tags" open={false} suffixIcon={null} placeholder="写一种，回车，再写下一种" />
        </Form.Item>
        <Form.Item name={['voices', 'reportTo']} label="建议上报" rules={zodRules(reportTo)}>
          <Input maxLength={30} style={{ maxWidth: 240 }} />
        </Form.Item>
        <Form.Item name={['voices', 'source']} label="依据" rules={zodRules(source)}>
          <Input.TextArea autoSize={{ minRows: 2, maxRows: 4 }} maxLength={200} />
        </Form.Item>
      </div>
    </SettingsPage>
  )
}
