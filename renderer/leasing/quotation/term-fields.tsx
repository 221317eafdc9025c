import { Checkbox } from 'antd'
import { useId } from 'react'
import { DateField } from '../../ui/date-field.tsx'
import { Field } from '../../ui/field.tsx'
import styles from './quotation.module.css'
import { CountBox, type FieldsProps, PercentBox, sentenceOf } from './quotation-boxes.tsx'

/** 租期, 起租日, 免租期, 装修期 and 有效期; nothing is free on a guarded one. */
export function TermFields({ typed, change, error }: FieldsProps) {
  const start = useId()
  return (
    <section className={styles.box} aria-label="租期">
      <h3>租期</h3>
      <div className={styles.fields}>
        <CountBox
          label="租期"
          name="months"
          suffix="月"
          value={typed.months}
          error={error}
          onChange={(months) => change({ months })}
        />
        <Field id={start} label="起租日" error={sentenceOf(error, 'start')}>
          <DateField id={start} value={typed.start} onChange={(value) => change({ start: value })} />
        </Field>
        <CountBox
          label="装修期"
          name="fitOutDays"
          suffix="天"
          value={typed.fitOutDays}
          error={error}
          onChange={(fitOutDays) => change({ fitOutDays })}
        />
        <CountBox
          label="报价有效"
          name="validDays"
          suffix="天"
          value={typed.validDays}
          error={error}
          onChange={(validDays) => change({ validDays })}
        />
        {typed.kind === 'full' && <Free typed={typed} change={change} error={error} />}
      </div>
    </section>
  )
}

function Free({ typed, change, error }: FieldsProps) {
  return (
    <>
      <CountBox
        label="免租"
        name="freeMonths"
        suffix="月"
        value={typed.freeMonths}
        error={error}
        onChange={(freeMonths) => change({ freeMonths })}
      />
      <CountBox
        label="又免租"
        name="freeDays"
        suffix="天"
        value={typed.freeDays}
        error={error}
        onChange={(freeDays) => change({ freeDays })}
      />
      <Checkbox checked={typed.freeInTerm} onChange={(event) => change({ freeInTerm: event.target.checked })}>
        免租期计入租期
      </Checkbox>
    </>
  )
}

/** 递增 and 税. */
export function RiseFields({ typed, change, error }: FieldsProps) {
  const { escalation, steady, taxIncluded } = typed
  const step = (part: Partial<typeof escalation>) => change({ escalation: { ...escalation, ...part } })
  return (
    <section className={styles.box} aria-label="递增与税">
      <h3>递增与税</h3>
      <div className={styles.fields}>
        <Checkbox checked={!steady} onChange={(event) => change({ steady: !event.target.checked })}>
          租金递增
        </Checkbox>
        {!steady && (
          <>
            <CountBox
              label="从第几年起"
              name="escalation.from"
              suffix="年"
              value={escalation.from}
              error={error}
              onChange={(from) => step({ from })}
            />
            <CountBox
              label="每几年"
              name="escalation.every"
              suffix="年"
              value={escalation.every}
              error={error}
              onChange={(every) => step({ every })}
            />
            <PercentBox
              label="递增"
              name="escalation.percent"
              value={escalation.percent}
              error={error}
              onChange={(percent) => step({ percent })}
            />
          </>
        )}
      </div>
      <div className={styles.fields}>
        <Checkbox checked={taxIncluded} onChange={(event) => change({ taxIncluded: event.target.checked })}>
          租金含税
        </Checkbox>
        <PercentBox
          label="税率（可不填）"
          name="taxPercent"
          value={typed.taxPercent}
          error={error}
          onChange={(taxPercent) => change({ taxPercent })}
        />
      </div>
    </section>
  )
}
