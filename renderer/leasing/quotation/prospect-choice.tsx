import { ProspectSelect } from '../prospect/prospect-select.tsx'
import styles from './quotation.module.css'

interface Props {
  /** What is asked, 「给谁报价？」 */
  readonly question: string
  readonly onChoose: (prospectId: string) => void
}

/** For whom. */
export function ProspectChoice({ question, onChoose }: Props) {
  return (
    <div className={styles.inputs}>
      <h1>{question}</h1>
      <ProspectSelect autoFocus stages={[]} chosen={null} onChoose={({ id }) => onChoose(id)} />
      <p className={styles.quiet}>只列您负责的客户；还没有登记的，请先在「客户」里登记。</p>
    </div>
  )
}
