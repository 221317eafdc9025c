import { instantOf } from '../../../../shared/calendar.ts'
import type { WaveCaller, WaveDetail } from '../../../../shared/reception/waves.ts'
import { idOf } from './sample-records.ts'

const at = (time: string) => instantOf('2026-10-19', time)

const caller = (number: number, changes: Partial<WaveCaller>): WaveCaller => ({
  ...{ id: idOf(950 + number), room: null, name: null, phone: null, caseId: null, caseSerial: null, state: 'waiting' },
  ...{ firstAt: at('09:00'), calls: 1, attempts: 0, toldAt: null, toldBy: null, comment: null },
  ...changes,
})

/** Supply is back; one household was told, one could not be reached, one left nothing. */
export const restoredWave: WaveDetail = {
  ...{ id: idOf(95), rev: 7, serial: 'TG-20261019-01', state: 'restored', supply: 'water', cause: 'municipal' },
  ...{ area: '2号楼', startedAt: at('08:50'), expectedAt: at('11:30'), restoredAt: at('11:15'), closedAt: null },
  ...{ households: 3, waiting: 2, reason: null, responsible: '市自来水公司', measure: '已报修', registeredAt: at('08:58') },
  ...{
    registrar: '林晓雨',
    voidReason: null,
    line: { id: idOf(94), serial: 'JD-20261019-01' },
    incident: null,
    events: [],
    missing: [],
    actions: [],
  },
  callers: [
    caller(1, {
      ...{ room: '2-2-701', name: '章志远', phone: '138-0000-1120', caseSerial: 'JD-20261019-01', calls: 2, state: 'reached' },
      ...{ toldAt: at('11:21'), toldBy: '林晓雨', comment: '家人接听' },
    }),
    caller(2, { room: '2-1-302', phone: '13900001234', attempts: 1 }),
    caller(3, {}),
  ],
}
