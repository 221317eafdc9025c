import { Checkbox, Radio } from 'antd'
import { useDeferredValue } from 'react'
import type { ClientInput } from '../../../../shared/leasing/brokers.ts'
import { type CompanyNature, companyNatureLabels, companyNatures } from '../../../../shared/leasing/prospect-words.ts'
import type { ReplyError } from '../../../../shared/reply.ts'
import { useQuery } from '../../../api/use-query.ts'
import { choices } from '../../../reception/case/acts/choices.ts'
import { TextField } from '../../../reception/case/acts/text-field.tsx'
import { Field } from '../../../reception/case/field.tsx'
import { HundredthsInput } from '../../../ui/hundredths-input.tsx'
import { Select } from '../../../ui/select.tsx'
import styles from '../broker.module.css'
import { orNull } from './broker-panel.tsx'

type NewClient = Extract<ClientInput, { readonly kind: 'new' }>

export const noClient: NewClient = {
  ...{ kind: 'new', company: '', nature: null, trade: null, areaFrom: null, areaTo: null, contactName: null, phone: null },
  affordability: null,
}

interface FieldsProps {
  readonly client: ClientInput
  readonly onChange: (client: ClientInput) => void
  readonly error: ReplyError | null
}

interface Props extends FieldsProps {
  readonly brings: boolean
  readonly onBrings: (brings: boolean) => void
}

/** The same company as one that is known, a colleague's masked: it is linked, never registered again. */
function Same({ company, client, onChange }: { readonly company: string } & Omit<FieldsProps, 'error'>) {
  const asked = useDeferredValue(company)
  const { data } = useQuery(
    'prospects.duplicates',
    { company: asked, phones: [], except: null },
    { enabled: asked !== '', keepPrevious: true },
  )
  if (asked === '' || data === undefined) return null
  const known = [
    ...data.own.map(({ id, serial, company: name, owner }) => ({ value: id, label: `${serial} ${name ?? ''}（${owner}）` })),
    ...data.colleagues.map(({ id, serial, company: name, owner }) => ({
      value: id,
      label: `${serial} ${name}（${owner}负责，请先与${owner}商量）`,
    })),
  ]
  if (known.length === 0) return null
  const chosen = client.kind === 'known' ? client.prospectId : 'new'
  const choose = (value: string) =>
    onChange(
      value === 'new'
        ? { ...noClient, company, affordability: client.affordability }
        : { kind: 'known', prospectId: value, affordability: client.affordability },
    )
  return (
    <div className={styles.wide}>
      <Radio.Group
        aria-label="可能是同一客户"
        options={[...known, { value: 'new', label: '都不是，登记新客户' }]}
        value={chosen}
        onChange={({ target }) => choose(String(target.value))}
      />
    </div>
  )
}

/** What they need and who they are (2: 11, 一类 3). */
function NewFields({ client, onChange, error }: { readonly client: NewClient } & Omit<FieldsProps, 'client'>) {
  const change = (part: Partial<NewClient>) => onChange({ ...client, ...part })
  return (
    <>
      <Field label="公司性质" name="client.nature" error={error}>
        {(id) => (
          <Select<CompanyNature | null>
            id={id}
            allowClear
            value={client.nature}
            options={choices(companyNatureLabels, companyNatures)}
            onChange={(nature) => change({ nature: nature ?? null })}
          />
        )}
      </Field>
      <TextField
        {...{ label: '业务范围', name: 'client.trade', limit: 60, error, value: client.trade ?? '' }}
        onChange={(trade) => change({ trade: orNull(trade) })}
      />
      <Field label="所需面积" name="client.areaTo" error={error}>
        {(id) => (
          <HundredthsInput
            {...{ id, label: '所需面积', suffix: '㎡', value: client.areaFrom }}
            onChange={(area) => change({ areaFrom: area, areaTo: area })}
          />
        )}
      </Field>
    </>
  )
}

export function ClientFields({ client, onChange, error, brings, onBrings }: Props) {
  const company = client.kind === 'new' ? client.company : null
  return (
    <>
      <div className={styles.wide}>
        <Checkbox checked={brings} onChange={({ target }) => onBrings(target.checked)}>
          带来客户
        </Checkbox>
      </div>
      {brings && client.kind === 'new' && (
        <TextField
          {...{ label: '客户公司', name: 'client.company', limit: 100, error, value: client.company }}
          onChange={(text) => onChange({ ...client, company: text })}
        />
      )}
      {brings && company !== null && <Same {...{ company, client, onChange }} />}
      {brings && client.kind === 'known' && (
        <div className={styles.wide}>
          已选用登记的客户{' '}
          <button type="button" onClick={() => onChange(noClient)}>
            另选
          </button>
        </div>
      )}
      {brings && client.kind === 'new' && <NewFields {...{ client, onChange, error }} />}
      {brings && (
        <TextField
          {...{ label: '承租能力判断', name: 'client.affordability', limit: 500, error, value: client.affordability ?? '' }}
          onChange={(text) => onChange({ ...client, affordability: orNull(text) })}
        />
      )}
    </>
  )
}
