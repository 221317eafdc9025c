import { Checkbox, Form, Input, InputNumber } from 'antd'
import type { ReactNode } from 'react'
import { receptionDesk, roleLabels } from '../../shared/access/roles.ts'
import { type Grade, gradeLabels, grades } from '../../shared/reception/complaint-words.ts'
import { correctionGradeLabels, correctionGrades } from '../../shared/reception/corrections.ts'
import type { Limit } from '../../shared/settings/limit.ts'
import { Select } from '../ui/select.tsx'
import styles from './complaint-settings.module.css'
import { LimitInput } from './limit-input.tsx'
import { SettingsPage } from './settings-page.tsx'
import { useSettingsForm } from './use-settings-form.ts'

interface OptionalLimitProps {
  readonly label: string
  readonly value?: Limit | null
  readonly onChange?: (value: Limit | null) => void
}

/** A limit that need not be there: 不要求. */
function OptionalLimit({ label, value = null, onChange }: OptionalLimitProps) {
  return (
    <div className={styles.optional}>
      <Checkbox
        aria-label={`${label}：须报告`}
        checked={value !== null}
        onChange={(event) => onChange?.(event.target.checked ? { amount: 1, unit: 'hour' } : null)}
      />
      {value === null ? (
        <span className={styles.quiet}>不要求</span>
      ) : (
        <LimitInput label={label} value={value} onChange={(next) => onChange?.(next)} />
      )}
    </div>
  )
}

function Source({ name, label }: { readonly name: readonly string[]; readonly label: string }) {
  return (
    <Form.Item name={['complaints', ...name]}>
      <Input.TextArea aria-label={`${label}依据`} autoSize={{ minRows: 1 }} maxLength={200} />
    </Form.Item>
  )
}

const callers = receptionDesk.map((value) => ({ value, label: roleLabels[value] }))

function GradeRow({ grade }: { readonly grade: Grade }) {
  const label = gradeLabels[grade]
  const path = ['complaints', 'grades', grade]
  return (
    <section className={styles.grade} aria-label={label}>
      <h3>{label}</h3>
      <Form.Item name={[...path, 'close']}>
        <LimitInput label={`${label}办结时限`} />
      </Form.Item>
      <Form.Item name={[...path, 'manager']}>
        <OptionalLimit label={`${label}报告项目经理`} />
      </Form.Item>
      <Form.Item name={[...path, 'company']}>
        <OptionalLimit label={`${label}报告公司`} />
      </Form.Item>
      <Form.Item name={[...path, 'callBackBy']}>
        <Select aria-label={`${label}由谁回访`} options={callers} />
      </Form.Item>
      <Source name={['grades', grade, 'source']} label={label} />
    </section>
  )
}

interface RowProps {
  readonly title: string
  readonly source: readonly string[]
  readonly children: ReactNode
}

function Row({ title, source, children }: RowProps) {
  return (
    <section className={styles.row} aria-label={title}>
      <h3>{title}</h3>
      <div className={styles.numbers}>{children}</div>
      <Source name={source} label={title} />
    </section>
  )
}

function Count({
  name,
  label,
  min,
  max,
}: {
  readonly name: readonly string[]
  readonly label: string
  readonly min: number
  readonly max: number
}) {
  return (
    <Form.Item name={['complaints', ...name]} noStyle>
      <InputNumber aria-label={label} min={min} max={max} precision={0} controls={false} style={{ width: 56 }} />
    </Form.Item>
  )
}

function Grades() {
  return (
    <div className={styles.table}>
      <div className={`${styles.grade} ${styles.head}`} aria-hidden="true">
        {['性质', '办结时限', '报告项目经理', '报告公司', '回访至少由', '依据'].map((head) => (
          <span key={head}>{head}</span>
        ))}
      </div>
      {grades.map((grade) => (
        <GradeRow key={grade} grade={grade} />
      ))}
    </div>
  )
}

function Others() {
  return (
    <div className={styles.table}>
      <Row title="首次答复" source={['answer', 'source']}>
        来访、来电
        <Form.Item name={['complaints', 'answer', 'spoken']} noStyle>
          <LimitInput label="来访、来电答复时限" />
        </Form.Item>
        书面
        <Form.Item name={['complaints', 'answer', 'written']} noStyle>
          <LimitInput label="书面答复时限" />
        </Form.Item>
      </Row>
      <Row title="自动重大" source={['major', 'source']}>
        满
        <Count name={['major', 'afterDays']} label="自动重大天数" min={1} max={365} />
        天未办结即为重大
      </Row>
      <Row title="热点与集体投诉" source={['hotSpot', 'source']}>
        <Count name={['hotSpot', 'days']} label="热点天数" min={1} max={365} />
        天内
        <Count name={['hotSpot', 'complainants']} label="热点投诉人数" min={2} max={100} />
        人投诉同一事由为热点，
        <Count name={['hotSpot', 'households']} label="集体投诉户数" min={2} max={100} />
        户起为集体投诉
      </Row>
      <Row title="专题报告" source={['reports', 'source']}>
        重大
        <Form.Item name={['complaints', 'reports', 'major']} noStyle>
          <LimitInput label="重大专题报告时限" />
        </Form.Item>
        热点
        <Form.Item name={['complaints', 'reports', 'hot']} noStyle>
          <LimitInput label="热点专题报告时限" />
        </Form.Item>
        结案后
        <Form.Item name={['complaints', 'reports', 'closing']} noStyle>
          <LimitInput label="结案报告时限" />
        </Form.Item>
      </Row>
    </div>
  )
}

function Corrections() {
  return (
    <div className={styles.table}>
      {correctionGrades.map((grade) => (
        <section key={grade} className={styles.row} aria-label={`${correctionGradeLabels[grade]}不合格`}>
          <h3>{correctionGradeLabels[grade]}不合格</h3>
          <div className={styles.numbers}>
            <Form.Item name={['corrections', grade, 'limit']} noStyle>
              <LimitInput label={`${correctionGradeLabels[grade]}不合格纠正期限`} />
            </Form.Item>
            内纠正
          </div>
          <Form.Item name={['corrections', grade, 'source']}>
            <Input.TextArea aria-label={`${correctionGradeLabels[grade]}不合格依据`} autoSize={{ minRows: 1 }} maxLength={200} />
          </Form.Item>
        </section>
      ))}
    </div>
  )
}

/** Every number of the complaint procedure with the place it comes from (domain 2.1, 2.4, 2.6). */
export function ComplaintSettings() {
  const state = useSettingsForm()
  return (
    <SettingsPage
      title="投诉与纠正预防"
      about="投诉的类别、各性质的时限与回访人、热点与自动升级，以及不合格的纠正期限。判定性质之前按「时限与部门」里投诉的时限。都是公司制度，请按本公司的规程核对；修改只影响以后的判定。"
      state={state}
    >
      <Form.Item name={['complaints', 'classes']} label="投诉类别">
        <Select mode="tags" aria-label="投诉类别" maxCount={20} open={false} suffixIcon={null} placeholder="写一个类别按 Enter" />
      </Form.Item>
      <Grades />
      <Others />
      <Corrections />
    </SettingsPage>
  )
}
