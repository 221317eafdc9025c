import { Segmented } from 'antd'
import { useState } from 'react'
import { Attachments } from '../../attachments/attachments.tsx'
import styles from './suite-drawer.module.css'

const kinds = { suitePlan: '平面图', suiteBrochure: '宣传资料' } as const
type Kind = keyof typeof kinds

/** 平面图 and 宣传资料: what is dropped or pasted goes to the one in sight. */
export function SuiteFiles({ id }: { readonly id: string }) {
  const [kind, setKind] = useState<Kind>('suitePlan')
  return (
    <section aria-label="资料" className={styles.files}>
      <Segmented<Kind>
        aria-label="哪种资料"
        options={(['suitePlan', 'suiteBrochure'] as const).map((value) => ({ value, label: kinds[value] }))}
        value={kind}
        onChange={setKind}
      />
      <Attachments key={kind} record={{ kind, id }} />
    </section>
  )
}
