import { instantOf } from '../../../../shared/calendar.ts'
import type { SpecialReport } from '../../../../shared/reception/special-reports.ts'

const idOf = (at: number) => `00000000-0000-7000-8000-${String(at).padStart(12, '0')}`
const at = (time: string) => instantOf('2026-10-12', time)

const member = (number: number, name: string, room: string) => ({
  ...{ id: idOf(number), serial: `TS-20261012-0${number}`, receivedAt: at(`08:3${number}`), name, room, excerpt: '地库渗水浸车' },
})

/** 重大 and alone, as it was just drafted. */
export const draftedReport: SpecialReport = {
  ...{ id: idOf(90), rev: 2, serial: 'ZT-20261012-01', kind: 'major', state: 'draft', draftedAt: at('17:00'), drafter: '沈婉清' },
  ...{ dueAt: instantOf('2026-10-19', '08:50'), facts: '地库渗水浸三车，索赔约6,800元', course: '2026-10-12 08:41 转交工程' },
  ...{ investigation: null, measures: null, outcome: null, prevention: null, submission: null, reply: null },
  complaint: {
    ...{ id: idOf(1), serial: 'TS-20261012-01', caseId: idOf(2), caseSerial: 'JD-20261012-01', receivedAt: at('08:30') },
    ...{ name: '康振东', room: '5-1-401', complaintClass: '设施设备', matter: '地库渗水', grade: 'major', department: '工程' },
    hot: false,
  },
  members: [member(1, '康振东', '5-1-401')],
  actions: [],
}

/** Of a hot spot, handed in too late and answered. */
export const handedInReport: SpecialReport = {
  ...draftedReport,
  ...{ kind: 'hot', state: 'submitted', investigation: '止水带破损', measures: '封堵渗漏点', outcome: '已办结' },
  complaint: { ...draftedReport.complaint, hot: true },
  members: [member(1, '康振东', '5-1-401'), member(2, '祝晓岚', '5-1-402'), member(3, '欧阳敏', '5-1-403')],
  submission: { at: instantOf('2026-10-20', '09:00'), to: '公司品质部', receiver: '白露', method: 'written', by: '沈婉清' },
  reply: { at: instantOf('2026-10-21', '09:00'), from: '公司品质部', text: '同意，按期复查', by: '沈婉清' },
}
