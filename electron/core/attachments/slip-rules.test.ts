import { afterEach, beforeEach, expect, test } from 'vitest'
import type { AttachmentRecord } from '../../../shared/attachments/attachments.ts'
import { formCopies } from '../../../shared/printing/forms.ts'
import { auditRows } from '../testing/audit-rows.ts'
import { someCase } from '../testing/case-inputs.ts'
import { someComplaint, someJudgement } from '../testing/complaint-inputs.ts'
import { carry, look, sampleHeads, samplePng } from '../testing/sample-files.ts'
import { someService } from '../testing/service-inputs.ts'
import { openTestDesk, type TestDesk } from '../testing/test-desk.ts'
import { somePraise } from '../testing/voice-inputs.ts'

let desk: TestDesk
beforeEach(async () => {
  desk = await openTestDesk({ roles: ['receptionist', 'departmentHead', 'projectManager', 'leasingOfficer'] })
})
afterEach(() => desk.close())

const png = samplePng()
const cases = () => desk.as('receptionist').cases
type Line = Parameters<ReturnType<typeof cases>['register']>[0]

/** The slip that a case of this kind draws, and its case. */
async function slipOf(kind: AttachmentRecord['kind'], line: Line) {
  const registered = await cases().register(line)
  const { slips } = await cases().get({ id: registered.id })
  return { record: { kind, id: slips[0]?.id ?? '' }, caseId: registered.id }
}

const drawn = {
  complaint: someComplaint,
  repair: someCase,
  rework: { ...someCase, category: 'afterSales' },
  service: someService,
  voice: somePraise,
} as const satisfies Partial<Record<AttachmentRecord['kind'], Line>>

const texts = async (id: string) => (await cases().get({ id })).events.map(({ text }) => text)

test.each(Object.entries(drawn))(
  'a photo on a %s stands on the time-line of its case and comes back whole',
  async (kind, line) => {
    const { record, caseId } = await slipOf(kind as keyof typeof drawn, line)
    const reply = await carry(desk, 'receptionist', record, png, '现场.png')
    expect(reply).toMatchObject({ ok: true })
    expect((await texts(caseId)).join()).toMatch(/[A-Z]{2}-\d{8}-\d+：附上 现场\.png/)
    const { attachments } = await desk.as('departmentHead').attachments.list({ record })
    expect(attachments).toMatchObject([{ name: '现场.png', state: 'kept' }])
    expect(await look(desk, 'departmentHead', attachments[0]?.id ?? '')).toMatchObject({ ok: true })
    expect(await desk.as('receptionist').attachments.list({ record: { kind: 'case', id: caseId } })).toMatchObject({
      attachments: [],
    })
  },
)

test('whoever writes down the work adds its photos; on a complaint only the desk does', async () => {
  const repair = await slipOf('repair', someCase)
  const complaint = await slipOf('complaint', someComplaint)
  expect(await carry(desk, 'departmentHead', repair.record, png)).toMatchObject({ ok: true })
  expect(await carry(desk, 'departmentHead', complaint.record, png)).toMatchObject({ error: { code: 'FORBIDDEN' } })
  expect(await desk.reply('leasingOfficer', 'attachments.list', { record: complaint.record })).toMatchObject({
    error: { code: 'FORBIDDEN' },
  })
})

test('a complaint against whoever took it keeps its files; a voided slip takes none', async () => {
  const own = { accountId: desk.accountId('receptionist'), name: '林晓雨' }
  const { record } = await slipOf('complaint', { ...someComplaint, complainedOf: own })
  const file = await carry(desk, 'receptionist', record, png)
  const id = file.ok ? file.data.id : ''
  expect(await desk.reply('projectManager', 'attachments.remove', { id, reason: '附错' })).toMatchObject({
    error: { code: 'REFUSED', message: expect.stringContaining('附件不能移除') },
  })

  const voided = await slipOf('complaint', someComplaint)
  const { rev } = await cases().get({ id: voided.caseId })
  await cases().amend({ ...someCase, category: 'other', id: voided.caseId, rev })
  expect(await carry(desk, 'receptionist', voided.record, png)).toMatchObject({
    error: { code: 'REFUSED', message: expect.stringContaining('已作废，不能再附') },
  })
})

test('a 《不合格报告》 carries files, with and without a case', async () => {
  const { record, caseId } = await slipOf('complaint', someComplaint)
  const judged = await desk
    .as('receptionist')
    .complaints.judge({ ...someJudgement, needsCorrection: true, id: record.id, rev: 1 })
  const { corrections } = await desk.as('receptionist').complaints.get({ id: judged.id })
  const report = { kind: 'correction', id: corrections[0]?.id ?? '' } as const
  expect(await carry(desk, 'receptionist', report, sampleHeads.pdf, '分析.pdf')).toMatchObject({ ok: true })
  expect((await texts(caseId)).join()).toContain('附上 分析.pdf')
  const alone = await desk.as('receptionist').corrections.create({
    ...{ foundAt: desk.clock.now(), finder: '许佳宁', source: 'inspection', sourceNote: null, fact: '接待准备 26 分钟' },
    ...{ kind: null, grade: null, department: null, analysis: null, immediate: null, measure: null, responsible: null },
  })
  expect(await carry(desk, 'receptionist', { kind: 'correction', id: alone.id }, png)).toMatchObject({ ok: true })
})

async function paper(form: 'complaintRecord' | 'repairSlip' | 'reworkSlip' | 'serviceSlip', id: string): Promise<string> {
  const { sheets } = await desk
    .as('receptionist')
    .printing.preview({ subject: { form, id }, copies: formCopies[form].slice(0, 1) })
  return desk.app.paper(sheets[0]?.ticket ?? '')?.html ?? ''
}

test.each([
  ['complaint', 'complaintRecord'],
  ['repair', 'repairSlip'],
  ['rework', 'reworkSlip'],
  ['service', 'serviceSlip'],
] as const)('the paper of a %s tells how many hang on it, and how many on its case', async (kind, form) => {
  const { record, caseId } = await slipOf(kind, drawn[kind])
  expect(await paper(form, record.id)).not.toContain('附件 ')
  await carry(desk, 'receptionist', record, png)
  await carry(desk, 'receptionist', record, sampleHeads.pdf, '发票.pdf')
  await carry(desk, 'receptionist', { kind: 'case', id: caseId }, png)
  expect(await paper(form, record.id)).toContain('附件 2 份（照片 1 张）；接待记录附件 1 份')
})

test('what leaves the program is audited before it does, by record and name; others do not get it', async () => {
  const { record } = await slipOf('complaint', someComplaint)
  const file = await carry(desk, 'receptionist', record, png, '漏水.png')
  const id = file.ok ? file.data.id : ''
  const { ticket, name } = await desk.as('departmentHead').attachments.save({ id })
  expect(name).toBe('漏水.png')
  expect(await desk.app.attachments.read(ticket)).toMatchObject({ ok: true })
  const [row] = auditRows(desk.folder, 'attachments.save')
  expect(row?.changes).toContain('漏水.png')
  expect(row?.changes).toMatch(/TS-\d{8}-01/)
  expect(await desk.reply('leasingOfficer', 'attachments.save', { id })).toMatchObject({ error: { code: 'NOT_FOUND' } })
  await desk.as('receptionist').attachments.remove({ id, reason: '重复' })
  expect(await desk.reply('receptionist', 'attachments.save', { id })).toMatchObject({
    error: { code: 'REFUSED', message: expect.stringContaining('不能再另存') },
  })
})
