import { useState } from 'react'
import type { QuotationTrouble } from '../../../shared/leasing/quotations.ts'
import { KeyedButton } from '../../ui/keyed-button.tsx'
import { ApplyDrawer } from '../concessions/apply-drawer.tsx'
import styles from './quotation.module.css'
import type { TypedTerms } from './quotation-fields.ts'

interface Props {
  readonly troubles: readonly QuotationTrouble[]
  readonly typed: TypedTerms
  readonly prospectId: string
}

/** Why it cannot go out as it stands: said before somebody tries. What is beyond one's own may be applied for from here. */
export function Troubles({ troubles, typed, prospectId }: Props) {
  const [applying, applyFor] = useState<string | null>(null)
  if (troubles.length === 0) return null
  const suiteId = troubles.find((one) => one.suiteId !== undefined)?.suiteId
  return (
    <>
      <ul className={styles.troubles} aria-label="现在还不能发出">
        {troubles.map(({ sentence }) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      {suiteId !== undefined && <KeyedButton keys="F9" label="申请特价" inFields run={() => applyFor(suiteId)} />}
      {applying !== null && (
        <ApplyDrawer prospectId={prospectId} suiteId={applying} known={knownOf(typed, applying)} onClose={() => applyFor(null)} />
      )}
    </>
  )
}

/** What stands in the quotation is what is asked for. */
function knownOf(typed: TypedTerms, suiteId: string) {
  const line = typed.suites.find((one) => one.suiteId === suiteId)
  return {
    ...(line ? { unit: line.unit } : {}),
    ...{ price: line?.price ?? null, months: String(typed.months ?? ''), start: typed.start },
    ...{ freeMonths: String(typed.freeMonths ?? 0), freeDays: String(typed.freeDays ?? 0) },
  }
}
