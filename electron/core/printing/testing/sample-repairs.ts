import { instantOf } from '../../../../shared/calendar.ts'
import type { RepairDetail } from '../../../../shared/reception/repairs.ts'
import { idOf } from './sample-records.ts'

const at = (time: string) => instantOf('2026-09-30', time)

/** domain 4.3, 5: 急修, worked off, paid and signed; its total is 叁拾陆元整. */
export const closedRepair: RepairDetail = {
  ...{ id: idOf(921), rev: 7, serial: 'WX-20260930-01', state: 'accepted', grade: 'urgent' },
  ...{ caseId: idOf(3), caseSerial: 'JD-20260930-01', caseState: 'struckOff' },
  ...{ receivedAt: at('22:06'), issuedAt: at('22:06'), channel: 'phone', name: '伍国强', room: '7-3-204' },
  ...{ phone: '138-0000-1103', excerpt: '厨房软管爆裂跑水', content: '厨房软管爆裂跑水' },
  ...{ place: '厨房水槽下', appointedAt: null, arriveBy: at('22:21'), dueAt: instantOf('2026-10-01', '22:06') },
  ...{ promisedAt: null, nextDueAt: null, worker: '韩大勇', dispatcher: '许佳宁', dispatchedAt: at('22:08') },
  ...{
    arrivedAt: at('22:18'),
    plan: null,
    plannedOn: null,
    cause: '编织软管老化爆裂',
    measure: '关阀，更换编织软管，试水无渗漏',
  },
  ...{ finishedAt: at('22:41'), lateReason: null, charging: 'paid', total: 3600 },
  materials: [{ name: '编织软管', spec: 'DN15×600', unit: '根', quantity: 200, unitPrice: 1800, amount: 3600 }],
  labour: { hours: 0, price: 0, amount: 0 },
  agreement: { total: 3600, by: '伍国强', at: at('22:20') },
  ...{
    ending: null,
    acceptance: { checked: '试水正常，地面已擦干', signedBy: '伍国强', at: at('22:45') },
    satisfaction: 'satisfied',
  },
  payment: { method: 'wechat', receipt: null, at: at('22:46') },
  delays: [],
  callBack: { at: instantOf('2026-10-01', '09:20'), satisfaction: 'satisfied', comment: null, by: '林晓雨' },
  ...{ linked: [], actions: [] },
}

/** As it goes out of the printer: the rest is for the pens of others. */
export const freshRepair: RepairDetail = {
  ...closedRepair,
  ...{ rev: 1, state: 'toDispatch', caseState: 'registered', worker: null, dispatcher: null, dispatchedAt: null },
  ...{ arrivedAt: null, cause: null, measure: null, finishedAt: null, charging: null, total: 0, materials: [] },
  ...{ agreement: null, acceptance: null, satisfaction: null, payment: null, callBack: null },
}

/** domain 4.3, 7: the price was too high for the owner, who signed 「不修」. */
export const refusedRepair: RepairDetail = {
  ...freshRepair,
  ...{ serial: 'WX-20261019-02', state: 'refused', grade: 'sundry', charging: 'paid', total: 6000 },
  materials: [{ name: '固定件(含人工)', spec: null, unit: '套', quantity: 100, unitPrice: 6000, amount: 6000 }],
  ending: { reason: '业主嫌贵，自行处理', signedBy: '戚冬梅', at: instantOf('2026-10-19', '15:20') },
  linked: [{ serial: 'FX-20261019-01', state: '已作废' }],
}
