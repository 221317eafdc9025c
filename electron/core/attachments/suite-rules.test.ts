import { afterEach, beforeEach, expect, test } from 'vitest'
import { someCase } from '../testing/case-inputs.ts'
import { carry, look, samplePng } from '../testing/sample-files.ts'
import { addSuites, openLeasingDesk, suite1203 } from '../testing/suite-inputs.ts'
import type { TestDesk } from '../testing/test-desk.ts'

let desk: TestDesk
let id = ''
beforeEach(async () => {
  desk = await openLeasingDesk()
  id = (await addSuites(desk, [suite1203]))[0] ?? ''
})
afterEach(() => desk.close())

test('平面图 and 宣传资料 of a suite are kept apart, stand on its time-line and come back whole (7.1)', async () => {
  const plan = { kind: 'suitePlan', id } as const
  expect(await carry(desk, 'leasingOfficer', plan, samplePng(), '1203平面图.png')).toMatchObject({ ok: true })
  const { attachments } = await desk.as('leasingSupervisor').attachments.list({ record: plan })
  expect(attachments).toMatchObject([{ name: '1203平面图.png', removable: true }])
  expect(await desk.as('leasingOfficer').attachments.list({ record: { kind: 'suiteBrochure', id } })).toMatchObject({
    attachments: [],
  })
  expect(await look(desk, 'leasingOfficer', attachments[0]?.id ?? '')).toMatchObject({ ok: true })
  expect((await desk.as('leasingOfficer').suites.get({ id })).events[0]?.text).toBe('附上平面图 1203平面图.png')
})

test('the reception knows nothing of them, leasing nothing of the reception’s', async () => {
  const { id: caseId } = await desk.as('receptionist').cases.register(someCase)
  const record = { kind: 'suitePlan', id } as const
  await carry(desk, 'leasingSupervisor', record, samplePng())
  for (const [role, asked] of [
    ['receptionist', record],
    ['leasingOfficer', { kind: 'case', id: caseId }],
  ] as const) {
    expect(await desk.reply(role, 'attachments.list', { record: asked })).toMatchObject({ error: { code: 'FORBIDDEN' } })
    expect(await carry(desk, role, asked, samplePng())).toMatchObject({ error: { code: 'FORBIDDEN' } })
  }
  const [file] = (await desk.as('leasingOfficer').attachments.list({ record })).attachments
  expect(file?.removable).toBe(false)
  expect(await desk.reply('leasingOfficer', 'attachments.remove', { id: file?.id, reason: '旧版' })).toMatchObject({
    error: { code: 'FORBIDDEN', message: expect.stringContaining('招商主管、总经理') },
  })
  expect(await desk.reply('receptionist', 'attachments.open', { id: file?.id })).toMatchObject({ error: { code: 'NOT_FOUND' } })
})
