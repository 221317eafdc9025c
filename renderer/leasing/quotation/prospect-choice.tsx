import { useState } from 'react'
import { visitorClassLabels } from '../../../shared/leasing/disclosure.ts'
import { useQuery } from '../../api/use-query.ts'
import { Select } from '../../ui/select.tsx'
import styles from './quotation.module.css'
import { useSettled } from './use-settled.ts'

const everyone = {
  ...{ stage: [], grade: [], channel: [], visitorClass: [], ownerId: null, watched: false, from: null, until: null },
  ...{ after: null, limit: 30 },
}

/** For whom: one of one's own prospects, by company, contact, phone or number. */
export function ProspectChoice({ onChoose }: { readonly onChoose: (prospectId: string) => void }) {
  const [text, setText] = useState('')
  const asked = useSettled(text, 200)
  const list = useQuery(
    'prospects.list',
    { ...everyone, stage: [], grade: [], channel: [], visitorClass: [], text: asked },
    { keepPrevious: true },
  )
  const options = (list.data?.prospects ?? []).map(({ id, serial, company, contact, visitorClass }) => ({
    value: id,
    label: `${serial}　${company ?? '未留公司名称'}　${contact ?? ''}　${visitorClassLabels[visitorClass]}`,
  }))
  return (
    <div className={styles.inputs}>
      <h1>给谁报价？</h1>
      <Select<string | null>
        autoFocus
        aria-label="客户"
        placeholder="公司、联系人、拼音、电话后四位、编号"
        showSearch={{ filterOption: false, onSearch: setText }}
        value={null}
        options={options}
        loading={list.loading}
        onChange={(id) => id !== null && onChoose(id)}
      />
      <p className={styles.quiet}>只列您负责的客户；还没有登记的，请先在「客户」里登记。</p>
    </div>
  )
}
