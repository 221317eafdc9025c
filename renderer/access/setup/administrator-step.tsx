import { Button, Form, Input } from 'antd'
import { useEffect } from 'react'
import { loginName, newPassword, personName } from '../../../shared/access/accounts.ts'
import type { ReplyError } from '../../../shared/reply.ts'
import { showFieldErrors } from '../../ui/field-errors.ts'
import { Kbd } from '../../ui/kbd.tsx'
import { useKeys } from '../../ui/keys.ts'
import { zodRules } from '../../ui/zod-rules.ts'
import { repeatedRule } from '../repeated-rule.ts'
import type { Administrator, Answers } from './answers.ts'
import styles from './set-up.module.css'

interface Props {
  readonly answers: Answers
  readonly error: ReplyError | null
  readonly onBack: (administrator: Administrator) => void
  readonly onNext: (administrator: Administrator) => void
}

export function AdministratorStep({ answers, error, onBack, onNext }: Props) {
  const [form] = Form.useForm<{ administrator: Administrator }>()
  const back = () => onBack({ ...answers.administrator, ...form.getFieldsValue().administrator })
  useKeys([{ keys: 'Escape', label: '上一步', run: back }])
  useEffect(() => {
    if (error) showFieldErrors(form, error)
  }, [error, form])
  const field = (name: keyof Administrator): [string, string] => ['administrator', name]
  return (
    <Form
      form={form}
      layout="vertical"
      requiredMark={false}
      initialValues={{ administrator: answers.administrator }}
      validateTrigger={['onBlur', 'onSubmit']}
      onFinish={({ administrator }) => onNext(administrator)}
    >
      <p className={styles.about}>系统管理员添加人员、设置规则，看不到业主的记录。其他岗位的人员在设置完成后由您添加。</p>
      <div className={styles.pair}>
        <Form.Item name={field('name')} label="姓名" rules={zodRules(personName)}>
          <Input autoFocus size="large" autoComplete="name" />
        </Form.Item>
        <Form.Item name={field('loginName')} label="登录名" rules={zodRules(loginName)}>
          <Input size="large" autoComplete="username" placeholder="例如姓名拼音" />
        </Form.Item>
      </div>
      <div className={styles.pair}>
        <Form.Item
          name={field('password')}
          label="密码"
          extra="至少 8 个字符；几个不相干的词最好记。"
          rules={zodRules(newPassword)}
        >
          <Input.Password size="large" autoComplete="new-password" />
        </Form.Item>
        <Form.Item name={field('repeated')} label="再输一次密码" rules={[repeatedRule(field('password'))]}>
          <Input.Password size="large" autoComplete="new-password" />
        </Form.Item>
      </div>
      <div className={styles.actions}>
        <Button size="large" onClick={back}>
          上一步 <Kbd keys="Escape" />
        </Button>
        <Button type="primary" size="large" htmlType="submit">
          下一步 <Kbd keys="Enter" />
        </Button>
      </div>
    </Form>
  )
}
