import { FileTextOutlined, PrinterOutlined } from '@ant-design/icons'
import { civilTimeOf } from '../../../shared/calendar.ts'
import { formTitles } from '../../../shared/printing/forms.ts'
import { printStates } from '../../../shared/printing/printing.ts'
import { type CaseDetail, slipKindLabels } from '../../../shared/reception/cases.ts'
import { useQuery } from '../../api/use-query.ts'
import styles from './case.module.css'
import { useOpenRecord } from './open-record.ts'

/** Linked slips and everything that was printed of this case. */
export function CasePapers({ record }: { readonly record: CaseDetail }) {
  const { openSlip } = useOpenRecord()
  const history = useQuery('printing.history', { subjectId: record.id }).data?.printings ?? []
  if (record.slips.length === 0 && history.length === 0) return null
  return (
    <section className={styles.papers} aria-label="单据">
      {record.slips.map((slip) => (
        <button type="button" key={slip.id} className={styles.slip} onClick={() => openSlip(record.id, slip)}>
          <FileTextOutlined aria-hidden /> {slipKindLabels[slip.kind]} <strong>{slip.serial}</strong>
          <span className={slip.open ? styles.open : styles.doneDuty}>{slip.state}</span>
        </button>
      ))}
      <PrintHistory printings={history} />
    </section>
  )
}

interface HistoryProperties {
  readonly printings: readonly {
    readonly form: keyof typeof formTitles
    readonly copy: string
    readonly printing: number
    readonly state: keyof typeof printStates
    readonly at: number
    readonly by: string
    readonly returnedAt: number | null
  }[]
}

/** Every copy that was allotted, and what became of it. */
export function PrintHistory({ printings }: HistoryProperties) {
  if (printings.length === 0) return null
  return (
    <ul className={styles.printings} aria-label="打印记录">
      {printings.map((one) => (
        <li key={`${one.form}${one.copy}${one.printing}`}>
          <PrinterOutlined aria-hidden /> {formTitles[one.form]} {one.copy}联{one.printing > 1 && ` 补打第 ${one.printing} 份`} ·{' '}
          {printStates[one.state]} · {civilTimeOf(one.at).slice(5)} {one.by}
          {one.returnedAt !== null && <span className={styles.doneDuty}> 已签回 {civilTimeOf(one.returnedAt).slice(5)}</span>}
        </li>
      ))}
    </ul>
  )
}
