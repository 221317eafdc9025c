import { afterEach, expect, test } from 'vitest'
import { readNotice } from '../../../shared/calendar/holiday-notice.ts'
import { instantOf } from '../../../shared/calendar.ts'
import { lastDateReached } from '../reception/running-limits.ts'
import { someCase } from '../testing/case-inputs.ts'
import { memoryLedger, plansOf, queryOver } from '../testing/memory-ledger.ts'
import { openTestDesk, type TestDesk } from '../testing/test-desk.ts'

let desk: TestDesk
afterEach(() => desk?.close())

async function open(date: string, time = '10:00') {
  desk = await openTestDesk({ now: instantOf(date, time), roles: ['receptionist'] })
  return desk.as('receptionist')
}

async function enter(lines: string) {
  const { settings } = desk.as('administrator')
  const body = await settings.read({})
  await settings.save({ ...body, calendar: [...readNotice(lines).days] })
}

const due = async (category: 'afterSales' | 'repair') => {
  const { id } = await desk.as('receptionist').cases.register({ ...someCase, category })
  return (await desk.as('receptionist').cases.get({ id })).dueAt
}

test('seven working days pass over 国庆 2026 and count its make-up Saturday; two days of a repair run through it', async () => {
  await open('2026-09-28')
  // 29, 30 September, 8, 9, 10 (Saturday, worked), 12, 13 October.
  expect(await due('afterSales')).toBe(instantOf('2026-10-13', '18:00'))
  desk.clock.set(instantOf('2026-09-30', '16:00'))
  expect(await due('repair')).toBe(instantOf('2026-10-02', '16:00'))
})

test('what the company entered counts from then on; a limit that runs already stays as it was', async () => {
  await open('2026-09-28')
  const { id } = await desk.as('receptionist').cases.register({ ...someCase, category: 'afterSales' })
  await enter('2026-10-10 放假')
  expect(await due('afterSales')).toBe(instantOf('2026-10-14', '18:00'))
  expect((await desk.as('receptionist').cases.get({ id })).dueAt).toBe(instantOf('2026-10-13', '18:00'))
})

test('the next year is asked for from December on, until its 国庆 is entered', async () => {
  const { holidays } = await open('2026-11-30')
  expect(await holidays.status({})).toEqual({ unknownYears: [], lastBuiltIn: 2026 })
  desk.clock.set(instantOf('2026-12-01', '09:00'))
  await desk.as('receptionist').settings.read({})
  expect((await desk.as('receptionist').holidays.status({})).unknownYears).toEqual([2027])
  await enter('2027-01-01..2027-01-03 放假')
  expect((await desk.as('receptionist').holidays.status({})).unknownYears).toEqual([2027])
  await enter('2027-01-01..2027-01-03 放假\n2027-10-01..2027-10-07 放假')
  expect((await desk.as('receptionist').holidays.status({})).unknownYears).toEqual([])
})

test('earlier when a limit reaches into it; and this year itself where nobody knows it', async () => {
  const receptionist = await open('2026-11-25')
  const { settings } = desk.as('administrator')
  const body = await settings.read({})
  const praise = { ...body.rules.praise, finish: { amount: 30, unit: 'workday' } } as const
  await settings.save({ ...body, rules: { ...body.rules, praise } })
  await receptionist.cases.register({ ...someCase, category: 'praise' })
  expect((await receptionist.holidays.status({})).unknownYears).toEqual([2027])
  desk.clock.set(instantOf('2028-03-01', '09:00'))
  await desk.as('receptionist').settings.read({})
  expect((await desk.as('receptionist').holidays.status({})).unknownYears).toEqual([2028])
})

test('a year is told with the names of its holidays and what makes up for them', async () => {
  const { holidays } = await open('2026-10-12')
  const { builtIn, days } = await holidays.year({ year: 2026 })
  expect(builtIn).toBe(true)
  expect(days.filter(({ date }) => date >= '2026-10-01')).toEqual([
    ...[1, 2, 3, 4, 5, 6, 7].map((day) => ({ date: `2026-10-0${day}`, kind: 'holiday', name: '国庆节' })),
    { date: '2026-10-10', kind: 'workday', name: '国庆节' },
  ])
  expect(await holidays.year({ year: 2027 })).toEqual({ builtIn: false, days: [] })
})

test('how far the limits reach is the last entry of three indexes', () => {
  const plans = plansOf(memoryLedger().writer, (db) => void lastDateReached(queryOver(db)))
  expect(plans).toHaveLength(1)
  for (const index of ['casesUnsettledByDue', 'correctionsOpenByDue', 'lostFoundByHold']) {
    expect(plans[0]).toMatch(new RegExp(`SEARCH \\w+ USING (COVERING )?INDEX ${index}`))
  }
})
