import { instantOf } from '../../../../shared/calendar.ts'
import type { ConcessionDetail, ConcessionStep } from '../../../../shared/leasing/concessions.ts'

const effect = {
  ...{ share: 9048, monthBefore: 3_660_038, monthAfter: 3_311_463, totalBefore: 133_957_392, totalAfter: 116_300_394 },
  ...{ netBefore: 42_700, netAfter: 37_072, impact: 17_656_998 },
}

const step = (
  id: string,
  kind: ConcessionStep['kind'],
  office: ConcessionStep['office'],
  person: string,
  on: string,
): ConcessionStep => ({ id, kind, office, person, by: person, at: instantOf(on, '10:00'), on, opinion: '同意', price: 380 })

/** TJ-20261019-01 (domain 4.7, 3). */
export const sampleConcession: ConcessionDetail = {
  ...{ id: '1', rev: 5, serial: 'TJ-20261019-01', kind: 'price', state: 'approved', prospectId: '2', prospectSerial: 'KH-0102' },
  ...{ company: '云杉检测技术(示例)', ownerId: '3', owner: '方可欣', suiteId: '4', room: '1203', unit: 'day', listPrice: 420 },
  ...{ price: 380, months: 36, freeMonths: 0, freeDays: 45, share: 9048, createdAt: instantOf('2026-10-19', '09:22') },
  ...{ createdBy: '方可欣', agreed: { price: 380, freeMonths: 0, freeDays: 45, until: '2026-11-03' }, expired: false },
  ...{ toldOn: '2026-10-21', answer: 'accepted', gone: null, nature: 'private', trade: '检测', grade: 'A', fame: 'trade' },
  ...{ area: 28_650, start: '2026-12-01', escalation: { from: 3, percent: 500, every: 1 } },
  ...{ usualEscalation: { from: 3, percent: 500, every: 1 }, method: 'yearTwelfth', standardFreeDays: 30, mindPrice: 380 },
  ...{ floorPrice: 350, rivalBuilding: '望江楼', rivalPrice: 360, others: null, reason: '客户放弃的障碍是租金偏高' },
  ...{ validUntil: '2026-11-03', effect, agreedEffect: effect, toldNote: null, othersNear: [], actions: [] },
  steps: [
    step('a', 'apply', 'leasingOfficer', '方可欣', '2026-10-19'),
    step('b', 'advise', 'leasingSupervisor', '潘倩', '2026-10-19'),
    step('c', 'counsel', 'manager', '邵一舟', '2026-10-19'),
    step('d', 'approve', 'generalManager', '谢崇文', '2026-10-20'),
    { ...step('e', 'tell', 'leasingOfficer', '方可欣', '2026-10-21'), price: null },
  ],
}
