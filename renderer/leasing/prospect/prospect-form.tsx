import { Checkbox, Input, Radio } from 'antd'
import type { ReactNode } from 'react'
import {
  companyNatureLabels,
  companyNatures,
  concernLabels,
  concerns,
  gradeLabels,
  grades,
  priceKindLabels,
  priceKinds,
  sourceLabels,
  sources,
} from '../../../shared/leasing/prospect-words.ts'
import { rentUnitLabels } from '../../../shared/leasing/rent.ts'
import type { ReplyError } from '../../../shared/reply.ts'
import { choices } from '../../reception/case/acts/choices.ts'
import { TextField } from '../../reception/case/acts/text-field.tsx'
import { Field } from '../../reception/case/field.tsx'
import { DateField } from '../../ui/date-field.tsx'
import { Select } from '../../ui/select.tsx'
import { usePricesShown } from '../privacy.ts'
import { ContactFields } from './contact-fields.tsx'
import type { ProspectForm } from './prospect-fields.ts'
import styles from './prospect-form.module.css'

export interface FormPart {
  readonly form: ProspectForm
  readonly error: ReplyError | null
  readonly set: (change: Partial<ProspectForm>) => void
}

type TextName = { [Name in keyof ProspectForm]: ProspectForm[Name] extends string ? Name : never }[keyof ProspectForm]

interface BoxProps extends FormPart {
  readonly name: TextName
  readonly label: string
  readonly limit?: number
  readonly placeholder?: string
}

function Box({ form, error, set, name, label, limit = 60, placeholder = '' }: BoxProps) {
  return (
    <TextField {...{ name, label, limit, error, placeholder }} value={form[name]} onChange={(value) => set({ [name]: value })} />
  )
}

/** Who they are (domain F11, 4–9). */
export function CompanyFields(part: FormPart) {
  const { form, set, error } = part
  return (
    <div className={styles.grid}>
      <Box {...part} name="company" label="公司名称" limit={100} placeholder="未留可空着" />
      <Field label="公司性质" name="nature" error={error}>
        {(id) => (
          <Select
            id={id}
            allowClear
            aria-label="公司性质"
            value={form.nature}
            options={choices(companyNatureLabels, companyNatures)}
            onChange={(nature) => set({ nature: nature ?? null })}
          />
        )}
      </Field>
      <Box {...part} name="trade" label="业务范围" placeholder="金融、科技、贸易…" />
      <ContactFields {...part} />
      <Box {...part} name="presentBuilding" label="现驻大楼" limit={100} />
      <Box {...part} name="presentAddress" label="现驻地址" limit={200} />
      <Field label="现租到期日" name="presentLeaseEnd" error={error}>
        {(id) => <DateField id={id} value={form.presentLeaseEnd} onChange={(presentLeaseEnd) => set({ presentLeaseEnd })} />}
      </Field>
    </div>
  )
}

/** What they want (domain F11, 10–13). */
export function NeedFields(part: FormPart) {
  const { form, set, error } = part
  return (
    <div className={styles.grid4}>
      <Box {...part} name="areaFrom" label="需求面积 从（㎡）" limit={12} />
      <Box {...part} name="areaTo" label="到（㎡）" limit={12} />
      <Box {...part} name="headCount" label="人数" limit={6} />
      <Box {...part} name="floors" label="楼层" />
      <Box {...part} name="orientation" label="朝向" />
      <Box {...part} name="fitOut" label="装修" />
      <Box {...part} name="parking" label="车位（个）" limit={6} />
      <Box {...part} name="phoneLines" label="电话（门）" limit={6} />
      <Box {...part} name="termMonths" label="意向租期（月）" limit={4} />
      <Field label="起租时间" name="startOn" error={error}>
        {(id) => <DateField id={id} value={form.startOn} onChange={(startOn) => set({ startOn })} />}
      </Field>
      <Field label="认知途径" name="source" error={error}>
        {(id) => (
          <Select
            id={id}
            allowClear
            aria-label="认知途径"
            value={form.source}
            options={choices(sourceLabels, sources)}
            onChange={(source) => set({ source: source ?? null })}
          />
        )}
      </Field>
      <Box {...part} name="sourceNote" label="途径说明" limit={100} placeholder="介绍人、媒体…" />
    </div>
  )
}

/** 心理价位 (2: 4.1): typed over dots while prices are hidden. */
function PriceInMind({ form, set, error }: FormPart) {
  const shown = usePricesShown()
  return (
    <Field label="心理价位" name="priceInMind" error={error}>
      {(id, invalid) => (
        <span className={styles.price}>
          <Input
            id={id}
            className={shown ? undefined : styles.dotted}
            value={form.price}
            maxLength={10}
            placeholder="如 3.90"
            autoComplete="off"
            status={invalid ? 'error' : ''}
            onChange={(event) => set({ price: event.target.value })}
          />
          <Select
            aria-label="心理价位的单位"
            value={form.priceUnit}
            options={choices(rentUnitLabels, ['day', 'month'])}
            onChange={(priceUnit) => set({ priceUnit })}
          />
          <Radio.Group
            aria-label="心理价位怎样得知"
            optionType="button"
            options={choices(priceKindLabels, priceKinds)}
            value={form.priceKind}
            onChange={(event) => set({ priceKind: event.target.value })}
          />
        </span>
      )}
    </Field>
  )
}

/** How they took it (domain F11, 15–17). */
export function ReactionFields(part: FormPart) {
  const { form, set, error } = part
  return (
    <div className={styles.grid}>
      <TextField
        label="客户反映"
        name="reaction"
        limit={500}
        value={form.reaction}
        error={error}
        placeholder="对空房和报价怎样说（2: 4.1、6.4）"
        onChange={(reaction) => set({ reaction })}
      />
      <PriceInMind {...part} />
      <Field label="意向等级" name="grade" error={error}>
        {(id) => (
          <Select
            id={id}
            allowClear
            aria-label="意向等级"
            value={form.grade}
            options={grades.map((value) => ({ value, label: `${value} ${gradeLabels[value]}` }))}
            onChange={(grade) => set({ grade: grade ?? null })}
          />
        )}
      </Field>
      <Wide label="关注点/抗性">
        <Checkbox.Group
          aria-label="关注点和抗性"
          options={choices(concernLabels, concerns)}
          value={form.concerns}
          onChange={(chosen) => set({ concerns: chosen })}
        />
      </Wide>
      <Wide label="备注">
        <Input aria-label="备注" value={form.remark} maxLength={500} onChange={(event) => set({ remark: event.target.value })} />
      </Wide>
    </div>
  )
}

function Wide({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <div className={styles.wide}>
      <span aria-hidden="true">{label}</span>
      {children}
    </div>
  )
}
