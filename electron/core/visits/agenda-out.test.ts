import { afterEach, beforeEach, expect, test } from 'vitest'
import { hour, instantOf } from '../../../shared/calendar.ts'
import { auditRows } from '../testing/audit-rows.ts'
import { readCalendar } from '../testing/read-calendar.ts'
import { openTestDesk, type TestDesk } from '../testing/test-desk.ts'
import { plannedViewing } from '../testing/viewing-inputs.ts'
import { someVisit } from '../testing/visit-inputs.ts'

const october = { from: '2026-09-28', until: '2026-11-01' }
let desk: TestDesk
beforeEach(async () => {
  desk = await openTestDesk({
    now: instantOf('2026-10-12', '12:00'),
    roles: ['receptionist', 'officeSupervisor', 'leasingOfficer', 'leasingSupervisor', 'departmentHead'],
  })
})
afterEach(() => desk.close())

async function file(ticket: string) {
  const reply = await desk.app.attachments.read(ticket)
  if (!reply.ok) throw new Error(reply.error.message)
  expect(reply.data.type).toBe('text/calendar')
  return { text: Buffer.from(reply.data.bytes).toString('utf8'), events: readCalendar(reply.data.bytes) }
}

test('a visit leaves with who comes, when and where, and nothing by which anybody could be called; on record first', async () => {
  const chief = desk.as('officeSupervisor')
  const made = await chief.visits.plan({ ...someVisit, beforehand: '忌讳不外传', names: '姜启明' })
  const { ticket, name } = await chief.agenda.saveVisit({ id: made.id })
  expect(name).toBe('参观_CG-20261012-01.ics')
  const { text, events } = await file(ticket)
  expect(events).toHaveLength(1)
  expect(events[0]).toMatchObject({
    UID: { value: `visit.${made.id}@qiantai` },
    SUMMARY: { value: '参观 邻城物业（示例）' },
    LOCATION: { value: '一号会议室' },
    DTSTART: { value: '20261012T060000Z' },
    DTEND: { value: '20261012T080000Z' },
  })
  expect(text).not.toMatch(/138|姜|忌讳|考察/)
  const record = auditRows(desk.folder, 'agenda.saveVisit')
  expect(record).toHaveLength(1)
  expect(JSON.stringify(record)).toContain('参观_CG-20261012-01.ics')
})

test('the same visit again is the same event with a later sequence, cancelled when it is', async () => {
  const chief = desk.as('officeSupervisor')
  const made = await chief.visits.plan(someVisit)
  const one = await file((await chief.agenda.saveVisit({ id: made.id })).ticket)
  await chief.visits.cancel({ ...made, at: null, reason: '改期' })
  const two = await file((await chief.agenda.saveVisit({ id: made.id })).ticket)
  const [before, after] = [one.events[0], two.events[0]]
  expect(after?.['UID']?.value).toBe(before?.['UID']?.value)
  expect(Number(after?.['SEQUENCE']?.value)).toBeGreaterThan(Number(before?.['SEQUENCE']?.value))
  expect([before?.['STATUS']?.value, after?.['STATUS']?.value]).toEqual(['CONFIRMED', 'CANCELLED'])
})

test('a viewing and a follow-up leave by their numbers alone; what the caller does not see does not leave', async () => {
  await desk.as('officeSupervisor').visits.plan({ ...someVisit, arrivesAt: someVisit.arrivesAt + 24 * hour, leavesAt: null })
  await plannedViewing(desk)
  const officer = desk.as('leasingOfficer')
  const { text, events } = await file((await officer.agenda.saveRange(october)).ticket)
  expect(events.map(({ SUMMARY }) => SUMMARY?.value.slice(0, 5))).toEqual(expect.arrayContaining(['看房 KF', '跟进 KH']))
  expect(text).not.toMatch(/博翼|邵琳|方可欣|1203|邻城/)
  const counter = await file((await desk.as('receptionist').agenda.saveRange(october)).ticket)
  expect(counter.events).toEqual([])
})

test('the counter takes out no visit of another day, and a ticket serves for a minute only', async () => {
  const tomorrow = await desk.as('officeSupervisor').visits.plan({
    ...{ ...someVisit, arrivesAt: someVisit.arrivesAt + 24 * hour, leavesAt: null },
  })
  expect(await desk.reply('receptionist', 'agenda.saveVisit', { id: tomorrow.id })).toMatchObject({
    error: { code: 'FORBIDDEN' },
  })
  const { ticket } = await desk.as('departmentHead').agenda.saveVisit({ id: tomorrow.id })
  desk.clock.advance(61_000)
  expect(await desk.app.attachments.read(ticket)).toMatchObject({ ok: false, error: { code: 'NOT_FOUND' } })
})
