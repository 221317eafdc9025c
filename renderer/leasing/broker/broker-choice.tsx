import { Checkbox, Input } from 'antd'
import { useState } from 'react'
import type { BrokerFacts } from '../../../shared/leasing/brokers.ts'
import type { ReplyError } from '../../../shared/reply.ts'
import { useQuery } from '../../api/use-query.ts'
import { TextField } from '../../reception/case/acts/text-field.tsx'
import { Field } from '../../reception/case/field.tsx'
import { Select } from '../../ui/select.tsx'
import styles from './broker.module.css'

export const nobodyYet: BrokerFacts = { firm: null, agent: '', phone: null, card: true, business: null, note: null }

interface Props {
  readonly brokerId: string | null
  readonly onChoose: (id: string | null) => void
  readonly facts: BrokerFacts
  readonly onFacts: (facts: BrokerFacts) => void
  readonly error: ReplyError | null
}

const orNull = (text: string) => (text === '' ? null : text)

/** Who came: one of those who are known, or somebody new with their card. */
export function BrokerChoice({ brokerId, onChoose, facts, onFacts, error }: Props) {
  const [text, setText] = useState('')
  const list = useQuery('brokers.list', { text, after: null, limit: 20 }, { keepPrevious: true })
  const change = (part: Partial<BrokerFacts>) => onFacts({ ...facts, ...part })
  return (
    <div className={styles.person}>
      <div className={styles.wide}>
        <Field label="来访的经纪人（来过的直接选）">
          {(id) => (
            <Select<string | null>
              id={id}
              autoFocus
              allowClear
              showSearch={{ filterOption: false, onSearch: setText }}
              placeholder="公司或姓名；第一次来的填下面"
              value={brokerId}
              options={(list.data?.brokers ?? []).map(({ id: value, firm, agent, results }) => ({
                value,
                label: `${firm ?? '无固定公司'}　${agent}　来访 ${results.visits} 次，成交 ${results.deals}`,
              }))}
              onChange={(chosen) => onChoose(chosen ?? null)}
            />
          )}
        </Field>
      </div>
      {brokerId === null && (
        <>
          <TextField
            {...{ label: '中介公司', name: 'firm', limit: 100, error, value: facts.firm ?? '' }}
            onChange={(firm) => change({ firm: orNull(firm) })}
          />
          <TextField
            {...{ label: '经纪人', name: 'agent', limit: 60, error, value: facts.agent }}
            onChange={(agent) => change({ agent })}
          />
          <Field label="电话" name="phone" error={error}>
            {(id) => (
              <Input
                id={id}
                maxLength={60}
                value={facts.phone ?? ''}
                onChange={({ target }) => change({ phone: orNull(target.value) })}
              />
            )}
          </Field>
          <Checkbox checked={facts.card === true} onChange={({ target }) => change({ card: target.checked })}>
            已互换名片
          </Checkbox>
        </>
      )}
    </div>
  )
}
