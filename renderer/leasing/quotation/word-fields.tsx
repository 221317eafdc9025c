import { AutoComplete, Radio } from 'antd'
import { useId } from 'react'
import { salutation, salutationLabels } from '../../../shared/leasing/quotation-words.ts'
import { choices } from '../../reception/case/acts/choices.ts'
import { Field } from '../../ui/field.tsx'
import styles from './quotation.module.css'
import { type FieldsProps, sentenceOf, WordsBox } from './quotation-boxes.tsx'

const salutations = [...choices(salutationLabels, salutation.options), { value: null, label: '不知道' }]

interface Props extends FieldsProps {
  readonly contacts: readonly string[]
}

/** 致:××公司 ××先生/女士. */
export function AddresseeFields({ typed, change, error, contacts }: Props) {
  const id = useId()
  return (
    <section className={styles.box} aria-label="致">
      <h3>致</h3>
      <div className={styles.fields}>
        <Field id={id} label="联系人" error={sentenceOf(error, 'contact')}>
          <AutoComplete
            id={id}
            style={{ width: 180 }}
            maxLength={60}
            value={typed.contact}
            options={contacts.map((value) => ({ value }))}
            onChange={(contact: string | undefined) => change({ contact: contact ?? '' })}
          />
        </Field>
        <Radio.Group
          aria-label="称呼"
          options={salutations}
          value={typed.salutation}
          onChange={(event) => change({ salutation: event.target.value })}
        />
      </div>
    </section>
  )
}

/** What is said in words; a guarded one has no line for concessions (2: 注, 11). */
export function WordFields({ typed, change, error }: FieldsProps) {
  return (
    <section className={styles.box} aria-label="文字">
      <h3>文字</h3>
      <WordsBox
        label="加时空调、水电标准"
        name="rates"
        limit={500}
        value={typed.rates}
        error={error}
        onChange={(rates) => change({ rates })}
      />
      {typed.kind === 'full' && (
        <WordsBox
          label="其它优惠、弹性条件"
          name="concessions"
          limit={1000}
          value={typed.concessions}
          error={error}
          onChange={(concessions) => change({ concessions })}
        />
      )}
      <WordsBox
        label="备注"
        name="remark"
        limit={1000}
        value={typed.remark}
        error={error}
        onChange={(remark) => change({ remark })}
      />
    </section>
  )
}
