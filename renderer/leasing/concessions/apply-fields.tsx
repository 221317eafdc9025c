import { Checkbox, Radio } from 'antd'
import { concessionKindLabels, concessionKinds, type Fame, fameLabels } from '../../../shared/leasing/concession-words.ts'
import type { ReplyError } from '../../../shared/reply.ts'
import { choices } from '../../reception/case/acts/choices.ts'
import { TextField } from '../../reception/case/acts/text-field.tsx'
import { Field } from '../../reception/case/field.tsx'
import { DateField } from '../../ui/date-field.tsx'
import type { ApplyDraft } from './apply-draft.ts'
import styles from './concession.module.css'
import { CountField, FreeTimeFields, PriceField } from './price-field.tsx'

interface Props {
  readonly draft: ApplyDraft
  readonly error: ReplyError | null
  readonly change: (part: Partial<ApplyDraft>) => void
}

const fames = Object.keys(fameLabels) as readonly Fame[]

/** What the 主管 and the 总经理 need to decide; 10.5 asks for 心理价位 and the rival as well. */
export function ApplyFields(props: Props) {
  const { draft, error, change } = props
  return (
    <div className={styles.form}>
      <Field label="情形" name="kind" error={error} wide>
        {() => (
          <Radio.Group
            aria-label="情形"
            options={choices(concessionKindLabels, concessionKinds)}
            value={draft.kind}
            onChange={({ target }) => change({ kind: target.value })}
          />
        )}
      </Field>
      <TermFields {...props} />
      <RivalFields {...props} />
      <Field label="知名度" name="fame" error={error} wide>
        {() => (
          <Radio.Group
            aria-label="知名度"
            options={choices(fameLabels, fames)}
            value={draft.fame}
            onChange={({ target }) => change({ fame: target.value })}
          />
        )}
      </Field>
      <TextField
        label="申请理由"
        name="reason"
        limit={2000}
        lines={2}
        value={draft.reason}
        error={error}
        onChange={(reason) => change({ reason })}
      />
      <TextField
        label="其他让步（装修、车位）"
        name="others"
        limit={500}
        value={draft.others}
        error={error}
        onChange={(others) => change({ others })}
      />
      <Field label="有效期至" name="validUntil" error={error}>
        {(id) => <DateField id={id} value={draft.validUntil} onChange={(validUntil) => change({ validUntil })} />}
      </Field>
    </div>
  )
}

function TermFields({ draft, error, change }: Props) {
  return (
    <>
      <PriceField label="申请价" name="price" value={draft.price} error={error} onChange={(price) => change({ price })} />
      <CountField label="租期（月）" name="months" value={draft.months} error={error} onChange={(months) => change({ months })} />
      <FreeTimeFields draft={draft} error={error} change={change} />
      <Field label="起租日" name="start" error={error}>
        {(id) => <DateField id={id} value={draft.start} onChange={(start) => change({ start })} />}
      </Field>
      {(error?.fields?.['longFree'] !== undefined || draft.longFree) && (
        <Field label="免租很长" name="longFree" error={error}>
          {(id) => (
            <Checkbox id={id} checked={draft.longFree} onChange={({ target }) => change({ longFree: target.checked })}>
              确实免租这么久
            </Checkbox>
          )}
        </Field>
      )}
    </>
  )
}

function RivalFields({ draft, error, change }: Props) {
  return (
    <>
      <PriceField
        label="客户心理价位（询）"
        name="mindPrice"
        value={draft.mindPrice}
        error={error}
        onChange={(mindPrice) => change({ mindPrice })}
      />
      <TextField
        label="竞争楼盘"
        name="rivalBuilding"
        limit={100}
        value={draft.rivalBuilding}
        error={error}
        onChange={(rivalBuilding) => change({ rivalBuilding })}
      />
      <PriceField
        label="竞争楼盘报价"
        name="rivalPrice"
        value={draft.rivalPrice}
        error={error}
        onChange={(rivalPrice) => change({ rivalPrice })}
      />
    </>
  )
}
