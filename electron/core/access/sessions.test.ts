import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { day, hour, minute } from '../../../shared/calendar.ts'
import { openTestDesk, type TestDesk, testPassword } from '../testing/test-desk.ts'

let desk: TestDesk
beforeAll(async () => {
  desk = await openTestDesk({ roles: ['receptionist', 'projectManager'] })
})
afterAll(() => desk.close())
beforeEach(() => desk.clock.advance(day))

const logIn = (password: string) => desk.reply(null, 'sessions.logIn', { loginName: 'receptionist', password })
async function fresh(): Promise<string> {
  const reply = await logIn(testPassword)
  if (!reply.ok) throw new Error(reply.error.message)
  return (reply.data as { token: string }).token
}
const read = (token: string) => desk.app.call({ path: 'settings.read', input: {}, token, operation: null }, 'reception')
const codeOf = async (reply: ReturnType<typeof read>) => {
  const answer = await reply
  return answer.ok ? 'ok' : answer.error.code
}

describe('log-in', () => {
  test('a wrong password and an unknown name get the same answer', async () => {
    const wrong = await logIn('not the password')
    const unknown = await desk.reply(null, 'sessions.logIn', { loginName: 'nobody', password: 'x' })
    expect(wrong).toMatchObject({ ok: false, error: { code: 'WRONG_PASSWORD' } })
    expect(unknown).toEqual(wrong)
    await fresh() // forgives the failure
  })

  test('five wrong tries, then a growing wait that the right password cannot shorten', async () => {
    for (let attempt = 0; attempt < 5; attempt++)
      expect(await logIn('wrong')).toMatchObject({ error: { code: 'WRONG_PASSWORD' } })
    expect(await logIn(testPassword)).toMatchObject({ error: { code: 'WAIT' } })
    desk.clock.advance(2001)
    expect(await logIn('wrong')).toMatchObject({ error: { code: 'WRONG_PASSWORD' } })
    desk.clock.advance(2001)
    expect(await logIn(testPassword)).toMatchObject({ error: { code: 'WAIT' } })
    desk.clock.advance(2001)
    expect(await logIn(testPassword)).toMatchObject({ ok: true })
  })

  test('a clock set far back does not lock anybody out for good', async () => {
    for (let attempt = 0; attempt < 6; attempt++) await logIn('wrong')
    desk.clock.advance(-365 * day)
    expect(await logIn(testPassword)).toMatchObject({ error: { code: 'WAIT', message: expect.stringContaining('15 分钟') } })
    desk.clock.advance(365 * day + hour)
    expect(await logIn(testPassword)).toMatchObject({ ok: true })
  })
})

describe('a session', () => {
  test('locks after five idle minutes and opens again with the password', async () => {
    const token = await fresh()
    desk.clock.advance(5 * minute)
    expect(await codeOf(read(token))).toBe('ok')
    desk.clock.advance(1)
    expect(await codeOf(read(token))).toBe('LOCKED')
    const unlocked = await desk.app.call(
      { path: 'sessions.unlock', input: { password: testPassword }, token, operation: null },
      'reception',
    )
    expect(unlocked.ok).toBe(true)
    expect(await codeOf(read(token))).toBe('ok')
  })

  test('a key stroke postpones the lock, reading does not', async () => {
    const token = await fresh()
    desk.clock.advance(4 * minute)
    await desk.app.call({ path: 'sessions.stillHere', input: {}, token, operation: null }, 'reception')
    desk.clock.advance(4 * minute)
    expect(await codeOf(read(token))).toBe('ok')
    desk.clock.advance(4 * minute)
    expect(await codeOf(read(token))).toBe('LOCKED')
  })

  test('ends after twelve hours however busy', async () => {
    const token = await fresh()
    for (let passed = 0; passed < 12 * hour; passed += 4 * minute) {
      desk.clock.advance(4 * minute)
      await desk.app.call({ path: 'sessions.stillHere', input: {}, token, operation: null }, 'reception')
    }
    desk.clock.advance(1)
    expect(await codeOf(read(token))).toBe('NOT_SIGNED_IN')
  })

  test('an ended one is out at the next call, the other of the same person stays', async () => {
    const [one, other] = [await fresh(), await fresh()]
    expect([await codeOf(read(one)), await codeOf(read(other)), await codeOf(read(one))]).toEqual(['ok', 'ok', 'ok'])
    await desk.app.call({ path: 'sessions.logOut', input: {}, token: one, operation: null }, 'reception')
    expect([await codeOf(read(one)), await codeOf(read(other))]).toEqual(['NOT_SIGNED_IN', 'ok'])
    expect(await codeOf(read(`${other}x`))).toBe('NOT_SIGNED_IN')
  })

  test('a disabled account is out at once', async () => {
    const token = await fresh()
    desk.clock.advance(0)
    const administrator = await desk.reply(null, 'sessions.logIn', { loginName: 'administrator', password: testPassword })
    const adminToken = (administrator as { data: { token: string } }).data.token
    const ask = (path: string, input: unknown) => desk.app.call({ path, input, token: adminToken, operation: null }, 'reception')
    const list = (await ask('accounts.list', {})) as {
      data: { accounts: { id: string; rev: number; loginName: string; name: string; roles: string[] }[] }
    }
    const account = list.data.accounts.find(({ loginName }) => loginName === 'receptionist')!
    const amended = await ask('accounts.amend', { ...account, disabled: true })
    expect(amended.ok).toBe(true)
    expect(await codeOf(read(token))).toBe('NOT_SIGNED_IN')
    expect(await logIn(testPassword)).toMatchObject({ error: { code: 'WRONG_PASSWORD' } })
    await ask('accounts.amend', { ...account, rev: account.rev + 1, disabled: false })
  })
})
