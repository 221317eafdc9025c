import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openTestDesk, type TestDesk } from './testing/test-desk.ts'

let desk: TestDesk
beforeAll(async () => {
  desk = await openTestDesk({ roles: ['receptionist', 'projectManager'] })
})
afterAll(() => desk.close())

const newest = async () => (await desk.as('administrator').audit.list({ subjectId: null, after: null, limit: 1 })).entries[0]

describe('the one door', () => {
  test.each(['nothing.here', 'cases', '', 'constructor.constructor', '__proto__.toString', 'cases.list.more', 'cases.__proto__'])(
    'an unknown call %j is no call',
    async (path) => {
      expect(await desk.reply('receptionist', path, {})).toMatchObject({ ok: false, error: { code: 'NOT_FOUND' } })
    },
  )

  test('nobody signed in, a wrong role and a wrong shape each get their own code', async () => {
    expect(await desk.reply(null, 'settings.read', {})).toMatchObject({ error: { code: 'NOT_SIGNED_IN' } })
    expect(await desk.reply('receptionist', 'accounts.list', {})).toMatchObject({ error: { code: 'FORBIDDEN' } })
    const wrong = await desk.reply('receptionist', 'drafts.save', { key: 7, body: null })
    expect(wrong).toMatchObject({ error: { code: 'INVALID', fields: { key: expect.any(String), body: expect.any(String) } } })
  })

  test('a command leaves one audit row, a refused one too', async () => {
    const administrator = desk.as('administrator')
    const { rev, ...body } = await administrator.settings.read({})
    await administrator.settings.save({ ...body, rev, closingTime: '17:30' })
    expect(await newest()).toMatchObject({ call: 'settings.save', outcome: 'ok', actor: 'administrator' })
    expect(await desk.reply('administrator', 'settings.save', { ...body, rev })).toMatchObject({ error: { code: 'CONFLICT' } })
    expect(await newest()).toMatchObject({ call: 'settings.save', outcome: 'refused', code: 'CONFLICT' })
    expect(await desk.reply('receptionist', 'settings.save', { ...body, rev: rev + 1 })).toMatchObject({
      error: { code: 'FORBIDDEN' },
    })
    expect(await newest()).toMatchObject({ call: 'settings.save', outcome: 'refused', code: 'FORBIDDEN', actor: 'receptionist' })
  })

  test('the same operation twice has one effect and one answer', async () => {
    const { rev, ...body } = await desk.as('administrator').settings.read({})
    const input = { ...body, rev, closingTime: '18:30' }
    const first = await desk.reply('administrator', 'settings.save', input, 'operation-1')
    const second = await desk.reply('administrator', 'settings.save', input, 'operation-1')
    expect(first.ok).toBe(true)
    expect(second).toEqual(first)
    expect(await desk.reply('projectManager', 'settings.save', input, 'operation-1')).toMatchObject({
      error: { code: 'INVALID' },
    })
  })

  test('drafts come back to their own person only, and leave no audit row', async () => {
    const before = await newest()
    await desk.as('receptionist').drafts.save({ key: 'counter', body: '厨房漏水' })
    expect(await desk.as('receptionist').drafts.load({ key: 'counter' })).toEqual({ body: '厨房漏水' })
    expect(await desk.as('projectManager').drafts.load({ key: 'counter' })).toEqual({ body: null })
    expect(await newest()).toEqual(before)
  })
})
