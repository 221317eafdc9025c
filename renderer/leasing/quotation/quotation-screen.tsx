import { useNavigate, useParams } from 'react-router'
import type { QuotationDetail } from '../../../shared/leasing/quotations.ts'
import { useQuery } from '../../api/use-query.ts'
import { ErrorNotice } from '../../ui/error-notice.tsx'
import { useAddress } from '../../ui/use-address.ts'
import { ProspectChoice } from './prospect-choice.tsx'
import styles from './quotation.module.css'
import { QuotationEditor } from './quotation-editor.tsx'
import { QuotationView } from './quotation-view.tsx'

/** One quotation, or a new one; which, stands in the address. */
export function QuotationScreen() {
  const { id } = useParams()
  return id === undefined || id === 'new' ? <NewQuotation /> : <OpenQuotation key={id} id={id} />
}

function NewQuotation() {
  const [prospectId, setProspect] = useAddress('prospect')
  const [suites] = useAddress('suites')
  if (prospectId === null) return <ProspectChoice question="给谁报价？" onChoose={setProspect} />
  return <Begun key={prospectId} prospectId={prospectId} suiteIds={suites === null ? [] : suites.split(',')} draft={null} />
}

interface BegunProps {
  readonly prospectId: string
  readonly suiteIds: readonly string[]
  readonly draft: QuotationDetail | null
}

/** What may be told to them is asked before anything is typed (2: 11, 注). */
function Begun({ prospectId, suiteIds, draft }: BegunProps) {
  const navigate = useNavigate()
  const begun = useQuery('quotations.begin', { prospectId, suiteIds: [...suiteIds] }, { keepPrevious: true })
  if (!begun.data) return <Waiting error={begun.error} />
  return (
    <QuotationEditor
      begun={begun.data}
      draft={draft}
      onCreated={(id) => void navigate(`/leasing/quotations/${id}`, { replace: true })}
    />
  )
}

function OpenQuotation({ id }: { readonly id: string }) {
  const { data, error } = useQuery('quotations.get', { id })
  if (!data) return <Waiting error={error} />
  if (data.state === 'draft') return <Begun prospectId={data.prospectId} suiteIds={[]} draft={data} />
  return <QuotationView quotation={data} />
}

function Waiting({ error }: Pick<ReturnType<typeof useQuery>, 'error'>) {
  return (
    <div className={styles.inputs} aria-busy={error === null}>
      <ErrorNotice error={error} />
    </div>
  )
}
