import { instantOf } from '../../../../shared/calendar.ts'
import type { ServiceDetail } from '../../../../shared/reception/service-orders.ts'
import { idOf } from './sample-records.ts'

const at = (text: string) => instantOf(`2026-${text.slice(0, 5)}`, text.slice(6))

/** domain 4.4, 1 with the key of 2: served, checked, signed, paid; 120㎡×4.00=480.00. */
export const closedService: ServiceDetail = {
  ...{ id: idOf(931), rev: 9, serial: 'FW-20261005-01', state: 'signed', caseId: idOf(6), caseSerial: 'JD-20261005-01' },
  ...{ caseState: 'struckOff', receivedAt: at('10-05 11:33'), issuedAt: at('10-05 11:33'), channel: 'mailbox' },
  ...{ name: '倪家骏', room: '4-2-1202', phone: '138-0000-1109', excerpt: '预约全屋保洁120㎡', content: '预约全屋保洁120㎡' },
  ...{ item: '全屋保洁', unit: '㎡', quantity: 12000, unitPrice: 400, amount: 48000, materials: '清洁剂自带' },
  ...{ requirement: '木地板不能用水拖', appointedAt: at('10-07 09:00'), appointedUntil: at('10-07 12:30') },
  ...{ answerBy: at('10-06 11:33'), answeredAt: at('10-05 11:50'), nextDueAt: null },
  answering: { answer: 'accepted', reason: null, by: '段秀兰', at: at('10-05 11:50') },
  key: {
    number: 'YK-017',
    received: { by: '倪家骏', at: at('10-06 16:05') },
    returned: { by: '倪家骏', at: at('10-07 17:30') },
  },
  keyHeld: false,
  ...{ dispatcher: '段秀兰', dispatchedAt: at('10-06 17:00'), workers: '鲍春花、杜小梅' },
  ...{ arrivedAt: at('10-07 09:00'), leftAt: at('10-07 12:30'), satisfaction: 'satisfied' },
  check: { note: '关闸锁门', by: '段秀兰', at: at('10-07 12:35') },
  opinion: { text: '很干净', by: '倪家骏', at: at('10-07 12:40') },
  payment: { method: 'cash', receipt: '0006213', finance: '白露', at: at('10-07 12:45') },
  cancelling: null,
  callBack: { at: at('10-08 10:15'), satisfaction: 'satisfied', comment: null, by: '林晓雨' },
  actions: [],
}

/** As it goes out of the printer: the rest is for the pens of others. */
export const freshService: ServiceDetail = {
  ...closedService,
  ...{ rev: 1, state: 'toAnswer', caseState: 'registered', item: null, unit: null, quantity: null, unitPrice: null },
  ...{ amount: null, materials: null, requirement: null, appointedAt: null, appointedUntil: null, answeredAt: null },
  ...{ answering: null, key: null, dispatcher: null, dispatchedAt: null, workers: null, arrivedAt: null, leftAt: null },
  ...{ satisfaction: null, check: null, opinion: null, payment: null, callBack: null },
}
