import { Button, Form, Input } from 'antd'
import { useEffect } from 'react'
import { setup } from '../../../shared/access/setup.ts'
import type { ReplyError } from '../../../shared/reply.ts'
import { showFieldErrors } from '../../ui/field-errors.ts'
import { Kbd } from '../../ui/kbd.tsx'
import { zodRules } from '../../ui/zod-rules.ts'
import type { Answers } from './answers.ts'
import { serialExample } from './serial-example.ts'
import styles from './set-up.module.css'

type Project = Pick<Answers, 'company' | 'project' | 'prefix'>

interface Props {
  readonly answers: Answers
  readonly error: ReplyError | null
  readonly onNext: (project: Project) => void
}

const { shape } = setup.complete.input

export function ProjectStep({ answers, error, onNext }: Props) {
  const [form] = Form.useForm<Project>()
  const prefix = Form.useWatch('prefix', form) ?? answers.prefix
  useEffect(() => {
    if (error) showFieldErrors(form, error)
  }, [error, form])
  const { company, project } = answers
  return (
    <Form
      form={form}
      layout="vertical"
      requiredMark={false}
      initialValues={{ company, project, prefix: answers.prefix }}
      validateTrigger={['onBlur', 'onSubmit']}
      onFinish={onNext}
    >
      <Form.Item name="company" label="公司名称" extra="印在每张表单的抬头。" rules={zodRules(shape.company)}>
        <Input autoFocus size="large" placeholder="青禾示范物业服务有限公司" />
      </Form.Item>
      <Form.Item
        name="project"
        label="项目名称"
        extra="这个前台所在的小区或大厦，印在公司名称之下。"
        rules={zodRules(shape.project)}
      >
        <Input size="large" placeholder="云汀花园管理处" />
      </Form.Item>
      <Form.Item
        name="prefix"
        label="编号前缀（可不填）"
        extra={
          <>
            公司有多个项目时用来区分；大写字母和数字，最多 6 位。单据编号会是{' '}
            <span className={styles.serial}>{serialExample(prefix)}</span>
          </>
        }
        normalize={(value: string) => value.toUpperCase()}
        rules={zodRules(shape.prefix)}
      >
        <Input size="large" maxLength={6} placeholder="YT" style={{ width: 160 }} />
      </Form.Item>
      <div className={styles.actions}>
        <Button type="primary" size="large" htmlType="submit">
          下一步 <Kbd keys="Enter" />
        </Button>
      </div>
    </Form>
  )
}
