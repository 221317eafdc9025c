import { instantOf } from '../../../../shared/calendar.ts'
import type { WaitingEntry } from '../../../../shared/leasing/waiting-list.ts'

/** HZ-0007 of the trade's samples (domain 4.7, row 5). */
export const someWaitingEntry: WaitingEntry = {
  ...{ id: 'waiting-7', rev: 1, serial: 'HZ-0007', prospectId: 'prospect-104', prospectSerial: 'KH-0104', ownerId: 'a' },
  ...{ owner: '方可欣', company: '恒澜物流(示例)', contact: '孙淼', phone: '138-0000-2004', trade: '运输', nature: 'private' },
  ...{ areaFrom: 13_000, areaTo: 13_000, firstContactAt: instantOf('2026-10-13', '10:40'), reason: 'price' },
  ...{ addedAt: instantOf('2026-10-20', '11:20'), addedBy: '方可欣', building: '金穗大厦', price: { fen: 295, unit: 'day' } },
  ...{ priceUnknown: null, leaseStart: null, termMonths: 36, leaseEnd: '2029-11-01', endComputed: false, termUnknown: null },
  ...{ wakeOn: '2029-05-01', due: false, incomplete: false, referrals: '介绍了同园区的客户', remark: null, state: 'waiting' },
  ...{ wokenAt: null, wokenBy: null, wokenNote: null },
  lastContact: { kind: 'phone', at: instantOf('2026-10-20', '11:20'), text: '告知已签约' },
}
