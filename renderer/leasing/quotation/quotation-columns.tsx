import { civilTimeOf } from '../../../shared/calendar.ts'
import { numberOf, quotationKindLabels, quotationStateLabels, validityLabels } from '../../../shared/leasing/quotation-words.ts'
import type { QuotationSummary } from '../../../shared/leasing/quotations.ts'
import { yuanText } from '../../../shared/money.ts'
import type { Column } from '../../ui/virtual-table.tsx'
import { Secret } from '../secret.tsx'
import styles from './quotation.module.css'

const none = <span className={styles.quiet}>—</span>

/** How long it holds, in a word and a date; what is late is never told by colour alone. */
export function ValidityMark({ quotation }: { readonly quotation: Pick<QuotationSummary, 'validity' | 'validUntil'> }) {
  const { validity, validUntil } = quotation
  if (validUntil === null) return none
  const date = `至 ${validUntil.slice(5)}`
  if (validity === null || validity === 'valid') return date
  return (
    <span className={styles.mark} data-validity={validity}>
      {date} {validityLabels[validity]}
    </span>
  )
}

/** A suite that went to somebody else while the price was open. */
export function LostMark({ rooms }: { readonly rooms: readonly string[] }) {
  if (rooms.length === 0) return null
  return (
    <span className={styles.mark} data-validity="expired">
      {rooms.join('、')} 已不可租
    </span>
  )
}

export const quotationColumns: readonly Column<QuotationSummary>[] = [
  { key: 'number', title: '单号', width: '156px', render: numberOf },
  { key: 'created', title: '起草', width: '100px', render: (one) => civilTimeOf(one.createdAt).slice(5) },
  {
    key: 'company',
    title: '客户',
    width: 'minmax(150px, 1.2fr)',
    render: (one) => <span title={one.company ?? undefined}>{`${one.prospectSerial} ${one.company ?? '未留公司名称'}`}</span>,
  },
  {
    key: 'rooms',
    title: '单元',
    width: 'minmax(110px, 1fr)',
    render: (one) => (one.lostSuites.length > 0 ? <LostMark rooms={one.lostSuites} /> : one.rooms.join('、')),
  },
  { key: 'kind', title: '种类', width: '84px', render: (one) => quotationKindLabels[one.kind] },
  {
    key: 'total',
    title: '每月合计（元）',
    width: '124px',
    align: 'end',
    render: (one) => <Secret>{yuanText(one.monthlyTotal)}</Secret>,
  },
  { key: 'state', title: '状态', width: '92px', render: (one) => quotationStateLabels[one.state] },
  { key: 'validity', title: '有效期', width: '152px', render: (one) => <ValidityMark quotation={one} /> },
  { key: 'by', title: '报价人', width: '76px', render: (one) => one.by },
]
