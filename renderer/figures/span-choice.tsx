import { Button } from 'antd'
import type { FigureSpan } from '../../shared/figures/figure-span.ts'
import { DateField } from '../ui/date-field.tsx'
import { figureSpans } from './figure-spans.ts'

interface Props {
  readonly today: string
  readonly value: FigureSpan
  readonly onChange: (span: FigureSpan) => void
}

/** The period that is counted: one of the usual ones, or from day to day. */
export function SpanChoice({ today, value, onChange }: Props) {
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
