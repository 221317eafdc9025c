import { useState } from 'react'
import { civilDateOf } from '../../../shared/calendar.ts'
import { visitFigureTables } from '../../../shared/visits/visit-figure-tables.ts'
import { useQuery } from '../../api/use-query.ts'
import { FigurePage } from '../../figures/figure-page.tsx'
import { figureSpans } from '../../figures/figure-spans.ts'
import { SpanChoice } from '../../figures/span-choice.tsx'
import { usePrintRequest } from '../../printing/print-request.ts'
import { KeyedButton } from '../../ui/keyed-button.tsx'
import { useNow } from '../../ui/now.ts'
import { ExportButton } from '../../workbooks/export-button.tsx'
import { visitsAddress } from '../visit/visit-address.ts'

/** 统计 of 参观: how ready the departments were, who came, what it cost; every number opens its visits (3: 4.2). */
export function VisitFiguresScreen() {
  const today = civilDateOf(useNow())
  const [span, setSpan] = useState(() => figureSpans(today).近三个月)
  const figures = useQuery('visitFigures.read', span)
  const print = usePrintRequest((request) => request.open)
  return (
    <FigurePage
      label="参观接待统计"
      tables={figures.data && visitFigureTables(figures.data)}
      error={figures.error}
      onRetry={figures.reload}
      addressOf={visitsAddress}
      choices={<SpanChoice today={today} value={span} onChange={setSpan} />}
      verbs={
        <>
          <KeyedButton keys="P" label="打印" run={() => print({ form: 'visitFigures', filter: span })} />
          <ExportButton subject={{ list: 'visitFigures', filter: span }} />
        </>
      }
    />
  )
}
