import { afterAll, beforeAll, expect, test } from 'vitest'
import { defaultSettings } from '../../../shared/settings/defaults.ts'
import { memoryLedger } from '../testing/memory-ledger.ts'
import { openTestDesk, type TestDesk } from '../testing/test-desk.ts'
import { storedSettings } from './settings.ts'

let desk: TestDesk
beforeAll(async () => {
  desk = await openTestDesk({
    roles: ['receptionist', 'projectManager', 'leasingOfficer', 'leasingSupervisor', 'officeSupervisor'],
  })
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

test('the numbers of visits are kept by who leads them (3: 3.3)', async () => {
  const read = () => desk.as('receptionist').settings.read({})
  const before = await read()
  const later = { ...before, visits: { ...before.visits, ready: 25 } }
  expect(await desk.reply('leasingSupervisor', 'settings.save', later)).toMatchObject({
    error: { code: 'FORBIDDEN', message: expect.stringContaining('管理处主管') },
  })
  expect(await desk.reply('officeSupervisor', 'settings.save', { ...before, closingTime: '12:00' })).toMatchObject({
    error: { code: 'FORBIDDEN' },
  })
  await desk.as('officeSupervisor').settings.save(later)
  expect((await read()).visits.ready).toBe(25)
})

test('优惠权限 and what else 招商 reckons with is none of the reception’s business, and saving there leaves it as it is (2: 9.4)', async () => {
  const { rev: _, ...whole } = await desk.as('administrator').settings.read({})
  expect(whole.leasing?.ladder.officer).toBe(9700)
  for (const role of ['leasingOfficer', 'leasingSupervisor'] as const)
    expect((await desk.as(role).settings.read({})).leasing).toEqual(whole.leasing)
  for (const role of ['receptionist', 'projectManager', 'officeSupervisor'] as const) {
    const shown = await desk.as(role).settings.read({})
    expect(shown.leasing).toBeNull()
    expect(JSON.stringify(shown)).not.toMatch(/ladder|9700|managementFee/)
  }
  const shown = await desk.as('projectManager').settings.read({})
  await desk.as('projectManager').settings.save({ ...shown, project: '云汀花园' })
  expect(await desk.as('administrator').settings.read({})).toMatchObject({ project: '云汀花园', leasing: whole.leasing })
})

test('the numbers of leasing are kept by leasing, those of the reception by the reception', async () => {
  const read = () => desk.as('leasingOfficer').settings.read({})
  const before = await read()
  const { leasing } = before
  if (!leasing) throw new Error('leasing rules were expected')
  const cheaper = { ...before, leasing: { ...leasing, ladder: { ...leasing.ladder, officer: 9000, supervisor: 9000 } } }
  for (const role of ['projectManager', 'leasingOfficer'] as const)
    expect(await desk.reply(role, 'settings.save', cheaper)).toMatchObject({ error: { code: 'FORBIDDEN' } })
  expect(await desk.reply('leasingSupervisor', 'settings.save', { ...before, closingTime: '12:00' })).toMatchObject({
    error: { code: 'FORBIDDEN', message: expect.stringContaining('没有保存') },
  })
  expect(await read()).toEqual(before)
  await desk.as('leasingSupervisor').settings.save(cheaper)
  expect((await read()).leasing?.ladder.officer).toBe(9000)
})

test.each([
  [{ ladder: { officer: 9000, supervisor: 9500 } }, 'leasing.ladder.supervisor'],
  [{ followUp: { notBefore: 4, by: 3 } }, 'leasing.followUp.by'],
  [{ followUp: { rhythm: [30, 7] } }, 'leasing.followUp.rhythm'],
  [{ payment: { deposit: 13 } }, 'leasing.payment.deposit'],
])('leasing %j is refused beside its field', async (wrong, field) => {
  const { rev, ...before } = await desk.as('administrator').settings.read({})
  const leasing = Object.fromEntries(
    Object.entries(before.leasing ?? {}).map(([part, value]) => {
      const change: unknown = Object.entries(wrong).find(([name]) => name === part)?.[1]
      return [part, change ? Object.assign({}, value, change) : value]
    }),
  )
  expect(await desk.reply('administrator', 'settings.save', { ...before, rev, leasing })).toMatchObject({
    error: { code: 'INVALID', fields: { [field]: expect.stringMatching(/\p{Script=Han}/u) } },
  })
})

test('settings that an older version stored take the defaults of what they do not have, at any depth', () => {
  const { database, writer } = memoryLedger()
  const { leasing, ...older } = defaultSettings
  const body = { ...older, company: '青禾', project: '云汀', prefix: '', leasing: { building: '澄江', charges: { parking: 1 } } }
  writer.run(`INSERT INTO settings (siteId, rev, body) VALUES ('site', 1, $body)`, { body: JSON.stringify(body) })
  const expected = { ...leasing, building: '澄江', charges: { ...leasing.charges, parking: 1 } }
  expect(storedSettings(writer)?.body).toEqual({ ...body, leasing: expected })
  database.close()
})
