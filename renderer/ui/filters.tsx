import { SearchOutlined } from '@ant-design/icons'
import { Button, Input } from 'antd'
import type { ReactNode } from 'react'
import styles from './filters.module.css'
import { Kbd } from './kbd.tsx'
import { Select } from './select.tsx'

/** Everything a ledger can be narrowed down by, always in sight over it, line by line. */
export function Filters({ children }: { readonly children: ReactNode }) {
  return <search className={styles.filters}>{children}</search>
}

export function FilterLine({ children }: { readonly children: ReactNode }) {
  return <div className={styles.line}>{children}</div>
}

interface WordsProps {
  /** `/` goes there by this id. */
  readonly id: string
  /** What may be typed. */
  readonly placeholder: string
  readonly value: string
  readonly onChange: (text: string) => void
}

export function FilterWords({ id, placeholder, value, onChange }: WordsProps) {
  return (
    <Input
      id={id}
      className={styles.text ?? ''}
      prefix={<SearchOutlined aria-hidden />}
      suffix={<Kbd keys="/" />}
      allowClear
      maxLength={100}
      aria-label="查找"
      placeholder={placeholder}
      value={value}
      onChange={(event) => onChange(event.target.value)}
    />
  )
}

interface ChoiceProps<Value> {
  readonly label: string
  readonly options: readonly { readonly value: Value; readonly label: string }[]
}

// What is typed is looked for in the words that are shown.
const search = { allowClear: true, showSearch: { optionFilterProp: 'label' }, className: styles.choice ?? '' } as const

interface ManyProps<Value> extends ChoiceProps<Value> {
  readonly value: readonly Value[]
  readonly onChange: (value: Value[]) => void
}

/** Any number of these; none is all of them. */
export function ManyOf<Value extends string>({ label, options, value, onChange }: ManyProps<Value>) {
  return (
    <Select<Value[]>
      {...search}
      mode="multiple"
      maxTagCount="responsive"
      maxTagPlaceholder={(rest) => `另 ${rest.length} 项`}
      aria-label={label}
      placeholder={label}
      value={[...value]}
      options={[...options]}
      onChange={onChange}
    />
  )
}

interface OneProps extends ChoiceProps<string> {
  readonly value: string | null
  readonly onChange: (value: string | null) => void
}

/** One of these, or no restriction. */
export function OneOf({ label, options, value, onChange }: OneProps) {
  return (
    <Select<string | null>
      {...search}
      aria-label={label}
      placeholder={label}
      value={value}
      options={[...options]}
      onChange={(chosen) => onChange(chosen ?? null)}
    />
  )
}

/** Says how much is set, so that nobody takes a part of the ledger for the whole. */
export function FilterReset({ set, onReset }: { readonly set: number; readonly onReset: () => void }) {
  if (set === 0) return null
  return (
    <Button type="link" size="small" onClick={onReset}>
      去掉 {set} 个条件
    </Button>
  )
}
