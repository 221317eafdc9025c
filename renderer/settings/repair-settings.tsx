import { Checkbox, Form, Input } from 'antd'
import { type RepairGrade, repairGradeLabels, repairGrades } from '../../shared/reception/repair-words.ts'
import { repairRules } from '../../shared/settings/repair-rules.ts'
import { zodRules } from '../ui/zod-rules.ts'
import { HandOverLimitInput, LimitInput } from './limit-input.tsx'
import styles from './limit-table.module.css'
import { SettingsPage } from './settings-page.tsx'
import { useSettingsForm } from './use-settings-form.ts'

const heads = ['等级', '到场', '完工', '依据']
const { source } = repairRules.shape.grades.valueType.shape

function Row({ grade }: { readonly grade: RepairGrade }) {
  const label = repairGradeLabels[grade]
  const path = ['repairs', 'grades', grade]
  return (
    <section className={styles.row} aria-label={label}>
      <h2>{label}</h2>
      <Form.Item name={[...path, 'arrive']}>
        <HandOverLimitInput label={`${label}到场时限`} />
      </Form.Item>
      <Form.Item name={[...path, 'fix']}>
        <LimitInput label={grade === 'major' ? '大修出方案时限' : `${label}完工时限`} />
      </Form.Item>
      <Form.Item name={[...path, 'source']} rules={zodRules(source)}>
        <Input.TextArea aria-label={`${label}依据`} autoSize={{ minRows: 1, maxRows: 4 }} maxLength={200} />
      </Form.Item>
    </section>
  )
}

/** By when somebody is there and by when it is done, grade by grade (domain 2.2), with where each number comes from. */
export function RepairSettings() {
  const state = useSettingsForm()
  return (
    <SettingsPage
      title="维修"
      about="各维修等级从报修起的到场和完工时限，节假日不顺延；约了上门时间的按约定到场，零修按约定完成，大修的「完工」是出方案的时限。台账上的办结时限另在「时限与部门」。修改只影响以后开出、派工的维修单。"
      state={state}
    >
      <div className={`${styles.table} ${styles.twoLimits}`}>
        <div className={`${styles.row} ${styles.head}`} aria-hidden="true">
          {heads.map((head) => (
            <span key={head}>{head}</span>
          ))}
        </div>
        {repairGrades.map((grade) => (
          <Row key={grade} grade={grade} />
        ))}
      </div>
      <Form.Item name={['repairs', 'urgentLabourFree']} valuePropName="checked">
        <Checkbox>急修免人工费，只收材料费</Checkbox>
      </Form.Item>
    </SettingsPage>
  )
}
