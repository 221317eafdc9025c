import { afterAll, beforeAll, expect, test } from 'vitest'
import { openTestDesk, type TestDesk } from '../testing/test-desk.ts'

let desk: TestDesk
beforeAll(async () => {
  desk = await openTestDesk({ roles: ['receptionist'] })
})
afterAll(() => desk.close())

test('a fresh desk has a rule with a source for each of the seven categories', async () => {
  const { rules } = await desk.as('receptionist').settings.read({})
  expect(Object.keys(rules)).toHaveLength(7)
  for (const rule of Object.values(rules)) expect(rule.source).not.toBe('')
})

test('what was saved is read back and in force at once; an old rev is a conflict', async () => {
  const administrator = desk.as('administrator')
  const before = await administrator.settings.read({})
  await administrator.settings.save({ ...before, company: '青禾示范物业', departments: ['客服', '工程'] })
  expect(await desk.as('receptionist').settings.read({})).toMatchObject({
    company: '青禾示范物业',
    departments: ['客服', '工程'],
    rev: before.rev + 1,
  })
  await expect(administrator.settings.save(before)).rejects.toMatchObject({ reply: { code: 'CONFLICT' } })
})

test.each([
  ['closingTime', '25:00'],
  ['closingTime', '6 pm'],
  ['company', ' '],
  ['prefix', 'yt'],
  ['departments', []],
])('%s = %j gets a sentence of its own', async (field, value) => {
  const before = await desk.as('administrator').settings.read({})
  const reply = await desk.reply('administrator', 'settings.save', { ...before, [field]: value })
  expect(reply).toMatchObject({ error: { code: 'INVALID', fields: { [field]: expect.stringMatching(/\p{Script=Han}/u) } } })
})
