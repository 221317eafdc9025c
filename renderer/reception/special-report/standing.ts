import { type SpecialReport, specialReportStateLabels } from '../../../shared/reception/special-reports.ts'

/** How a report stands, in a few words, for two people who change it at once. */
export function standingOf({ state, rev, reply }: SpecialReport): string {
  return [specialReportStateLabels[state], `第 ${rev} 稿`, ...(reply === null ? [] : ['已批复'])].join('，')
}
