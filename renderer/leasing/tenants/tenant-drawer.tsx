import { App, Button, Checkbox, Form, Input, Skeleton } from 'antd'
import { useState } from 'react'
import { floorText } from '../../../shared/leasing/suite-words.ts'
import { type Tenant, tenants } from '../../../shared/leasing/tenants.ts'
import { quantityText } from '../../../shared/money.ts'
import type { ReplyError } from '../../../shared/reply.ts'
import { useCommand } from '../../api/use-command.ts'
import { useQuery } from '../../api/use-query.ts'
import styles from '../../reception/residents/record-form.module.css'
import { Drawer } from '../../ui/drawer.tsx'
import { ErrorNotice } from '../../ui/error-notice.tsx'
import { clearFieldErrors, showFieldErrors } from '../../ui/field-errors.ts'
import { KeyedButton } from '../../ui/keyed-button.tsx'
import { Select } from '../../ui/select.tsx'
import { zodRules } from '../../ui/zod-rules.ts'

type Entry = Pick<Tenant, 'name' | 'trade' | 'nameable' | 'clearance' | 'note'>

const { shape } = tenants.create.input
const blank = { nameable: false, clearance: null, note: null }

interface FormProps {
  /** `null`: a new one. */
  readonly tenant: Tenant | null
  readonly trades: readonly string[]
  readonly onDone: () => void
}

function useSave(tenant: Tenant | null) {
  const create = useCommand('tenants.create')
  const amend = useCommand('tenants.amend')
  return {
    running: create.running || amend.running,
    save: (entry: Entry) => (tenant ? amend.run({ ...entry, id: tenant.id, rev: tenant.rev }) : create.run(entry)),
  }
}

function Suites({ tenant }: { readonly tenant: Tenant }) {
  if (tenant.suites.length === 0) return <p className={styles.quiet}>没有租着的单元；在单元的「改状态」里选已租和租户。</p>
  return (
    <p className={styles.quiet}>
      {tenant.suites
        .map(
          ({ room, floor, grossArea, leaseEnd }) =>
            `${room}（${floorText(floor)}，${quantityText(grossArea)} ㎡，至 ${leaseEnd ?? '—'}）`,
        )
        .join('；')}
    </p>
  )
}

function Remove({ tenant, onDone }: { readonly tenant: Tenant; readonly onDone: () => void }) {
  const { run, running } = useCommand('tenants.remove')
  const [error, setError] = useState<ReplyError | null>(null)
  if (tenant.suites.length > 0) return null
  const remove = async () => {
    const reply = await run({ id: tenant.id, rev: tenant.rev })
    setError(reply.ok ? null : reply.error)
    if (reply.ok) onDone()
  }
  return (
    <div className={styles.danger}>
      <ErrorNotice error={error} />
      <Button danger loading={running} onClick={() => void remove()}>
        移除租户
      </Button>
    </div>
  )
}

function TenantForm({ tenant, trades, onDone }: FormProps) {
  const [form] = Form.useForm<Entry>()
  const { message } = App.useApp()
  const { save, running } = useSave(tenant)
  const [error, setError] = useState<ReplyError | null>(null)
  const nameable = Form.useWatch('nameable', form) ?? tenant?.nameable ?? false
  const submit = async () => {
    if (!(await form.validateFields().catch(() => null))) return
    clearFieldErrors(form)
    // Read now: Ctrl+S may come before the form was drawn again.
    const { name, trade, nameable: named, clearance, note } = form.getFieldsValue(true)
    const reply = await save({ name, trade, nameable: named, clearance: named ? clearance : null, note })
    setError(reply.ok ? null : reply.error)
    if (!reply.ok) return showFieldErrors(form, reply.error)
    void message.success(`已保存 ${name}`)
    onDone()
  }
  return (
    <Form
      form={form}
      layout="vertical"
      requiredMark={false}
      initialValues={tenant ?? blank}
      validateTrigger={['onBlur', 'onSubmit']}
    >
      <Form.Item name="name" label="租户名称" rules={zodRules(shape.name)}>
        <Input autoFocus maxLength={60} />
      </Form.Item>
      <Form.Item name="trade" label="行业" rules={zodRules(shape.trade)}>
        <Select aria-label="行业" options={trades.map((value) => ({ value, label: value }))} />
      </Form.Item>
      <Form.Item name="nameable" valuePropName="checked" extra="没有同意的，招商时只说行业和家数，不说名称。">
        <Checkbox>可以向客户提及</Checkbox>
      </Form.Item>
      <Form.Item name="clearance" label="经谁同意、凭什么" hidden={!nameable} rules={zodRules(shape.clearance)}>
        <Input maxLength={200} placeholder="例如：2026-03-12 行政部书面同意" />
      </Form.Item>
      <Form.Item name="note" label="备注" rules={zodRules(shape.note)}>
        <Input.TextArea autoSize={{ minRows: 2, maxRows: 6 }} maxLength={500} />
      </Form.Item>
      {tenant !== null && <Suites tenant={tenant} />}
      <ErrorNotice error={error} />
      <KeyedButton keys="Ctrl+S" label="保存" type="primary" run={() => void submit()} running={running} />
      {tenant !== null && <Remove tenant={tenant} onDone={onDone} />}
    </Form>
  )
}

interface Props {
  /** `new`, an id, or nothing open. */
  readonly id: string | null
  readonly trades: readonly string[]
  readonly onClose: () => void
}

const nobody = '00000000-0000-0000-0000-000000000000'

export function TenantDrawer({ id, trades, onClose }: Props) {
  const isNew = id === 'new'
  const { data, error, loading } = useQuery('tenants.get', { id: id ?? nobody }, { enabled: id !== null && !isNew })
  return (
    <Drawer title={isNew ? '登记租户' : (data?.name ?? '租户')} open={id !== null} onClose={onClose} width={480}>
      {loading ? <Skeleton active /> : null}
      <ErrorNotice error={error} />
      {isNew || data ? (
        <TenantForm key={data?.rev ?? 'new'} tenant={isNew ? null : (data ?? null)} trades={trades} onDone={onClose} />
      ) : null}
    </Drawer>
  )
}
