import { expect, test } from 'vitest'
import { contactWords, firstGroup, standingOn } from './follow-up-words.ts'
import { checklistOf } from './stage-checklist.ts'

const days = { step: 0, from: '2026-10-20', until: '2026-10-21' }

test.each([
  ['2026-10-16', 'early', '10-20起可致电'],
  ['2026-10-19', 'early', '明天起可致电'],
  ['2026-10-20', 'open', '今天可致电，最迟 10-21'],
  ['2026-10-21', 'open', '今天可致电，最迟今天'],
  ['2026-10-22', 'late', '逾期：应在 10-21 前致电'],
  ['2027-01-05', 'late', '逾期：应在 2026-10-21 前致电'],
] as const)('on %s the call is %s: %s (10.2)', (today, standing, words) => {
  expect(standingOn(days, today)).toBe(standing)
  expect(contactWords(days, today)).toBe(words)
})

test('in the rhythm it is a 跟进 of any kind (10.3)', () => {
  expect(contactWords({ ...days, step: 2 }, '2026-10-19')).toBe('明天起可跟进')
})

test('who left no card: name, phone and address are copied down, which the checklist of the visit reminds of (10.1)', () => {
  for (const visitorClass of ['direct', 'noCard', 'broker1', 'broker2', 'broker3'] as const) {
    expect(checklistOf('visited', { visitorClass, withClient: false })).toContain('copyContact')
  }
})

test('跟进 opens at whoever was forgotten, then at who may be called, then at those for whom it is early', () => {
  expect(firstGroup({ late: 1, open: 3, early: 2 })).toBe('late')
  expect(firstGroup({ late: 0, open: 3, early: 2 })).toBe('open')
  expect(firstGroup({ late: 0, open: 0, early: 2 })).toBe('early')
  expect(firstGroup({ late: 0, open: 0, early: 0 })).toBe('open')
})
