import { App, Checkbox, Form, Input, InputNumber, Radio } from 'antd'
import { type ReactNode, useState } from 'react'
import type { z } from 'zod'
import { rentUnit, rentUnitLabels } from '../../../shared/leasing/rent.ts'
import { fitOutLabels, fitOuts, orientationLabels, orientations } from '../../../shared/leasing/suite-words.ts'
import { type SuiteDetail, type SuiteInput, suites } from '../../../shared/leasing/suites.ts'
import type { ReplyError } from '../../../shared/reply.ts'
import { useCommand } from '../../api/use-command.ts'
import { useQuery } from '../../api/use-query.ts'
import { choices } from '../../reception/case/acts/choices.ts'
import { ErrorNotice } from '../../ui/error-notice.tsx'
import { clearFieldErrors, showFieldErrors } from '../../ui/field-errors.ts'
import { HundredthsInput } from '../../ui/hundredths-input.tsx'
import { KeyedButton } from '../../ui/keyed-button.tsx'
import { Select } from '../../ui/select.tsx'
import { zodRules } from '../../ui/zod-rules.ts'
import styles from './suite-drawer.module.css'

const { shape } = suites.create.input
const empty = { layout: null, neighbours: null, managementFee: null, parkingFee: null, phoneFee: null, remark: null } as const

/** A new one stands in the building of the settings and is asked for by the day. */
const blank = (building: string): Partial<SuiteInput> => ({
  ...{ ...empty, building, orientation: 'south', fitOut: 'standard', rentUnit: 'day', largeConfirmed: false },
})

const filled = ({ own, ...suite }: SuiteDetail): Partial<SuiteInput> => ({ ...suite, ...own, largeConfirmed: false })

interface BoxProps {
  readonly name: keyof SuiteInput
  readonly label: string
  readonly extra?: string
  readonly children: ReactNode
}

function Box({ name, label, extra, children }: BoxProps) {
  const schema: z.ZodType = shape[name]
  return (
    <Form.Item name={name} label={label} rules={zodRules(schema)} {...(extra === undefined ? {} : { extra })}>
      {children}
    </Form.Item>
  )
}

function RoomBoxes() {
  return (
    <>
      <Box name="building" label="楼座">
        <Input maxLength={60} />
      </Box>
      <Box name="floor" label="楼层" extra="地下一层写 -1">
        <InputNumber min={-9} max={200} precision={0} controls={false} autoFocus style={{ width: 120 }} />
      </Box>
      <Box name="room" label="室号">
        <Input maxLength={20} />
      </Box>
      <Form.Item name="grossArea" label="建筑面积">
        <HundredthsInput label="建筑面积" suffix="㎡" />
      </Form.Item>
      <Form.Item name="inUnitArea" label="套内面积">
        <HundredthsInput label="套内面积" suffix="㎡" />
      </Form.Item>
      <Box name="layout" label="房型">
        <Input maxLength={60} />
      </Box>
      <Box name="orientation" label="朝向">
        <Select aria-label="朝向" options={choices(orientationLabels, orientations)} />
      </Box>
      <Box name="fitOut" label="装修程度">
        <Select aria-label="装修程度" options={choices(fitOutLabels, fitOuts)} />
      </Box>
      <Box name="neighbours" label="周边客户群">
        <Input maxLength={200} />
      </Box>
    </>
  )
}

function MoneyBoxes() {
  return (
    <>
      <Form.Item name="rentAsked" label="租金报价">
        <HundredthsInput label="租金报价" suffix="元" />
      </Form.Item>
      <Form.Item name="rentUnit" label="计价单位">
        <Radio.Group options={rentUnit.options.map((value) => ({ value, label: rentUnitLabels[value] }))} />
      </Form.Item>
      <span />
      <Form.Item name="managementFee" label="管理费" extra="留空：按设置">
        <HundredthsInput label="管理费" suffix="元/㎡/月" width={160} />
      </Form.Item>
      <Form.Item name="parkingFee" label="车位" extra="留空：按设置">
        <HundredthsInput label="车位" suffix="元/个/月" width={160} />
      </Form.Item>
      <Form.Item name="phoneFee" label="电话" extra="留空：按设置">
        <HundredthsInput label="电话" suffix="元/门/月" width={160} />
      </Form.Item>
      <div className={styles.wide}>
        <Box name="remark" label="备注">
          <Input.TextArea autoSize={{ minRows: 2, maxRows: 6 }} maxLength={500} />
        </Box>
      </div>
    </>
  )
}

interface Props {
  /** `null`: a new one. */
  readonly suite: SuiteDetail | null
  readonly onDone: (id: string) => void
}

/** A suite as it is registered or amended. What is out of all proportion is asked about once. */
export function SuiteForm({ suite, onDone }: Props) {
  const [form] = Form.useForm<SuiteInput>()
  const { message } = App.useApp()
  const { data: settings } = useQuery('settings.read', {}, { enabled: suite === null })
  const create = useCommand('suites.create')
  const amend = useCommand('suites.amend')
  const [error, setError] = useState<ReplyError | null>(null)
  const asked = error?.fields?.['largeConfirmed'] !== undefined
  if (suite === null && settings === undefined) return null
  const save = async () => {
    if (!(await form.validateFields().catch(() => null))) return
    clearFieldErrors(form)
    const entry = form.getFieldsValue(true)
    const reply = await (suite ? amend.run({ ...entry, id: suite.id, rev: suite.rev }) : create.run(entry))
    setError(reply.ok ? null : reply.error)
    if (!reply.ok) return showFieldErrors(form, reply.error)
    void message.success(`已保存 ${entry.room}`)
    onDone(reply.data.id)
  }
  return (
    <Form
      form={form}
      layout="vertical"
      requiredMark={false}
      initialValues={suite ? filled(suite) : blank(settings?.leasing?.building ?? '')}
      validateTrigger={['onBlur', 'onSubmit']}
    >
      <div className={styles.form}>
        <RoomBoxes />
        <MoneyBoxes />
      </div>
      <Form.Item name="largeConfirmed" valuePropName="checked" hidden={!asked}>
        <Checkbox>面积核对无误</Checkbox>
      </Form.Item>
      <ErrorNotice error={error} />
      <KeyedButton keys="Ctrl+S" label="保存" type="primary" running={create.running || amend.running} run={() => void save()} />
    </Form>
  )
}
