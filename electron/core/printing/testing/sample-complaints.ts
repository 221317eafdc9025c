import { instantOf } from '../../../../shared/calendar.ts'
import type { ComplaintDetail } from '../../../../shared/reception/complaints.ts'
import type { CorrectionDetail } from '../../../../shared/reception/corrections.ts'
import { idOf } from './sample-records.ts'

/** As it comes out of the printer beside the owner: nothing is known but what was said. */
export const freshComplaint: ComplaintDetail = {
  ...{ id: idOf(81), rev: 1, serial: 'TS-20261012-01', voided: false, caseId: idOf(1), caseSerial: 'JD-20261012-01' },
  ...{ receivedAt: instantOf('2026-10-12', '08:30'), registeredAt: instantOf('2026-10-12', '08:30'), registrar: '林晓雨' },
  ...{ channel: 'visit', name: null, standing: 'owner', room: null, phone: null, content: '太吵', complainedOf: null },
  ...{ appendOnly: false, face: null, happened: null, place: null, demand: null, evidence: null, cause: null },
  ...{ complaintClass: null, matter: null, grade: null, validity: null, serious: false, households: 1, needsCorrection: null },
  ...{ judgedAt: null, judgedBy: null, raisedAt: null, hot: false, collective: false, incident: null, caseState: 'registered' },
  ...{ department: null, receiver: null, handOverDueAt: instantOf('2026-10-12', '08:50'), handedOverAt: null },
  ...{ dueAt: instantOf('2026-10-14', '08:30'), result: null, finishedAt: null, callBacks: [], callBackBy: '接待员' },
  duties: [{ duty: 'apology', required: true, dueAt: null, done: [] }],
  ...{ missing: [], reports: [], corrections: [], struckOffAt: null, struckOffBy: null, override: null, actions: [] },
}

const done = (at: string, doneBy: string, text: string | null, counterpart: string | null = null) => ({
  ...{ at: instantOf('2026-10-13', at), doneBy, counterpart, method: null, text, by: doneBy },
  recordedAt: instantOf('2026-10-13', at),
})

/** domain 4.2: judged, worked off, called back; struck off by supervision before the last duty was done. */
export const closedComplaint: ComplaintDetail = {
  ...freshComplaint,
  ...{ name: '康振东', room: '5-1-401', phone: '138-0000-1106', content: '地库渗水浸三车', complainedOf: '工程部' },
  face: {
    ...{ openedAt: instantOf('2026-10-12', '08:22'), seatedAt: instantOf('2026-10-12', '08:22'), restatedAt: null },
    ...{ apologisedAt: instantOf('2026-10-12', '08:23'), scratch: '地库 三辆车' },
  },
  ...{ happened: '10-12 凌晨', place: '地下一层', demand: '赔偿', evidence: '照片 3 张', cause: 'internal', grade: 'major' },
  ...{ complaintClass: '设施设备', matter: '地库渗水', validity: 'valid', households: 3, needsCorrection: true },
  ...{ hot: true, collective: true, caseState: 'struckOff', department: '工程', receiver: '邹立新', result: '已封堵' },
  ...{ handedOverAt: instantOf('2026-10-12', '08:41'), finishedAt: instantOf('2026-10-22', '16:30') },
  duties: [
    { duty: 'apology', required: true, dueAt: null, done: [{ ...done('08:34', '林晓雨', null), method: 'inPerson' }] },
    { duty: 'investigation', required: true, dueAt: null, done: [done('11:00', '邹立新', '止水带破损', '邹立新')] },
    { duty: 'measure', required: true, dueAt: null, done: [done('15:00', '邹立新', '封堵渗漏点')] },
    { duty: 'answer', required: true, dueAt: null, done: [] },
  ],
  callBacks: [
    {
      ...{ round: 1, at: instantOf('2026-10-23', '10:10'), method: 'visit', satisfaction: 'fairly', by: '顾明远' },
      respondent: null,
      comment: '来得晚',
    },
  ],
  ...{ callBackBy: '项目经理', corrections: [{ id: idOf(91), serial: 'BH-20261013-01', state: '已关闭', open: false }] },
  ...{ struckOffAt: instantOf('2026-10-23', '10:14'), struckOffBy: '顾明远' },
  override: { reason: '业主已搬离', duties: ['投诉单 TS-20261012-01 未落实：向业主通报、答复'] },
}

export const freshReport: CorrectionDetail = {
  ...{ id: idOf(91), rev: 1, serial: 'BH-20261013-01', state: 'open', issuedAt: instantOf('2026-10-13', '09:00') },
  ...{ foundAt: instantOf('2026-10-13', '09:00'), finder: '沈婉清', source: 'inspection', sourceNote: null, fact: '未签到' },
  ...{ kind: null, grade: null, department: null, analysis: null, immediate: null, measure: null, responsible: null },
  ...{
    dueAt: null,
    closedAt: null,
    voidReason: null,
    caseId: null,
    complaint: null,
    verifications: [],
    missing: [],
    actions: [],
  },
}

export const closedReport: CorrectionDetail = {
  ...freshReport,
  ...{ state: 'closed', kind: 'effect', grade: 'ordinary', department: '工程', analysis: '巡检漏项', immediate: '封堵' },
  ...{ measure: '雨前巡检列入日检', responsible: '邹立新', dueAt: instantOf('2026-10-14', '09:00') },
  ...{ closedAt: instantOf('2026-10-15', '09:00'), complaint: { id: idOf(81), serial: 'TS-20261012-01' } },
  verifications: [
    { at: instantOf('2026-10-15', '09:00'), result: 'effective', text: '连续三日无渗漏', verifier: '沈婉清', by: '沈婉清' },
  ],
}
