import { Alert, Button } from 'antd'
import type { ShownTerms } from '../../../shared/leasing/quotation-terms.ts'
import type { QuotationDetail } from '../../../shared/leasing/quotations.ts'
import { VersionsTable } from '../../reception/case/versions-table.tsx'
import { Secret } from '../secret.tsx'
import { termsDifferences } from './terms-in-words.ts'

interface Props {
  readonly draft: QuotationDetail
  readonly seen: ShownTerms
  readonly onGoOn: (mine: boolean) => void
}

/** Two people in one draft: what it was, what it is now; what is typed here stays until somebody decides. */
export function QuotationConflict({ draft, seen, onGoOn }: Props) {
  const rooms = new Map(draft.suites.map(({ suiteId, room }) => [suiteId, room]))
  return (
    <Alert
      type="warning"
      showIcon
      role="alert"
      title={`${draft.changedBy}刚刚改过这份草稿。您填的内容都还在，没有保存。`}
      description={
        <VersionsTable differences={termsDifferences(seen, draft.terms, rooms)} shown={(words) => <Secret>{words}</Secret>} />
      }
      action={
        <>
          <Button size="small" onClick={() => onGoOn(true)}>
            用我填的
          </Button>
          <Button size="small" onClick={() => onGoOn(false)}>
            用现在的
          </Button>
        </>
      }
    />
  )
}
