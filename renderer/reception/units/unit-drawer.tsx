import { App, Button, Form, Input, Skeleton } from 'antd'
import { useState } from 'react'
import { type Unit, units } from '../../../shared/reception/units.ts'
import { roomCodeLimit } from '../../../shared/reception/words.ts'
import type { ReplyError } from '../../../shared/reply.ts'
import { useCommand } from '../../api/use-command.ts'
import { useQuery } from '../../api/use-query.ts'
import { DateField } from '../../ui/date-field.tsx'
import { Drawer } from '../../ui/drawer.tsx'
import { ErrorNotice } from '../../ui/error-notice.tsx'
import { showFieldErrors } from '../../ui/field-errors.ts'
import { KeyedButton } from '../../ui/keyed-button.tsx'
import { zodRules } from '../../ui/zod-rules.ts'
import styles from '../residents/record-form.module.css'

type Entry = Pick<Unit, 'code' | 'handoverDate' | 'note'>

const { shape } = units.create.input

interface FormProps {
  /** `null`: a new one. */
  readonly unit: Unit | null
  readonly code: string
  readonly mayChange: boolean
  readonly onDone: () => void
  readonly onRemove: (unit: Unit) => void
}

function useSave(unit: Unit | null) {
  const create = useCommand('units.create')
  const amend = useCommand('units.amend')
  return {
    running: create.running || amend.running,
    save: (entry: Entry) => (unit ? amend.run({ id: unit.id, rev: unit.rev, ...entry }) : create.run(entry)),
  }
}

function Remove({ unit, onRemove }: { readonly unit: Unit; readonly onRemove: (unit: Unit) => void }) {
  if (unit.residents > 0)
    return <p className={styles.quiet}>还有 {unit.residents} 位住户登记在这里；先在「业主」中移走，才能删除房号。</p>
  return (
    <div className={styles.danger}>
      <Button danger onClick={() => onRemove(unit)}>
        删除房号
      </Button>
      <span className={styles.quiet}>已登记的记录保留原来写下的房号。</span>
    </div>
  )
}

function UnitForm({ unit, code, mayChange, onDone, onRemove }: FormProps) {
  const [form] = Form.useForm<Entry>()
  const { message } = App.useApp()
  const { save, running } = useSave(unit)
  const [error, setError] = useState<ReplyError | null>(null)
  const submit = async (entry: Entry) => {
    const reply = await save({ ...entry, handoverDate: entry.handoverDate ?? null, note: entry.note ?? null })
    setError(reply.ok ? null : reply.error)
    if (!reply.ok) return showFieldErrors(form, reply.error)
    void message.success(`已保存房号 ${entry.code}`)
    onDone()
  }
  return (
    <Form
      form={form}
      layout="vertical"
      requiredMark={false}
      disabled={!mayChange}
      initialValues={unit ?? { code, handoverDate: null, note: null }}
      validateTrigger={['onBlur', 'onSubmit']}
      onFinish={(entry) => void submit(entry)}
    >
      <Form.Item
        name="code"
        label="房号"
        extra="楼-单元-室，例如 3-1-602；车位、商铺照项目上的叫法写。"
        rules={zodRules(shape.code)}
      >
        <Input autoFocus maxLength={roomCodeLimit} />
      </Form.Item>
      <Form.Item name="handoverDate" label="交付（入伙）日期" extra="保修期从这一天算起。">
        <DateField />
      </Form.Item>
      <Form.Item name="note" label="备注" rules={zodRules(shape.note)}>
        <Input.TextArea autoSize={{ minRows: 2, maxRows: 6 }} maxLength={200} />
      </Form.Item>
      <ErrorNotice error={error} />
      {mayChange ? <KeyedButton keys="Ctrl+S" label="保存" type="primary" run={() => form.submit()} running={running} /> : null}
      {mayChange && unit ? <Remove unit={unit} onRemove={onRemove} /> : null}
    </Form>
  )
}

interface Props extends Pick<FormProps, 'code' | 'mayChange' | 'onRemove'> {
  /** `new`, an id, or nothing open. */
  readonly id: string | null
  readonly onClose: () => void
}

export function UnitDrawer({ id, onClose, ...rest }: Props) {
  const isNew = id === 'new'
  const { data, error, loading } = useQuery('units.get', { id: id ?? '' }, { enabled: id !== null && !isNew })
  return (
    <Drawer title={isNew ? '新增房号' : (data?.code ?? '房号')} open={id !== null} onClose={onClose} width={440}>
      {loading ? <Skeleton active /> : null}
      <ErrorNotice error={error} />
      {isNew || data ? (
        <UnitForm key={data?.rev ?? 'new'} unit={isNew ? null : (data ?? null)} onDone={onClose} {...rest} />
      ) : null}
    </Drawer>
  )
}
