import { Button, Skeleton } from 'antd'
import { useState } from 'react'
import { leasingSupervision } from '../../../shared/access/roles.ts'
import { civilDateOf } from '../../../shared/calendar.ts'
import { figureTables } from '../../../shared/leasing/figure-tables.ts'
import { useHolds } from '../../api/use-holds.ts'
import { useQuery } from '../../api/use-query.ts'
import { PrintDialogue } from '../../printing/print-dialogue.tsx'
import { usePrintRequest } from '../../printing/print-request.ts'
import { DateField } from '../../ui/date-field.tsx'
import { ErrorNotice } from '../../ui/error-notice.tsx'
import { KeyedButton } from '../../ui/keyed-button.tsx'
import { KeyLevel } from '../../ui/keys.ts'
import { useNow } from '../../ui/now.ts'
import { ExportButton } from '../../workbooks/export-button.tsx'
import { PrivacyKey } from '../privacy-key.tsx'
import { OwnerChoice } from '../prospect/owner-choice.tsx'
import bars from '../suites/suites.module.css'
import { FigureSection } from './figure-section.tsx'
import { type FigureSpan, figureSpans } from './figure-spans.ts'
import styles from './figures.module.css'

interface SpanProps {
  readonly today: string
  readonly value: FigureSpan
  readonly onChange: (span: FigureSpan) => void
}

function Span({ today, value, onChange }: SpanProps) {
  return (
    <>
      {Object.entries(figureSpans(today)).map(([word, span]) => {
        const chosen = span.from === value.from && span.until === value.until
        return (
          <Button key={word} size="small" type={chosen ? 'primary' : 'text'} ghost={chosen} onClick={() => onChange(span)}>
            {word}
          </Button>
        )
      })}
      <DateField label="从" value={value.from} onChange={(from) => from && onChange({ ...value, from })} />
      <span aria-hidden="true">至</span>
      <DateField label="到" value={value.until} onChange={(until) => until && onChange({ ...value, until })} />
    </>
  )
}

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
    <div className={bars.screen}>
      <header className={bars.bar}>
        <Span today={today} value={span} onChange={setSpan} />
        {supervises && <OwnerChoice value={ownerId} onChange={setOwner} />}
        <span className={bars.verbs}>
          <PrivacyKey />
          <KeyedButton keys="P" label="打印" run={() => print({ form: 'leasingFigures', filter: asked })} />
          <ExportButton subject={{ list: 'leasingFigures', filter: asked }} />
        </span>
      </header>
      <ErrorNotice error={figures.error} onRetry={figures.reload} />
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: long figures must scroll by keyboard */}
      <section className={styles.body} tabIndex={0} aria-label="招商统计">
        {figures.data ? (
          figureTables(figures.data).map((table) => <FigureSection key={table.title} table={table} />)
        ) : (
          <Skeleton active paragraph={{ rows: 10 }} />
        )}
      </section>
      <KeyLevel value={4}>
        <PrintDialogue />
      </KeyLevel>
    </div>
  )
}
