import { describe, expect, test } from 'vitest'
import { day, instantOf } from '../../../shared/calendar.ts'
import { defaultComplaintRules as rules } from '../../../shared/settings/complaint-defaults.ts'
import { effectiveGrade, hotSpots, raisedAt, requiredDuties } from './complaint-rules.ts'

const received = instantOf('2026-09-01', '09:00')
const minor = {
  cause: 'internal',
  grade: 'minor',
  validity: 'valid',
  serious: 0,
  receivedAt: received,
  raisedAt: null,
} as const
const open = { finishedAt: null }

describe('open for thirty days is 重大 (domain 2.1)', () => {
  test.each([
    ['a millisecond before', open, received + 30 * day - 1, 'minor'],
    ['on the instant', open, received + 30 * day, 'major'],
    ['settled in time, looked at a year later', { finishedAt: received + 29 * day }, received + 365 * day, 'minor'],
    ['settled too late', { finishedAt: received + 31 * day }, received + 365 * day, 'major'],
  ] as const)('%s', (_what, row, now, grade) => expect(effectiveGrade(minor, row, rules, now)).toBe(grade))

  test('not judged at all, it is 重大 all the same; beyond our duty, it never is', () => {
    const later = received + 40 * day
    expect(effectiveGrade({ ...minor, grade: null, validity: null }, open, rules, later)).toBe('major')
    expect(effectiveGrade({ ...minor, validity: 'invalid' }, open, rules, later)).toBe('minor')
  })

  test('once fixed it stays, whatever the settings become', () => {
    const fixed = { ...minor, raisedAt: received + 30 * day }
    expect(raisedAt(fixed, open, { major: { afterDays: 365, source: '' } }, received + 31 * day)).toBe(received + 30 * day)
  })
})

describe('the cause decides the duties (1: 4.7 c–e)', () => {
  test.each([
    ['municipal', 'minor', 0, 'valid', ['apology', 'explanation', 'authority']],
    ['internal', 'minor', 0, 'valid', ['apology', 'investigation', 'measure', 'answer']],
    ['attitude', 'minor', 0, 'valid', ['apology', 'headApology', 'measure', 'answer']],
    ['attitude', 'minor', 1, 'valid', ['apology', 'headApology', 'measure', 'answer', 'criticism']],
    ['other', 'minor', 0, 'assisted', ['apology', 'answer']],
    ['attitude', 'minor', 1, 'invalid', ['apology', 'answer']],
    ['municipal', 'important', 0, 'valid', ['managerInformed', 'apology', 'explanation', 'authority']],
    ['municipal', 'major', 0, 'valid', ['managerInformed', 'companyInformed', 'apology', 'explanation', 'authority']],
    [null, 'major', 0, null, ['apology']],
  ] as const)('%s, %s, serious %i, %s', (cause, grade, serious, validity, duties) => {
    expect(requiredDuties({ cause, validity, serious }, grade, rules)).toEqual(duties)
  })
})

describe('热点 (domain 2.1)', () => {
  const member = (id: string, onDay: number, complainant: string, households = 1) => ({
    ...{ id, receivedAt: received + onDay * day, complainant, households },
  })
  const hot = (...members: ReturnType<typeof member>[]) => [...hotSpots(members, rules.hotSpot)].sort()

  test('three different complainants within thirty days, and all of them', () => {
    expect(hot(member('a', 0, '1'), member('b', 10, '2'), member('c', 29, '3'))).toEqual(['a', 'b', 'c'])
  })
  test('the same household three times is one complainant', () => {
    expect(hot(member('a', 0, '1'), member('b', 1, '1'), member('c', 2, '1'), member('d', 3, '2'))).toEqual([])
  })
  test('the thirtieth day after is too late', () => {
    expect(hot(member('a', 0, '1'), member('b', 10, '2'), member('c', 30, '3'))).toEqual([])
  })
  test('an old one stays out of a later spot', () => {
    expect(hot(member('x', 0, '9'), member('a', 40, '1'), member('b', 41, '2'), member('c', 42, '3'))).toEqual(['a', 'b', 'c'])
  })
  test('three households at once are one by themselves', () => expect(hot(member('a', 0, '1', 3))).toEqual(['a']))
})
