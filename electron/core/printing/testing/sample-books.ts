import { instantOf } from '../../../../shared/calendar.ts'
import type { BookContent } from '../../reception/ledger-book-content.ts'
import { type LedgerLine, ledgerLine } from '../../reception/ledger-line.ts'
import type { BookFacts } from '../forms/ledger-book-cover.tsx'
import { idOf, sampleCases } from './sample-records.ts'

const samples = sampleCases.map((one) => ledgerLine.parse(one))

/** A month's lines of that many, three quarters of them struck off; every one changed alike. */
export function sampleContent(count: number, changes: Partial<LedgerLine> = {}): BookContent {
  const lines = Array.from({ length: count }, (_, at) => {
    const sample = samples[at % samples.length]
    if (!sample) throw new Error('there are no samples')
    const struckOffAt = at % 4 === 3 ? null : (sample.struckOffAt ?? instantOf('2026-10-24', '10:00'))
    const ended = { struckOffAt, struckOffBy: struckOffAt === null ? null : '林晓雨' }
    return { number: at + 1, late: at === 0, line: { ...sample, id: idOf(at + 1), ...ended, ...changes } }
  })
  const [first] = lines
  if (!first) return { lines: [], settled: [], carried: [] }
  const earlier = { bookNumber: '云汀花园-26年-008', lineNumber: 17, reopened: false }
  const settled = { ...first.line, struckOffAt: instantOf('2026-10-24', '10:00'), struckOffBy: '林晓雨' }
  return {
    lines,
    settled: [{ ...earlier, line: settled }],
    carried: [{ ...earlier, reopened: true, line: { ...first.line, struckOffAt: null, struckOffBy: null } }],
  }
}

export const sampleFacts: BookFacts = {
  ...{ number: '云汀花园-26年-009', month: '2026-10', from: '2026-10-01', until: '2026-10-31', lines: 15, late: 1, open: 3 },
  ...{ carried: 1, settled: 1, firstSerial: 'JD-20261001-01', lastSerial: 'JD-20261031-04' },
  digest: '5f1c0b7a9e3d4c2b8a6f5e4d3c2b1a0f9e8d7c6b5a493827160f5e4d3c2b1a09',
}
export const sampleBinding = { at: instantOf('2026-11-02', '09:30'), by: '沈婉清' }
