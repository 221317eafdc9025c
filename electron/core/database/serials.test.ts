import Database from 'better-sqlite3'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { someCase } from '../testing/case-inputs.ts'
import { openTestDesk, type TestDesk } from '../testing/test-desk.ts'
import { handles } from './handles.ts'
import { allotNumber, lastNumber } from './serials.sql.ts'

let desk: TestDesk
beforeAll(async () => {
  desk = await openTestDesk({ roles: ['receptionist', 'customerServiceSupervisor'] })
})
afterAll(() => desk.close())

test('the numbers of a day grow to three digits and never skip one', async () => {
  const serials: string[] = []
  for (let line = 0; line < 101; line++) serials.push((await desk.as('receptionist').cases.register(someCase)).serial)
  expect(serials[0]).toBe('JD-20261012-01')
  expect(serials[98]).toBe('JD-20261012-99')
  expect(serials[99]).toBe('JD-20261012-100')
  expect(new Set(serials).size).toBe(101)
  expect((await desk.as('receptionist').today.overview({})).registeredToday).toBe(101)
})

test('the prefix of the site stands before them', async () => {
  const supervisor = desk.as('customerServiceSupervisor')
  await supervisor.settings.save({ ...(await supervisor.settings.read({})), prefix: 'YT' })
  const made = await desk.as('receptionist').cases.register({ ...someCase, category: 'afterSales' })
  expect(made).toMatchObject({ serial: 'YT-JD-20261012-102', slip: { serial: 'YT-FX-20261012-01' } })
})

test('kinds, days and sites count for themselves', () => {
  const { writer } = handles(new Database(':memory:'))
  writer.run(
    'CREATE TABLE serials (siteId TEXT, kind TEXT, day TEXT, last INTEGER, PRIMARY KEY (siteId, kind, day)) STRICT, WITHOUT ROWID',
  )
  expect(allotNumber(writer, 's', 'JD', '2026-10-12')).toBe(1)
  expect(allotNumber(writer, 's', 'JD', '2026-10-12')).toBe(2)
  expect(allotNumber(writer, 's', 'FX', '2026-10-12')).toBe(1)
  expect(allotNumber(writer, 's', 'JD', '2026-10-13')).toBe(1)
  expect(allotNumber(writer, 't', 'JD', '2026-10-12')).toBe(1)
  expect(lastNumber(writer, 's', 'JD', '2026-10-12')).toBe(2)
  expect(lastNumber(writer, 's', 'JD', '2026-10-14')).toBe(0)
})
