import { expect, test } from 'vitest'
import type { ReworkSlip } from '../../../shared/reception/rework.ts'
import { formOf, inputOf } from './slip-fields.ts'

const slip: ReworkSlip = {
  id: 's1',
  rev: 1,
  serial: 'FX-20261012-01',
  caseId: 'c1',
  caseSerial: 'JD-20261012-01',
  state: 'drafted',
  issuedAt: 0,
  receivedAt: 0,
  deliverBy: 0,
  deliveredAt: null,
  deliveredTo: null,
  name: '蒋文博',
  room: '5-2-1101',
  phone: null,
  handoverDate: null,
  warrantyUntil: null,
  inWarranty: null,
  acceptance: null,
  acceptedBy: null,
  closedOn: null,
  promises: [],
  chases: [],
  addressee: '现场售后',
  part: null,
  problem: '卫生间顶板渗水',
  access: null,
  inspection: null,
  inspectedOn: null,
  contractor: null,
  dueOn: null,
  measure: null,
  startedOn: null,
  finishedOn: null,
}

test('an empty date is no date', () => {
  expect(inputOf({ ...formOf(slip), dueOn: '2026-10-20' })).toMatchObject({ dueOn: '2026-10-20', startedOn: null })
})
