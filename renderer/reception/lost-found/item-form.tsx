import { Input, Radio } from 'antd'
import {
  foodStateLabels,
  isKept,
  isPet,
  itemKindLabels,
  itemKinds,
  type LostFoundNature,
  lostFoundNatureLabels,
  lostFoundNatures,
} from '../../../shared/reception/lost-found-words.ts'
import type { ReplyError } from '../../../shared/reply.ts'
import { DateField } from '../../ui/date-field.tsx'
import { Select } from '../../ui/select.tsx'
import { choices } from '../case/acts/choices.ts'
import { TextField } from '../case/acts/text-field.tsx'
import { Field } from '../case/field.tsx'
import { type ItemFields, withNature } from './item-fields.ts'
import styles from './lost-found.module.css'

interface Properties {
  readonly fields: ItemFields
  readonly error: ReplyError | null
  readonly set: (fields: ItemFields) => void
  /** The nature of a record is never changed afterwards. */
  readonly fixedNature?: boolean
}

/** Everything that the form asks at the counter (domain F4, 3–11), in the order in which it is said. */
export function ItemForm({ fields, error, set, fixedNature = false }: Properties) {
  const change = (part: Partial<ItemFields>) => set({ ...fields, ...part })
  return (
    <div className={styles.form}>
      {!fixedNature && <Nature value={fields.nature} onChange={(nature) => set(withNature(fields, nature))} />}
      <Thing fields={fields} error={error} change={change} />
      <Described fields={fields} error={error} change={change} />
      <People fields={fields} error={error} change={change} />
      {isKept(fields.nature) && <Counted fields={fields} error={error} change={change} />}
      <TextField
        label="备注"
        name="remark"
        limit={500}
        lines={2}
        value={fields.remark}
        error={error}
        onChange={(remark) => change({ remark })}
      />
    </div>
  )
}

function Nature({ value, onChange }: { readonly value: LostFoundNature; readonly onChange: (nature: LostFoundNature) => void }) {
  return (
    <div className={styles.wide}>
      <Radio.Group
        aria-label="性质"
        optionType="button"
        options={choices(lostFoundNatureLabels, lostFoundNatures)}
        value={value}
        onChange={(event) => onChange(event.target.value)}
      />
    </div>
  )
}

interface PartProperties {
  readonly fields: ItemFields
  readonly error: ReplyError | null
  readonly change: (part: Partial<ItemFields>) => void
}

function Thing({ fields, error, change }: PartProperties) {
  const pet = isPet(fields.nature)
  return (
    <>
      <TextField
        label={pet ? '宠物' : '物品名称'}
        name="name"
        limit={60}
        value={fields.name}
        placeholder={pet ? '橘色短毛猫' : '男式钱包'}
        error={error}
        onChange={(name) => change({ name })}
      />
      <TextField
        label="数量"
        name="quantity"
        limit={20}
        value={fields.quantity}
        error={error}
        onChange={(quantity) => change({ quantity })}
      />
      {!pet && (
        <Field label="类别" name="kind" error={error}>
          {(id) => (
            <Select
              id={id}
              value={fields.kind}
              options={choices(
                itemKindLabels,
                itemKinds.filter((kind) => kind !== 'pet'),
              )}
              onChange={(kind) => change({ kind })}
            />
          )}
        </Field>
      )}
      {fields.kind === 'cash' && (
        <TextField
          label="现金金额(元)"
          name="amount"
          limit={14}
          value={fields.amount}
          placeholder="没有现金可不填"
          error={error}
          onChange={(amount) => change({ amount })}
        />
      )}
      {fields.kind === 'food' && <Food fields={fields} error={error} change={change} />}
      {fields.kind === 'contraband' && (
        <p className={styles.alarm} role="alert">
          违禁危险品：不要触碰、不要移动，立即拨打 110，由公安到场处理。
        </p>
      )}
    </>
  )
}

function Food({ fields, error, change }: PartProperties) {
  return (
    <>
      <Field label="食品状态" name="food" error={error}>
        {(id) => (
          <Select
            id={id}
            value={fields.food}
            options={choices(foodStateLabels, ['opened', 'fresh', 'sealed'])}
            onChange={(food) => change({ food })}
          />
        )}
      </Field>
      {fields.food === 'sealed' && (
        <Field label="保质期至" name="bestBefore" error={error}>
          {(id) => (
            <DateField
              id={id}
              value={fields.bestBefore === '' ? null : fields.bestBefore}
              onChange={(date) => change({ bestBefore: date ?? '' })}
            />
          )}
        </Field>
      )}
    </>
  )
}

function Described({ fields, error, change }: PartProperties) {
  const kept = isKept(fields.nature)
  return (
    <>
      <Field label={kept ? '拾获时间' : '遗失时间'} name="happenedAt" error={error}>
        {(id, invalid) => (
          <Input
            id={id}
            value={fields.happenedAt}
            maxLength={20}
            placeholder="现在"
            title="写 9:40 或 10-12 9:40；留空是现在"
            status={invalid ? 'error' : ''}
            onChange={(event) => change({ happenedAt: event.target.value })}
          />
        )}
      </Field>
      <TextField
        label={kept ? '拾获地点' : '遗失地点'}
        name="place"
        limit={100}
        value={fields.place}
        placeholder="3号楼电梯"
        error={error}
        onChange={(place) => change({ place })}
      />
      <TextField
        label={kept ? '外观(会写进招领启事)' : '外观'}
        name="appearance"
        limit={500}
        lines={2}
        value={fields.appearance}
        placeholder="任何人都能看到的样子"
        error={error}
        onChange={(appearance) => change({ appearance })}
      />
      <TextField
        label={kept ? '核对要点(不写进启事，认领时核对)' : '特征'}
        name="features"
        limit={1000}
        lines={2}
        value={fields.features}
        placeholder="只有失主才知道的：内含物、暗记、锁屏图、伤痕"
        error={error}
        onChange={(features) => change({ features })}
      />
    </>
  )
}

function People({ fields, error, change }: PartProperties) {
  const kept = isKept(fields.nature)
  return (
    <>
      <TextField
        label={kept ? '拾获人' : '失主'}
        name="person"
        limit={60}
        value={fields.person}
        placeholder={kept ? '未留姓名' : ''}
        error={error}
        onChange={(person) => change({ person })}
      />
      <TextField
        label="单位或房号"
        name="personRoom"
        limit={40}
        value={fields.personRoom}
        error={error}
        onChange={(personRoom) => change({ personRoom })}
      />
      <TextField
        label="电话"
        name="personPhone"
        limit={60}
        value={fields.personPhone}
        placeholder="未留电话"
        error={error}
        onChange={(personPhone) => change({ personPhone })}
      />
    </>
  )
}

function Counted({ fields, error, change }: PartProperties) {
  return (
    <>
      <TextField
        label="接收人"
        name="receiver"
        limit={30}
        value={fields.receiver}
        error={error}
        onChange={(receiver) => change({ receiver })}
      />
      <TextField
        label="清点见证人"
        name="witnesses"
        limit={200}
        value={fields.witnesses}
        placeholder="当面清点的同事，多人用顿号隔开"
        error={error}
        onChange={(witnesses) => change({ witnesses })}
      />
      <TextField
        label="保管地点"
        name="storage"
        limit={60}
        value={fields.storage}
        placeholder="保险柜1号"
        error={error}
        onChange={(storage) => change({ storage })}
      />
    </>
  )
}
