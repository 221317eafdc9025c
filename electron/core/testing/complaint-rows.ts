import type { ComplaintRow } from '../reception/complaint-row.ts'
import type { CorrectionRow } from '../reception/correction-row.ts'

/** The record of `someRow` as it was just drafted. */
export const someComplaintRow: ComplaintRow = {
  ...{ id: 'complaint-1', siteId: 'site', rev: 1, serial: 'TS-20261012-01', caseId: 'case-1', state: 'kept' },
  ...{
    issuedAt: 1000,
    receivedAt: 1000,
    countedAt: 1000,
    happened: null,
    place: null,
    demand: null,
    evidence: null,
    cause: null,
  },
  ...{ complaintClass: null, matter: null, grade: null, gradedAt: null, raisedAt: null, validity: null, serious: 0 },
  ...{ households: 1, needsCorrection: null, hot: 0, hotAt: null, judgedAt: null, judgedBy: null, faceOpenedAt: null },
  ...{ faceSeatedAt: null, faceApologisedAt: null, faceRestatedAt: null, scratch: null },
}

/** Out of an inspection, nothing filled in. */
export const someCorrectionRow: CorrectionRow = {
  ...{ id: 'correction-1', siteId: 'site', rev: 1, serial: 'BH-20261012-01', state: 'open', issuedAt: 1000, caseId: null },
  ...{ complaintId: null, foundAt: 1000, finder: '沈婉清', source: 'inspection', sourceNote: null, fact: '未签到' },
  ...{ kind: null, grade: null, department: null, analysis: null, immediate: null, measure: null, responsible: null },
  ...{ dueAt: null, closedAt: null, voidReason: null },
}
