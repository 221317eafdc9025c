import { afterEach, beforeEach, expect, test } from 'vitest'
import { mostOfVisit } from '../../../shared/attachments/attachments.ts'
import { carry, sampleHeads, samplePng } from '../testing/sample-files.ts'
import { openTestDesk, type TestDesk } from '../testing/test-desk.ts'
import { someVisit } from '../testing/visit-inputs.ts'

const png = samplePng()
let desk: TestDesk
beforeEach(async () => {
  desk = await openTestDesk({ roles: ['receptionist', 'officeSupervisor'] })
})
afterEach(() => desk.close())

const chief = () => desk.as('officeSupervisor').attachments
const visit = async () => ({ kind: 'visit', id: (await desk.as('officeSupervisor').visits.plan(someVisit)).id }) as const

async function add(record: Awaited<ReturnType<typeof visit>>, preview: string | null, bytes: Uint8Array = png) {
  const { ticket } = await chief().begin({ record, size: bytes.length })
  await desk.app.attachments.receive(ticket, 0, bytes)
  return (await chief().add({ record, ticket, name: '照片.png', preview })).id
}

test('a small picture is kept with its photo, and is no photo of its own', async () => {
  const record = await visit()
  const jpeg = sampleHeads.jpeg.toString('base64')
  const id = await add(record, jpeg)
  expect(await chief().preview({ id })).toEqual({ jpeg })
  expect((await chief().list({ record })).attachments).toMatchObject([{ id, previewed: true }])
  await chief().remove({ id, reason: '拍重了' })
  expect(await desk.reply('officeSupervisor', 'attachments.preview', { id })).toMatchObject({ error: { code: 'REFUSED' } })
})

test.each([
  ['no picture at all', Buffer.from('x').toString('base64')],
  ['a program', sampleHeads.program.toString('base64')],
  ['another type', png.toString('base64')],
  ['no base64', '不是'],
])('%s that comes along is left out, and the photo is kept all the same', async (_what, drawn) => {
  const record = await visit()
  const id = await add(record, drawn)
  expect(await chief().preview({ id })).toEqual({ jpeg: null })
  expect((await chief().list({ record })).attachments).toHaveLength(1)
})

test('two hundred photos hang on one visit and stand in its archive; past the limit nothing is half kept', {
  timeout: 60_000,
}, async () => {
  const record = await visit()
  const jpeg = sampleHeads.jpeg.toString('base64')
  for (let at = 0; at < mostOfVisit; at += 1) await add(record, jpeg)
  const more = await carry(desk, 'officeSupervisor', record, png)
  expect(more).toMatchObject({ error: { code: 'REFUSED', message: expect.stringContaining('最多 240 份') } })
  expect((await chief().list({ record })).attachments).toHaveLength(mostOfVisit)
  const subject = { form: 'visitArchive', id: record.id } as const
  const { sheets } = await desk.as('officeSupervisor').printing.preview({ subject, copies: ['存档'] })
  const html = desk.app.paper(sheets[0]?.ticket ?? '')?.html ?? ''
  expect(html.split('<figure>').length - 1).toBe(mostOfVisit)
})

test('ten megabytes come in whole by parts; broken off in the middle, nothing of it is kept', async () => {
  const record = await visit()
  const large = samplePng(64, 48, 10 * 1024 * 1024)
  const { ticket } = await chief().begin({ record, size: large.length })
  await desk.app.attachments.receive(ticket, 0, large.subarray(0, 512 * 1024))
  const half = await desk.reply('officeSupervisor', 'attachments.add', { record, ticket, name: '半张.png' })
  expect(half).toMatchObject({ error: { code: 'NOT_FOUND' } })
  expect((await chief().list({ record })).attachments).toEqual([])
  expect(await carry(desk, 'officeSupervisor', record, large)).toMatchObject({ ok: true })
  expect((await chief().list({ record })).attachments).toMatchObject([{ size: large.length, previewed: false }])
})

test.each(['heic', 'program', 'mp4'] as const)(
  'a %s under the name of a picture is refused and nothing of it is kept',
  async (kind) => {
    const record = await visit()
    const reply = await carry(desk, 'officeSupervisor', record, sampleHeads[kind], '照片.jpg')
    expect(reply).toMatchObject({ error: { code: 'INVALID', message: expect.stringContaining('没有附上') } })
    expect((await chief().list({ record })).attachments).toEqual([])
  },
)
