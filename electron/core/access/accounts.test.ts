import { afterEach, beforeEach, expect, test } from 'vitest'
import { openTestDesk, type TestClient, type TestDesk, testPassword } from '../testing/test-desk.ts'

let desk: TestDesk
let administrator: TestClient
beforeEach(async () => {
  desk = await openTestDesk({ roles: ['receptionist'] })
  administrator = desk.as('administrator')
})
afterEach(() => desk.close())

const person = { name: '许佳宁', loginName: 'xujianing', roles: ['receptionist' as const], password: testPassword }
const byLogin = async (loginName: string) =>
  (await administrator.accounts.list({})).accounts.find((each) => each.loginName === loginName)!

test('two people cannot share a log-in name', async () => {
  await administrator.accounts.create(person)
  await expect(administrator.accounts.create({ ...person, name: '另一位' })).rejects.toMatchObject({
    reply: { code: 'INVALID', fields: { loginName: expect.stringContaining('已有人用') } },
  })
})

test.each(['1234567', '12345678', '88888888', 'password', 'aaaaaaaaaa'])('the password %s is refused', async (password) => {
  await expect(administrator.accounts.create({ ...person, password })).rejects.toMatchObject({
    reply: { fields: { password: expect.any(String) } },
  })
})

test('the last administrator can neither leave nor step down', async () => {
  const own = await byLogin('administrator')
  await expect(administrator.accounts.amend({ ...own, disabled: true })).rejects.toMatchObject({ reply: { code: 'REFUSED' } })
  await expect(administrator.accounts.amend({ ...own, roles: ['receptionist'] })).rejects.toMatchObject({
    reply: { code: 'REFUSED' },
  })
  await administrator.accounts.create({ ...person, roles: ['administrator'] })
  await expect(administrator.accounts.amend({ ...own, disabled: true })).resolves.toMatchObject({ rev: own.rev + 1 })
})

test('a new role is in force at the next call, without a new log-in', async () => {
  expect(await desk.reply('receptionist', 'accounts.list', {})).toMatchObject({ error: { code: 'FORBIDDEN' } })
  const account = await byLogin('receptionist')
  await administrator.accounts.amend({ ...account, roles: ['receptionist', 'administrator'] })
  expect(await desk.reply('receptionist', 'accounts.list', {})).toMatchObject({ ok: true })
})

test('a reset password ends the sessions of the person', async () => {
  const { id, rev } = await byLogin('receptionist')
  await administrator.accounts.resetPassword({ id, rev, password: 'another-password-7' })
  expect(await desk.reply('receptionist', 'settings.read', {})).toMatchObject({ error: { code: 'NOT_SIGNED_IN' } })
  expect(await desk.reply(null, 'sessions.logIn', { loginName: 'receptionist', password: testPassword })).toMatchObject({
    ok: false,
  })
  expect(await desk.reply(null, 'sessions.logIn', { loginName: 'receptionist', password: 'another-password-7' })).toMatchObject({
    ok: true,
  })
})

test('the own password needs the old one, and a wrong old one counts as a failed try', async () => {
  const receptionist = desk.as('receptionist')
  for (let attempt = 0; attempt < 5; attempt++) {
    await expect(
      receptionist.accounts.changeOwnPassword({ current: 'wrong', password: 'a-new-password-9' }),
    ).rejects.toMatchObject({
      reply: { code: 'WRONG_PASSWORD' },
    })
  }
  await expect(
    receptionist.accounts.changeOwnPassword({ current: testPassword, password: 'a-new-password-9' }),
  ).rejects.toMatchObject({
    reply: { code: 'WAIT' },
  })
  desk.clock.advance(2001)
  await receptionist.accounts.changeOwnPassword({ current: testPassword, password: 'a-new-password-9' })
})

test('no hash and no password is on the audit trail', async () => {
  await administrator.accounts.create(person)
  const answer = JSON.stringify(await administrator.accounts.list({}))
  expect(answer).not.toContain('scrypt')
  expect(answer).not.toContain(testPassword)
})
