import { Checkbox, Input } from 'antd'
import type { ReplyError } from '../../../../shared/reply.ts'
import { useQuery } from '../../../api/use-query.ts'
import { TextField } from '../../../reception/case/acts/text-field.tsx'
import { Field } from '../../../reception/case/field.tsx'
import { DateField } from '../../../ui/date-field.tsx'
import { Select } from '../../../ui/select.tsx'
import { SuiteChoice } from '../../broker/acts/suite-choice.tsx'
import styles from '../viewing.module.css'
import type { useAppointment } from './use-appointment.ts'

interface Props {
  readonly prospectId: string
  readonly form: ReturnType<typeof useAppointment>
  readonly error: ReplyError | null
}

const lengths = [30, 60, 90, 120, 180].map((value) => ({ value, label: `${value} 分钟` }))

function WhenFields({ form: { typed, change, unread }, error }: Omit<Props, 'prospectId'>) {
  return (
    <>
      <Field label="日期" name="startsAt" error={error}>
        {(id) => <DateField id={id} value={typed.date} onChange={(date) => change({ date })} />}
      </Field>
      <Field label="时间" name="endsAt" error={error}>
        {(id) => (
          <Input
            id={id}
            value={typed.time}
            maxLength={5}
            placeholder="15:00"
            status={unread ? 'error' : ''}
            onChange={({ target }) => change({ time: target.value })}
          />
        )}
      </Field>
      <Field label="多久">
        {(id) => <Select<number> id={id} value={typed.minutes} options={lengths} onChange={(minutes) => change({ minutes })} />}
      </Field>
    </>
  )
}

/** The broker by the visit that brought this client; who may not show it round is listed with the reason (2: 11). */
function BrokerField({ prospectId, form: { typed, change }, error }: Props) {
  const { data } = useQuery('viewings.brokersOf', { prospectId })
  const options = (data?.visits ?? []).map(({ visitId, serial, name, refusal }) => ({
    ...{ value: visitId, disabled: refusal !== null },
    label: `${name}　${serial}${refusal === null ? '' : '　不带看'}`,
  }))
  if (options.length === 0 && error?.fields?.['brokerVisitId'] === undefined) return null
  return (
    <Field label="中介" name="brokerVisitId" error={error}>
      {(id) => (
        <Select<string | null>
          id={id}
          allowClear
          placeholder="没有中介"
          value={typed.brokerVisitId}
          options={options}
          onChange={(brokerVisitId) => change({ brokerVisitId: brokerVisitId ?? null })}
        />
      )}
    </Field>
  )
}

/** When, who, what; the warning when somebody else is near a unit or looks at it then (2: 8.1). */
export function AppointmentFields({ prospectId, form, error }: Props) {
  const { typed, change } = form
  const warned = error?.fields?.['despite']
  return (
    <>
      <WhenFields form={form} error={error} />
      <SuiteChoice
        name="suiteIds"
        many
        value={typed.suiteIds}
        error={error}
        onChange={(suiteIds) => change({ suiteIds, despite: false })}
      />
      <TextField
        label="到场人（职务）"
        name="visitors"
        limit={200}
        value={typed.visitors}
        error={error}
        onChange={(visitors) => change({ visitors })}
      />
      <TextField
        label="陪同人"
        name="escort"
        limit={60}
        value={typed.escort}
        error={error}
        onChange={(escort) => change({ escort })}
      />
      <BrokerField {...{ prospectId, form, error }} />
      <TextField
        label="说明"
        name="reason"
        limit={200}
        value={typed.reason}
        error={error}
        placeholder="未留名片的写明为何带看"
        onChange={(reason) => change({ reason })}
      />
      {(warned !== undefined || typed.despite) && (
        <div className={styles.wide} role="alert">
          {warned !== undefined && <p className={styles.late}>{warned}</p>}
          <Checkbox checked={typed.despite} onChange={({ target }) => change({ despite: target.checked })}>
            已同负责人商量，仍要约
          </Checkbox>
        </div>
      )}
    </>
  )
}
