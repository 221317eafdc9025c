import { causeLabels, gradeLabels, validityLabels } from '../../../../shared/reception/complaint-words.ts'
import type { ComplaintDetail } from '../../../../shared/reception/complaints.ts'

/** How a complaint stands, in a few words, for two people who change it at once. */
export function standingOf({ cause, grade, validity, missing }: ComplaintDetail): string {
  return [
    cause === null ? '原因未定' : causeLabels[cause],
    grade === null ? '性质未定' : gradeLabels[grade],
    validity === null ? '有效性未定' : validityLabels[validity],
    `还差 ${missing.length} 项`,
  ].join('，')
}
