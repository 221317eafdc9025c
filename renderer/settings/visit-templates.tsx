import { Button, Checkbox, Form, Input } from 'antd'
import { visitTemplate } from '../../shared/settings/visit-rules.ts'
import { visitDepartmentLabels, visitDepartments, visitLevelLabels, visitLevels } from '../../shared/visits/visit-words.ts'
import { Select } from '../ui/select.tsx'
import { zodRules } from '../ui/zod-rules.ts'
import styles from './visit-settings.module.css'

const departments = visitDepartments.map((value) => ({ value, label: visitDepartmentLabels[value] }))
const levels = visitLevels.map((value) => ({ value, label: visitLevelLabels[value] }))

/** 场所模板, each with its checklist by department and level (3: 4.3). */
export function VisitTemplates() {
  return (
    <section className={styles.templates} aria-label="场所模板">
      <h2>场所模板与准备事项</h2>
      <Form.List name={['visits', 'templates']}>
        {(fields, { add, remove }) => (
          <>
            {fields.map(({ key, name }) => (
              <Template key={key} name={name} remove={() => remove(name)} />
            ))}
            <Button onClick={() => add({ name: '', items: [] })}>加一个场所模板</Button>
          </>
        )}
      </Form.List>
    </section>
  )
}

interface TemplateProps {
  readonly name: number
  readonly remove: () => void
}

function Template({ name, remove }: TemplateProps) {
  const title: unknown = Form.useWatch(['visits', 'templates', name, 'name'])
  return (
    <details className={styles.template}>
      <summary>{typeof title === 'string' && title !== '' ? title : '新模板'}</summary>
      <div className={styles.row}>
        <Form.Item name={[name, 'name']} label="名称" rules={zodRules(visitTemplate.shape.name)}>
          <Input maxLength={30} />
        </Form.Item>
        <Button onClick={remove}>删去这个模板</Button>
      </div>
      <Form.List name={[name, 'items']}>
        {(fields, { add, remove: drop }) => (
          <>
            {fields.map((field) => (
              <Item key={field.key} name={field.name} remove={() => drop(field.name)} />
            ))}
            <Button onClick={() => add({ department: 'security', text: '', levels: [], required: true })}>加一项</Button>
          </>
        )}
      </Form.List>
    </details>
  )
}

function Item({ name, remove }: TemplateProps) {
  const label = `第 ${name + 1} 项`
  return (
    <fieldset className={styles.item} aria-label={label}>
      <Form.Item name={[name, 'department']}>
        <Select aria-label={`${label}部门`} options={departments} />
      </Form.Item>
      <Form.Item name={[name, 'text']}>
        <Input aria-label={`${label}准备事项`} maxLength={100} />
      </Form.Item>
      <Form.Item name={[name, 'levels']}>
        <Select mode="multiple" aria-label={`${label}级别`} placeholder="各级别" options={levels} maxTagCount="responsive" />
      </Form.Item>
      <Form.Item name={[name, 'required']} valuePropName="checked">
        <Checkbox aria-label={`${label}必办`}>必办</Checkbox>
      </Form.Item>
      <Button onClick={remove}>删去</Button>
    </fieldset>
  )
}
