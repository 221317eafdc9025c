import { afterEach, beforeEach, expect, test } from 'vitest'
import type { AttachmentRecord } from '../../shared/attachments/attachments.ts'
import { someCase } from '../core/testing/case-inputs.ts'
import { sampleHeads, samplePng } from '../core/testing/sample-files.ts'
import { openTestDesk, type TestDesk } from '../core/testing/test-desk.ts'
import { attachmentAnswer } from './attachment-door.ts'

const png = samplePng()

let desk: TestDesk
let record: AttachmentRecord
beforeEach(async () => {
  desk = await openTestDesk({ roles: ['receptionist'] })
  record = { kind: 'case', id: (await desk.as('receptionist').cases.register(someCase)).id }
})
afterEach(() => desk.close())

const ticketFor = async (size = png.length) => (await desk.as('receptionist').attachments.begin({ record, size })).ticket
const binary = 'application/octet-stream'

/** As the desktop window asks and as the browser does: the same answer. */
function ask(ticket: string, method: string, query = '', body: Uint8Array | null = null, type = binary) {
  const url = `app://qiantai/attachment/${ticket}${query}`
  const parts = body === null ? {} : { body: new Uint8Array(body), headers: { 'Content-Type': type } }
  return attachmentAnswer(desk.app, ticket, new Request(url, { method, ...parts }))
}

test('bytes go in by parts and come out whole, as what they are, never kept and never run', async () => {
  const ticket = await ticketFor()
  expect(await (await ask(ticket, 'PUT', '?from=0', png.subarray(0, 50))).json()).toEqual({ ok: true, data: { received: 50 } })
  expect((await ask(ticket, 'PUT', '?from=50', png.subarray(50))).status).toBe(200)
  const { id } = await desk.as('receptionist').attachments.add({ record, ticket, name: 'a.png' })
  const opened = await desk.as('receptionist').attachments.open({ id })
  const answer = await ask(opened.ticket, 'GET')
  expect(Buffer.compare(Buffer.from(await answer.arrayBuffer()), png)).toBe(0)
  expect(Object.fromEntries(answer.headers)).toMatchObject({
    ...{ 'content-type': 'image/png', 'cache-control': 'no-store', 'x-content-type-options': 'nosniff' },
    ...{ 'content-disposition': 'attachment', 'content-security-policy': "default-src 'none'; frame-ancestors 'none'; sandbox" },
  })
})

test('what is not a part of a file is refused in Chinese and keeps nothing', async () => {
  const ticket = await ticketFor()
  const wrong: readonly (readonly [number, Promise<Response>])[] = [
    [404, ask('nothing', 'GET')],
    [404, ask(ticket, 'GET')],
    [405, ask(ticket, 'POST', '', png)],
    [405, ask(ticket, 'DELETE')],
    [415, ask(ticket, 'PUT', '?from=0', png, 'text/plain')],
    [415, ask(ticket, 'PUT', '?from=0', png, 'multipart/form-data; boundary=x')],
    [413, ask(ticket, 'PUT', '', png)],
    [413, ask(ticket, 'PUT', '?from=-1', png)],
    [413, ask(ticket, 'PUT', '?from=0', new Uint8Array(1024 * 1024 + 1))],
    [422, ask(ticket, 'PUT', '?from=999999999', png)],
  ]
  for (const [status, answer] of wrong) {
    const given = await answer
    expect(given.status).toBe(status)
    expect(given.headers.get('content-type')).toContain('application/json')
    expect(await given.json()).toMatchObject({ ok: false, error: { message: expect.stringMatching(/\p{Script=Han}/u) } })
  }
  expect((await desk.as('receptionist').attachments.list({ record })).attachments).toEqual([])
})

test('a file of a wrong type is refused with its own sentence as its last part comes in', async () => {
  const { program } = sampleHeads
  const answer = await ask(await ticketFor(program.length), 'PUT', '?from=0', program)
  expect(answer.status).toBe(422)
  expect(await answer.json()).toMatchObject({ error: { code: 'INVALID', message: expect.stringContaining('程序') } })
})
