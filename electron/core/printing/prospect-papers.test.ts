import { afterEach, beforeEach, expect, test } from 'vitest'
import { instantOf } from '../../../shared/calendar.ts'
import { prospectFilter } from '../../../shared/leasing/prospects.ts'
import type { Subject } from '../../../shared/printing/printing.ts'
import { everyProspect, justHeard, otherOfficer, someContact, someProspect } from '../testing/prospect-inputs.ts'
import { openTestDesk, type TestDesk } from '../testing/test-desk.ts'

let desk: TestDesk
let id: string
beforeEach(async () => {
  desk = await openTestDesk({
    now: instantOf('2026-10-12', '10:20'),
    roles: ['leasingOfficer', 'leasingSupervisor', 'receptionist'],
  })
  const { prospects, disclosures } = desk.as('leasingOfficer')
  id = (await prospects.register({ ...someProspect, channel: 'visit' })).id
  await prospects.negotiate({ id, at: null, text: '底线三块九' })
  const told = { prospectId: id, suiteId: null, room: '1203', price: 420, unit: 'day', at: null, note: null } as const
  await disclosures.tell(told)
})
afterEach(() => desk.close())

const { after: _, limit: __, ...filter } = everyProspect
const ledger: Subject = { form: 'prospectLedger', filter: prospectFilter.parse(filter) }
const card = (): Subject => ({ form: 'prospectCard', id })

async function html(subject: Subject, copy: string, role: 'leasingOfficer' | 'leasingSupervisor' = 'leasingOfficer') {
  const { sheets } = await desk.as(role).printing.preview({ subject, copies: [copy] })
  return desk.app.paper(sheets[0]?.ticket ?? '')?.html ?? ''
}

test.each([
  ['ledger', () => ledger],
  ['card', card],
])('our own copy of the %s says everything but what was said in the meeting room', async (_name, subject) => {
  const kept = await html(subject(), '存档')
  for (const word of ['KH-0101', '博翼信息技术(示例)', '邵琳', '138-0000-2001', '望江楼5层', '3.90', '4.20']) {
    expect(kept).toContain(word)
  }
  expect(kept).toContain('澄江中心大厦')
  expect(kept).not.toContain('底线')
})

test.each([
  ['ledger', () => ledger],
  ['card', card],
])('the copy of the %s that leaves the desk has no price, no 心理价位, surnames and masked numbers', async (_name, subject) => {
  const out = await html(subject(), '外发')
  expect(out).toContain('邵**')
  expect(out).toContain('见存档联')
  for (const word of ['邵琳', '138-0000-2001', '3.90', '4.20', '底线']) expect(out).not.toContain(word)
  expect(out.replace('客户反映·心理价位', '')).not.toContain('心理价位')
})

test('another officer prints neither the card nor a line of it; supervision prints both', async () => {
  const other = await otherOfficer(desk)
  const ask = (subject: Subject) =>
    desk.app.call(
      { path: 'printing.preview', input: { subject, copies: ['存档'] }, token: other.token, operation: null },
      'leasing',
    )
  expect(await ask(card())).toMatchObject({ ok: false, error: { code: 'FORBIDDEN' } })
  const { sheets } = await other.client.printing.preview({ subject: ledger, copies: ['存档'] })
  const theirs = desk.app.paper(sheets[0]?.ticket ?? '')?.html ?? ''
  expect(theirs).toContain('共 0 位')
  expect(theirs).not.toContain('博翼')
  expect(await html(card(), '存档', 'leasingSupervisor')).toContain('博翼')
})

test('the reception prints no paper of 招商, and 招商 none of the reception', async () => {
  const reply = (role: 'receptionist' | 'leasingOfficer', subject: unknown) =>
    desk.reply(role, 'printing.preview', { subject, copies: ['存档'] })
  for (const subject of [card(), ledger]) {
    expect(await reply('receptionist', subject)).toMatchObject({ error: { code: 'FORBIDDEN' } })
  }
  const made = await desk.as('receptionist').cases.register({
    ...{ channel: 'phone', category: 'repair', name: null, standing: 'owner', room: null, phone: null, residentId: null },
    ...{ content: '灯不亮', urgency: 'normal', complainedOf: null, remark: null, receivedAt: null },
  })
  expect(await reply('leasingOfficer', { form: 'receptionCase', id: made.id })).toMatchObject({ error: { code: 'FORBIDDEN' } })
})

test('a card that was printed is not awaited at the reception’s counter', async () => {
  const { job } = await desk.as('leasingOfficer').printing.prepare({ subject: card(), copies: ['存档'] })
  await desk.as('leasingOfficer').printing.confirm({ job, outcome: 'printed' })
  expect((await desk.as('receptionist').printing.awaited({ after: null, limit: 10 })).papers).toEqual([])
  expect((await desk.as('leasingOfficer').printing.history({ subjectId: id })).printings).toHaveLength(1)
  expect((await desk.as('receptionist').printing.history({ subjectId: id })).printings).toEqual([])
})

test.each([30, 300, 3000])('%d characters and markup are text, on both papers', async (length) => {
  const heard = '<script>alert(1)</script>'.padEnd(length, '长')
  const contacts = [{ ...someContact, name: '欧阳䶮', note: '备' }]
  const made = await desk.as('leasingOfficer').prospects.register({ ...justHeard, heard, contacts, company: '<b>公司</b>' })
  for (const subject of [ledger, { form: 'prospectCard', id: made.id } as const]) {
    const paper = await html(subject, '存档')
    expect(paper).toContain('&lt;script&gt;')
    expect(paper).not.toContain('<script>')
    expect(paper).not.toContain('<b>')
  }
})
