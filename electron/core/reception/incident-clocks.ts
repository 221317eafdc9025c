import type { IncidentClock } from '../../../shared/reception/incident-words.ts'
import type { ClockStanding, IncidentLine } from '../../../shared/reception/incidents.ts'
import type { QueryContext } from '../context.ts'
import { limitFrom } from './case-deadlines.ts'
import type { IncidentLineRow, IncidentRow } from './incident-row.ts'

type Timed = Pick<IncidentRow, 'kind' | 'discoveredAt' | 'endedAt'>
type Counted = Pick<IncidentLineRow, 'kind' | 'at' | 'target' | 'method'>

/** Lines that no other corrects. */
export function standingLines<Line extends Pick<IncidentLineRow, 'id' | 'correctsId'>>(lines: readonly Line[]): Line[] {
  const corrected = new Set(lines.map(({ correctsId }) => correctsId))
  return lines.filter(({ id }) => !corrected.has(id))
}

function firstReport(lines: readonly Counted[], counts: (line: Counted) => boolean): number | null {
  const upwards = lines.filter(({ kind, target }) => kind === 'report' && (target === 'manager' || target === 'company'))
  const times = upwards.filter(counts).map(({ at }) => at)
  return times.length === 0 ? null : Math.min(...times)
}

/** When each report was due and made. A visit of leaders is no emergency: nothing of it runs against a clock. */
export function clocksOf(context: QueryContext, row: Timed, lines: readonly Counted[]) {
  const { oral, written, summary } = context.settings.incidents
  const runs = row.kind !== 'leadersVisit'
  return {
    oralDueAt: runs ? limitFrom(row.discoveredAt, oral, context) : null,
    oralAt: firstReport(lines, () => true),
    writtenDueAt: runs ? limitFrom(row.discoveredAt, written, context) : null,
    writtenAt: firstReport(lines, ({ method }) => method === 'written'),
    summaryDueAt: runs && row.endedAt !== null ? limitFrom(row.endedAt, summary, context) : null,
    summaryAt: firstReport(lines, ({ method }) => method === 'summary'),
  }
}

type Clocks = ReturnType<typeof clocksOf>

/** As the screens and the paper show them, in the order in which they fall due. */
export function clockStandings(row: Clocks): ClockStanding[] {
  const of = (clock: IncidentClock, dueAt: number | null, at: number | null) => (dueAt === null ? [] : [{ clock, dueAt, at }])
  return [
    ...of('oral', row.oralDueAt, row.oralAt),
    ...of('written', row.writtenDueAt, row.writtenAt),
    ...of('summary', row.summaryDueAt, row.summaryAt),
  ]
}

/** What closing waits for (domain 2.8, F5), one duty a line. */
export function missingForClosing(row: IncidentRow, lines: readonly Pick<IncidentLine, 'kind'>[]): string[] {
  const lacks = (rules: readonly (readonly [string, boolean])[]) => rules.filter(([, open]) => open).map(([duty]) => duty)
  if (row.kind === 'leadersVisit') {
    return lacks([
      ['来访单位', row.visitingUnit === null],
      ['来访目的', row.purpose === null],
      ['处理结果', row.result === null],
      ['处置完毕时间', row.endedAt === null],
    ])
  }
  const grave = row.level === 'major' || row.level === 'extraordinary'
  return lacks([
    ['级别', row.level === null],
    ['口头上报', row.oralAt === null],
    ['书面报告', row.writtenAt === null],
    ['原因分析', row.cause === null],
    ['处理结果', row.result === null],
    ['纠正预防措施', grave && !lines.some(({ kind }) => kind === 'remedy')],
    ['处置完毕时间', row.endedAt === null],
    ['总结报告', row.summaryAt === null],
  ])
}
