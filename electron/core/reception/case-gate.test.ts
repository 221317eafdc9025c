import { describe, expect, test } from 'vitest'
import { allowedActions, amendRefusal, missingForFinish, missingForStrikeOff } from './case-gate.ts'
import { linkedRework } from './rework-duties.ts'

type Row = Parameters<typeof missingForStrikeOff>[0]

const settled: Row = {
  ...{ state: 'finished', category: 'repair', callBackRequired: 1, calledBack: 'satisfied' },
  ...{ appendOnly: 0, acknowledgedAt: null, complainedOf: null, complainedOfId: null },
}
const slip = (state: 'drafted' | 'delivered' | 'accepted' | 'voided') =>
  linkedRework({ id: 'x', caseId: 'case', serial: 'FX-20261012-01', state })

describe('what 注销 waits for (1: 4.11)', () => {
  test.each([
    ['nothing', settled, [], []],
    ['settling', { ...settled, state: 'handedOver' }, [], ['尚未办结']],
    ['a department', { ...settled, state: 'registered' }, [], ['尚未转交责任部门或当场办结']],
    ['a call-back', { ...settled, calledBack: null }, [], ['尚未回访']],
    ['no call-back where none is required', { ...settled, calledBack: null, callBackRequired: 0 }, [], []],
    ['a better answer', { ...settled, calledBack: 'dissatisfied' }, [], ['业主不满意，须再次办理并回访']],
    [
      'a better answer even where none was required',
      { ...settled, calledBack: 'dissatisfied', callBackRequired: 0 },
      [],
      ['业主不满意，须再次办理并回访'],
    ],
    ['the delivery of its slip', settled, [slip('drafted')], ['返修单 FX-20261012-01 尚未送达售后']],
    ['the acceptance of its slip', settled, [slip('accepted'), slip('delivered')], ['返修单 FX-20261012-01 尚未消项']],
    ['nothing of closed slips', settled, [slip('accepted'), slip('voided')], []],
    ['the supervisor', { ...settled, appendOnly: 1 }, [], ['受理人即被投诉人，主管尚未阅知']],
    ['nobody once struck off', { ...settled, state: 'struckOff' }, [], []],
  ] as const)('%s', (_what, row, slips, missing) => {
    expect(missingForStrikeOff(row, slips)).toEqual(missing)
  })

  test('everything at once, each on its own line', () => {
    const row: Row = { ...settled, state: 'handedOver', calledBack: null, appendOnly: 1 }
    expect(missingForStrikeOff(row, [slip('delivered')])).toHaveLength(4)
  })
})

test.each([
  ['praise', []],
  ['suggestion', []],
  ['other', []],
  ['complaint', ['尚未转交责任部门']],
  ['repair', ['尚未转交责任部门']],
  ['service', ['尚未转交责任部门']],
] as const)('settled at the desk without a department: %s', (category, missing) => {
  expect(missingForFinish({ ...settled, state: 'registered', category }, [])).toEqual(missing)
})

test('an after-sales matter is not finished while its slip lies on the desk', () => {
  const row: Row = { ...settled, state: 'handedOver', category: 'afterSales' }
  expect(missingForFinish(row, [slip('drafted')])).toEqual(['返修单 FX-20261012-01 尚未送达售后'])
  expect(missingForFinish(row, [slip('delivered')])).toEqual([])
})

test('a line taken by the person complained of is only added to (1: 4.1)', () => {
  expect(amendRefusal({ ...settled, appendOnly: 1 })).toContain('只能补记')
  expect(amendRefusal({ ...settled, state: 'struckOff' })).toContain('已注销')
  expect(amendRefusal(settled)).toBeNull()
})

describe('what a person may do', () => {
  const receptionist = { accountId: 'a', name: '林晓雨', roles: ['receptionist'] as const }
  const supervisor = { accountId: 'b', name: '沈婉清', roles: ['customerServiceSupervisor'] as const }

  test.each([
    [{ ...settled, state: 'registered', category: 'praise' }, ['amend', 'handOver', 'finish', 'promise', 'note', 'print']],
    [{ ...settled, state: 'registered' }, ['amend', 'handOver', 'promise', 'note', 'print']],
    [{ ...settled, state: 'handedOver' }, ['amend', 'handOver', 'finish', 'promise', 'note', 'print']],
    [{ ...settled, calledBack: null }, ['amend', 'callBack', 'promise', 'note', 'print']],
    [settled, ['amend', 'callBack', 'promise', 'strikeOff', 'note', 'print']],
    [{ ...settled, state: 'struckOff' }, ['note', 'print']],
  ] as const)('the receptionist, case %#', (row, actions) => {
    expect(allowedActions(row, [], receptionist)).toEqual(actions)
  })

  test('supervision reopens and acknowledges, but not what is about himself', () => {
    const row: Row = { ...settled, appendOnly: 1, complainedOfId: 'a' }
    expect(allowedActions(row, [], supervisor)).toEqual(['callBack', 'promise', 'note', 'reopen', 'acknowledge', 'print'])
    expect(allowedActions({ ...row, complainedOfId: 'b' }, [], supervisor)).not.toContain('acknowledge')
  })

  test.each([
    [{ ...settled, calledBack: null }, true],
    [settled, false],
    [{ ...settled, state: 'handedOver' }, false],
    [{ ...settled, calledBack: null, appendOnly: 1 }, false],
    [{ ...settled, calledBack: null, complainedOf: '另一位', complainedOfId: 'b' }, false],
    [{ ...settled, calledBack: null, complainedOf: '沈婉清' }, false],
    [{ ...settled, calledBack: null, complainedOf: '沈婉清', complainedOfId: 'c' }, true],
  ] as const)('supervision overrides what is settled, open and not about himself, case %#', (row, may) => {
    expect(allowedActions(row, [], supervisor).includes('override')).toBe(may)
    expect(allowedActions(row, [], receptionist)).not.toContain('override')
  })

  test('others may not even print', () => {
    expect(allowedActions(settled, [], { accountId: 'c', name: '方可欣', roles: ['leasingOfficer'] })).toEqual([])
  })
})
