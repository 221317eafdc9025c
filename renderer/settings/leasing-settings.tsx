import { Button, Form, Input, InputNumber, Radio } from 'antd'
import type { ReactNode } from 'react'
import { rentMethod, rentMethodLabels } from '../../shared/leasing/rent.ts'
import { leasingRules } from '../../shared/settings/leasing-rules.ts'
import { HundredthsInput } from '../ui/hundredths-input.tsx'
import { Select } from '../ui/select.tsx'
import { zodRules } from '../ui/zod-rules.ts'
import styles from './leasing-settings.module.css'
import { SettingsPage } from './settings-page.tsx'
import { useSettingsForm } from './use-settings-form.ts'

type Part = Exclude<keyof typeof leasingRules.shape, 'building' | 'address' | 'contact'>

interface RowProps {
  readonly title: string
  readonly part: Part
  readonly children: ReactNode
}

/** A rule in words with its numbers in them, and where the numbers come from. */
function Row({ title, part, children }: RowProps) {
  return (
    <section className={styles.row} aria-label={title}>
      <h2>{title}</h2>
      <div className={styles.numbers}>{children}</div>
      <Form.Item name={['leasing', part, 'source']} rules={zodRules(leasingRules.shape[part].shape.source)}>
        <Input.TextArea aria-label={`${title}依据`} autoSize={{ minRows: 1, maxRows: 4 }} maxLength={200} />
      </Form.Item>
    </section>
  )
}

interface FieldProps {
  readonly part: Part
  readonly name: string
  readonly label: string
}

function Count({ part, name, label, min = 1, max = 365 }: FieldProps & { readonly min?: number; readonly max?: number }) {
  return (
    <Form.Item name={['leasing', part, name]}>
      <InputNumber aria-label={label} min={min} max={max} precision={0} controls={false} className={styles.count ?? ''} />
    </Form.Item>
  )
}

function Hundredths({ part, name, label, suffix }: FieldProps & { readonly suffix: string }) {
  return (
    <Form.Item name={['leasing', part, name]}>
      <HundredthsInput label={label} suffix={suffix} width={88 + suffix.length * 12} />
    </Form.Item>
  )
}

const methods = rentMethod.options.map((value) => ({ value, label: rentMethodLabels[value] }))

function Building() {
  return (
    <div className={styles.building}>
      {(
        [
          ['building', '大厦名称', 60],
          ['address', '地址', 120],
          ['contact', '招商部电话', 60],
        ] as const
      ).map(([name, label, most]) => (
        <Form.Item key={name} name={['leasing', name]} label={label} rules={zodRules(leasingRules.shape[name])}>
          <Input maxLength={most} />
        </Form.Item>
      ))}
    </div>
  )
}

/** What is reckoned and printed (2: 3.4, 9.3). */
function Money() {
  return (
    <>
      <Row title="月租金" part="rent">
        <Form.Item name={['leasing', 'rent', 'method']}>
          <Radio.Group options={methods} className={styles.methods ?? ''} />
        </Form.Item>
      </Row>
      <Row title="其它费用" part="charges">
        物业管理费
        <Hundredths part="charges" name="managementFee" label="物业管理费" suffix="元/㎡/月" />
        车位
        <Hundredths part="charges" name="parking" label="车位月租" suffix="元/个" />
        电话
        <Hundredths part="charges" name="phoneLine" label="电话月租" suffix="元/门" />
      </Row>
      <Row title="付款" part="payment">
        押
        <Count part="payment" name="deposit" label="押金月数" min={0} max={12} />付
        <Count part="payment" name="advance" label="预付月数" max={12} />
      </Row>
      <Row title="递增" part="escalation">
        第
        <Count part="escalation" name="fromYear" label="递增起始年" min={2} max={20} />
        年起每年
        <Hundredths part="escalation" name="percent" label="递增比例" suffix="%" />
      </Row>
      <Row title="报价" part="quotation">
        有效
        <Count part="quotation" name="validDays" label="报价有效天数" />天
      </Row>
      <Row title="优惠权限" part="ladder">
        招商专员不低于
        <Hundredths part="ladder" name="officer" label="招商专员权限" suffix="%" />
        招商主管不低于
        <Hundredths part="ladder" name="supervisor" label="招商主管权限" suffix="%" />
        再低由总经理批；标准免租
        <Count part="ladder" name="standardFreeDays" label="标准免租天数" min={0} />天
      </Row>
    </>
  )
}

/** When whom to call, and what is recommended (2: 3.1, 10.2–10.4, 11). */
function Rhythm() {
  return (
    <>
      <Row title="房源推荐" part="matching">
        面积上下
        <Hundredths part="matching" name="areaTolerance" label="面积容差" suffix="%" />
      </Row>
      <Row title="单元登记" part="suites">
        建筑面积超过
        <Hundredths part="suites" name="largestArea" label="面积复核线" suffix="㎡" />
        的再确认一次
      </Row>
      <Row title="来访后跟进" part="followUp">
        第
        <Count part="followUp" name="notBefore" label="最早致电工作日" max={30} />
        至第
        <Count part="followUp" name="by" label="最迟致电工作日" max={30} />
        个工作日致电；以后每隔
        <Form.Item name={['leasing', 'followUp', 'rhythm']} getValueFromEvent={(days: readonly string[]) => days.map(Number)}>
          <Select mode="tags" aria-label="跟进间隔" open={false} suffixIcon={null} className={styles.rhythm ?? ''} />
        </Form.Item>
        天
      </Row>
      <Row title="候租客户" part="waitingList">
        到期前
        <Count part="waitingList" name="wakeUpMonths" label="提前联系月数" max={36} />
        个月联系
      </Row>
      <Row title="中介客户确认" part="broker">
        有效
        <Count part="broker" name="confirmationDays" label="客户确认有效天数" />天
      </Row>
    </>
  )
}

const tags = { mode: 'tags', open: false, suffixIcon: null, maxCount: 40 } as const

/** Which trades are usually customers and suppliers of each (2: 4.2). */
function Trades() {
  return (
    <Row title="行业关系" part="trades">
      <Form.List name={['leasing', 'trades', 'list']}>
        {(fields, { add, remove }) => (
          <div className={styles.trades}>
            {fields.map(({ key, name }) => (
              <fieldset key={key} className={styles.trade} aria-label={`第 ${name + 1} 个行业`}>
                <Form.Item name={[name, 'trade']}>
                  <Input aria-label={`第 ${name + 1} 个行业名称`} maxLength={20} />
                </Form.Item>
                <Form.Item name={[name, 'customers']}>
                  <Select {...tags} aria-label={`第 ${name + 1} 个行业的客户`} placeholder="客户" />
                </Form.Item>
                <Form.Item name={[name, 'suppliers']}>
                  <Select {...tags} aria-label={`第 ${name + 1} 个行业的供应商`} placeholder="供应商" />
                </Form.Item>
                <Button onClick={() => remove(name)}>删去</Button>
              </fieldset>
            ))}
            <Button onClick={() => add({ trade: '', customers: [], suppliers: [] })}>加一个行业</Button>
          </div>
        )}
      </Form.List>
    </Row>
  )
}

/** Every number of the leasing desk with the place it comes from (domain 2.9). */
export function LeasingSettings() {
  const state = useSettingsForm('leasing')
  return (
    <SettingsPage
      title="招商"
      about="写字楼招商的大厦资料、计租方法、费用、优惠权限和跟进节奏。都是公司制度，请按本公司的规定核对；修改只影响以后的报价、申请和提醒，已发出的不变。"
      state={state}
    >
      <Building />
      <div className={styles.table}>
        <Money />
        <Rhythm />
        <Trades />
      </div>
    </SettingsPage>
  )
}
