import { Form, Input, InputNumber, Radio } from 'antd'
import { monthCloseRules, periodReadingLabels } from '../../shared/settings/month-close-rules.ts'
import { zodRules } from '../ui/zod-rules.ts'
import { SettingsPage } from './settings-page.tsx'
import { useSettingsForm } from './use-settings-form.ts'

const { households, source } = monthCloseRules.shape
const readings = Object.entries(periodReadingLabels).map(([value, label]) => ({ value, label }))

/** What a month's table counts and by how many households (1: 4.9; domain 2.5). */
export function MonthSettings() {
  const state = useSettingsForm()
  return (
    <SettingsPage
      title="月汇总"
      about="《投诉情况月汇总表》每月 25 日前上报审阅。统计期间印在表上；改动只影响还没有上报的月份，前后两期首尾相接。投诉类别在「投诉与纠正预防」里设置。"
      state={state}
    >
      <div style={{ maxWidth: 560 }}>
        <Form.Item name={['monthClose', 'reading']} label="统计期间">
          <Radio.Group options={readings} />
        </Form.Item>
        <Form.Item
          name={['monthClose', 'households']}
          label="总户数"
          rules={zodRules(households)}
          extra="投诉率的分母。留空就按「房号」里登记的数目。"
        >
          <InputNumber min={1} max={1_000_000} precision={0} style={{ width: 160 }} />
        </Form.Item>
        <Form.Item name={['monthClose', 'source']} label="依据" rules={zodRules(source)}>
          <Input.TextArea autoSize={{ minRows: 2, maxRows: 4 }} maxLength={200} />
        </Form.Item>
      </div>
    </SettingsPage>
  )
}
