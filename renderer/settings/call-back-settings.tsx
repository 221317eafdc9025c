import { Form, Input, InputNumber } from 'antd'
import { gradeLabels, grades } from '../../shared/reception/complaint-words.ts'
import { categories, categoryLabels } from '../../shared/reception/words.ts'
import { callBackRule } from '../../shared/settings/call-back-rules.ts'
import { zodRules } from '../ui/zod-rules.ts'
import { LimitInput } from './limit-input.tsx'
import styles from './limit-table.module.css'
import { SettingsPage } from './settings-page.tsx'
import { useSettingsForm } from './use-settings-form.ts'

interface RowProps {
  readonly label: string
  /** Its place in the settings. */
  readonly path: readonly string[]
  /** `all`: by the procedure, without exception. */
  readonly percent: 'free' | 'all'
}

function Row({ label, path, percent }: RowProps) {
  const at = ['callBacks', ...path]
  return (
    <section className={styles.row} aria-label={label}>
      <h2>{label}</h2>
      {percent === 'all' ? (
        <span className={styles.all}>全部</span>
      ) : (
        <Form.Item name={[...at, 'percent']} rules={zodRules(callBackRule.shape.percent)}>
          <InputNumber aria-label={`${label}应回访比例`} min={0} max={100} precision={0} controls={false} suffix="%" />
        </Form.Item>
      )}
      <Form.Item name={[...at, 'within']}>
        <LimitInput label={`${label}回访时限`} />
      </Form.Item>
      <Form.Item name={[...at, 'source']} rules={zodRules(callBackRule.shape.source)}>
        <Input.TextArea aria-label={`${label}回访依据`} autoSize={{ minRows: 1, maxRows: 4 }} maxLength={200} />
      </Form.Item>
    </section>
  )
}

/** How many are called back, and by when (domain 2.4), with where each number comes from. */
export function CallBackSettings() {
  const state = useSettingsForm()
  return (
    <SettingsPage
      title="回访"
      about="办结之后要回访多少、多久之内。投诉全部回访(4.9)，判定性质后按性质的时限；其它类别低于 100 % 时，办结时按比例抽定，全月任何时候都不低于这个比例。修改只影响以后办结的记录。"
      state={state}
    >
      <div className={styles.table}>
        <div className={`${styles.row} ${styles.head}`} aria-hidden="true">
          {['类别', '应回访', '办结后', '依据'].map((head) => (
            <span key={head}>{head}</span>
          ))}
        </div>
        {categories.map((category) => (
          <Row
            key={category}
            label={categoryLabels[category]}
            path={['rules', category]}
            percent={category === 'complaint' ? 'all' : 'free'}
          />
        ))}
        {grades.map((grade) => (
          <Row key={grade} label={`${gradeLabels[grade]}投诉`} path={['grades', grade]} percent="all" />
        ))}
      </div>
    </SettingsPage>
  )
}
