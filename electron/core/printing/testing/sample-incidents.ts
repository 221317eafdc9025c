import { instantOf } from '../../../../shared/calendar.ts'
import type { IncidentDetail, IncidentLine } from '../../../../shared/reception/incidents.ts'
import { nothingAssessed } from '../../testing/incident-inputs.ts'
import { idOf } from './sample-records.ts'

const at = (time: string, day = '12') => instantOf(`2026-10-${day}`, time)

/** As it is printed in the first minutes: kind, place and one sentence. */
export const freshIncident: IncidentDetail = {
  ...nothingAssessed,
  ...{ id: idOf(91), rev: 1, serial: 'ZD-20261012-01', name: '地下车库 水浸', kind: 'flooding', state: 'open' },
  ...{ happenedAt: null, discoveredAt: at('06:50'), place: '地下车库', reporter: null, reporterDepartment: null },
  ...{ reporterPhone: null, receiver: '林晓雨', receivedAt: at('06:52'), course: '顶板渗水', registeredAt: at('06:53') },
  ...{
    registrar: '林晓雨',
    complaint: null,
    correction: null,
    wave: null,
    visit: null,
    lines: [],
    closedAt: null,
    closedBy: null,
  },
  ...{ signedInStead: false, override: null, voidReason: null, missing: ['级别'], actions: [] },
  clocks: [
    { clock: 'oral', dueAt: at('07:00'), at: null },
    { clock: 'written', dueAt: at('10:50'), at: null },
  ],
}

let next = 910
export function sampleLine(time: string, line: Pick<IncidentLine, 'kind'> & Partial<IncidentLine>): IncidentLine {
  next += 1
  return {
    ...{ id: idOf(next), at: at(time), text: null, person: null, departments: null, target: null, method: null, dueOn: null },
    ...{ correctsId: null, correctReason: null, corrected: false, recordedAt: at(time), by: '林晓雨' },
    ...line,
  }
}

/** domain 4.6, 1: reported late in writing, closed by the supervisor over an open duty. */
export const closedIncident: IncidentDetail = {
  ...freshIncident,
  ...{ state: 'closed', level: 'major', reporter: '岳峰', reporterDepartment: '秩序', reporterPhone: '138-0000-1106' },
  ...{ happenedAt: at('06:30'), deaths: 0, injured: 0, damage: 680_050, households: 3, cause: '止水带破损' },
  ...{ result: '已封堵', insurer: '保险公司(示例)', insuranceNumber: 'BX-示例-0091', insuredOn: '2026-10-12' },
  ...{ endedAt: at('17:00'), closedAt: at('10:20', '23'), closedBy: '沈婉清', signedInStead: true, missing: [] },
  ...{
    override: { reason: '公司要求先结案', duties: ['总结报告'] },
    complaint: { id: idOf(81), serial: 'TS-20261012-01', caseId: idOf(1) },
  },
  correction: { id: idOf(85), serial: 'BH-20261013-01' },
  clocks: [
    { clock: 'oral', dueAt: at('07:00'), at: at('06:55') },
    { clock: 'written', dueAt: at('10:50'), at: at('11:40') },
    { clock: 'summary', dueAt: at('17:00', '13'), at: null },
  ],
  lines: [
    sampleLine('06:55', { kind: 'report', target: 'manager', method: 'oral', person: '顾明远', text: '立即抽水' }),
    sampleLine('07:05', { kind: 'measure', text: '启用一台潜水泵抽水', person: '邹立新', departments: '工程', corrected: true }),
    sampleLine('07:05', {
      ...{ kind: 'measure', text: '启用两台潜水泵抽水', person: '邹立新', departments: '工程' },
      ...{ correctsId: idOf(912), correctReason: '台数记错' },
    }),
    sampleLine('08:00', { kind: 'evidence', text: '三车受损照片 12 张' }),
    sampleLine('09:00', { kind: 'remedy', text: '止水带更换', person: '邹立新', dueOn: '2026-10-20' }),
    sampleLine('09:10', { kind: 'change', text: '地点：原为「车库」，改为「地下车库」' }),
    sampleLine('11:40', { kind: 'report', target: 'company', method: 'written', person: '公司品质部' }),
  ],
}

/** domain 4.6, 4 */
export const visitIncident: IncidentDetail = {
  ...freshIncident,
  ...{ kind: 'leadersVisit', name: '调研老旧电梯', clocks: [], visitingUnit: '区住建部门(示例)', leaders: '副职等', visitors: 6 },
  ...{ purpose: '调研老旧电梯', escort: '顾明远', instruction: '公示维保记录' },
}
