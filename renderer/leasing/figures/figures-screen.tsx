import { useState } from 'react'
import { leasingSupervision } from '../../../shared/access/roles.ts'
import { civilDateOf } from '../../../shared/calendar.ts'
import { figureTables } from '../../../shared/leasing/figure-tables.ts'
import { useHolds } from '../../api/use-holds.ts'
import { useQuery } from '../../api/use-query.ts'
import { FigurePage } from '../../figures/figure-page.tsx'
import { figureSpans } from '../../figures/figure-spans.ts'
import { SpanChoice } from '../../figures/span-choice.tsx'
import { usePrintRequest } from '../../printing/print-request.ts'
import { KeyedButton } from '../../ui/keyed-button.tsx'
import { useNow } from '../../ui/now.ts'
import { ExportButton } from '../../workbooks/export-button.tsx'
import { PrivacyKey } from '../privacy-key.tsx'
import { OwnerChoice } from '../prospect/owner-choice.tsx'
import { addressOf } from '../prospect/prospect-address.ts'
import { Secret } from '../secret.tsx'

/** 统计: one's own for an officer, everybody's for supervision; every number opens its records. */
export function FiguresScreen() {
  const supervises = useHolds(leasingSupervision)
  const today = civilDateOf(useNow())
  const [span, setSpan] = useState(() => figureSpans(today).近三个月)
  const [ownerId, setOwner] = useState<string | null>(null)
  const asked = { ...span, ownerId }
  const figures = useQuery('leasingFigures.read', asked)
  const print = usePrintRequest((request) => request.open)
  return (
    <FigurePage
      label="招商统计"
      tables={figures.data && figureTables(figures.data)}
      error={figures.error}
      onRetry={figures.reload}
      {...{ addressOf, veil: Secret }}
      choices={
        <>
          <SpanChoice today={today} value={span} onChange={setSpan} />
          {supervises && <OwnerChoice value={ownerId} onChange={setOwner} />}
        </>
      }
      verbs={
        <>
          <PrivacyKey />
          <KeyedButton keys="P" label="打印" run={() => print({ form: 'leasingFigures', filter: asked })} />
          <ExportButton subject={{ list: 'leasingFigures', filter: asked }} />
        </>
      }
    />
  )
}
