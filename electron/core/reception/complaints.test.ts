import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Role } from '../../../shared/access/roles.ts'
import { day, hour, instantOf, minute } from '../../../shared/calendar.ts'
import type { ComplaintDuty } from '../../../shared/reception/complaint-words.ts'
import { auditRows } from '../testing/audit-rows.ts'
import { someCase } from '../testing/case-inputs.ts'
import { everyComplaint, someComplaint, someJudgement, someWork } from '../testing/complaint-inputs.ts'
import { openTestDesk, type TestDesk } from '../testing/test-desk.ts'

const noon = instantOf('2026-10-12', '12:00')
let desk: TestDesk
beforeEach(async () => {
  desk = await openTestDesk({ now: noon })
})
afterEach(() => desk.close())

const counter = () => desk.as('receptionist')

async function registered(input: Partial<Parameters<ReturnType<typeof counter>['cases']['register']>[0]> = {}) {
  const { id: caseId, slip } = await counter().cases.register({ ...someComplaint, ...input })
  return { caseId, id: slip?.id ?? '' }
}
const complaint = (id: string) => counter().complaints.get({ id })
const rev = async (id: string) => (await complaint(id)).rev

async function judge(id: string, input: Partial<typeof someJudgement> = {}, role: Role = 'receptionist') {
  return desk.as(role).complaints.judge({ ...someJudgement, ...input, id, rev: await rev(id) })
}
async function fulfil(id: string, ...duties: ComplaintDuty[]) {
  for (const duty of duties) await counter().complaints.fulfil({ ...someWork, duty, id, rev: await rev(id) })
}
/** Handed over, settled and called back; ready to be struck off but for the complaint. */
async function settle(caseId: string, caller: Role = 'receptionist') {
  const line = await counter().cases.get({ id: caseId })
  const given = { id: caseId, rev: line.rev, department: '工程', receiver: '邹立新', at: null }
  const handed = line.state === 'registered' ? await counter().cases.handOver(given) : line
  const done = await counter().cases.finish({ id: caseId, rev: handed.rev, result: '已修复', at: null })
  return desk.as(caller).cases.callBack({ ...done, method: 'phone', satisfaction: 'satisfied', comment: null, at: null })
}

describe('the complaint is drafted with its case (1: 4.7, 4.8)', () => {
  test('in the same breath, with a number of its own, and in the list of its papers', async () => {
    const made = await counter().cases.register(someComplaint)
    expect(made.slip).toMatchObject({ kind: 'complaint', serial: 'TS-20261012-01' })
    const line = await counter().cases.get({ id: made.id })
    expect(line.slips).toMatchObject([{ kind: 'complaint', serial: 'TS-20261012-01', state: '还差 6 项', open: true }])
    expect(line.events.map(({ kind }) => kind)).toContain('complaintIssued')
    expect((await registered({ category: 'other' })).id).toBe('')
  })

  test('two complaints in the same instant are two records', async () => {
    const made = await Promise.all([1, 2].map(() => counter().cases.register(someComplaint)))
    expect(made.map(({ slip }) => slip?.serial).sort()).toEqual(['TS-20261012-01', 'TS-20261012-02'])
  })

  test('the card keeps the times and words of the counter; its apology is made', async () => {
    const at = (minutes: number) => noon - 10 * minute + minutes * minute
    const face = {
      ...{ openedAt: at(0), seatedAt: at(1), apologisedAt: at(2), restatedAt: at(5), scratch: '灯不亮 三层 说了两次' },
    }
    const { id } = await registered({ face })
    const kept = await complaint(id)
    expect(kept).toMatchObject({ face, receivedAt: at(0), registeredAt: noon })
    expect(kept.duties[0]).toMatchObject({ duty: 'apology', done: [{ at: at(2), doneBy: 'receptionist', method: 'inPerson' }] })
    const bad = { ...face, restatedAt: noon + hour }
    const reply = await desk.reply('receptionist', 'cases.register', { ...someComplaint, face: bad })
    expect(reply).toMatchObject({ ok: false, error: { code: 'INVALID', fields: { face: expect.any(String) } } })
    const repair = await desk.reply('receptionist', 'cases.register', { ...someCase, face })
    expect(repair).toMatchObject({ ok: false, error: { code: 'INVALID', fields: { face: expect.stringContaining('投诉') } } })
  })

  test('a corrected category drafts it then, and voids it while nobody has worked on it', async () => {
    const { id: caseId } = await counter().cases.register({ ...someCase, category: 'other' })
    const became = await counter().cases.amend({ ...someComplaint, id: caseId, rev: 1 })
    const [slip] = (await counter().cases.get({ id: caseId })).slips
    expect(slip).toMatchObject({ kind: 'complaint', open: true })
    const left = await counter().cases.amend({ ...someCase, category: 'other', ...became })
    expect(await complaint(slip!.id)).toMatchObject({ voided: true, missing: [] })
    const back = await counter().cases.amend({ ...someComplaint, ...left })
    const slips = (await counter().cases.get({ id: caseId })).slips
    expect(slips.map(({ state }) => state)).toEqual(['已作废', '还差 6 项'])
    await judge(slips[1]!.id)
    const { rev: now } = await counter().cases.get({ id: caseId })
    const reply = await desk.reply('receptionist', 'cases.amend', { ...someCase, id: back.id, rev: now })
    expect(reply).toMatchObject({ error: { code: 'INVALID', fields: { category: expect.stringContaining('已有办理内容') } } })
    const voided = await desk.reply('receptionist', 'complaints.judge', { ...someJudgement, id: slip!.id, rev: 2 })
    expect(voided).toMatchObject({ error: { code: 'REFUSED' } })
  })
})

describe('注销 waits for every duty (1: 4.7, 4.11)', () => {
  test('内部原因: judged, apology, cause and person, measure, answer; then it may be struck off', async () => {
    const { caseId, id } = await registered()
    await judge(id)
    const ready = await settle(caseId)
    const early = await desk.reply('receptionist', 'cases.strikeOff', ready)
    expect(early).toMatchObject({
      ok: false,
      error: {
        code: 'REFUSED',
        missing: ['致歉', '查明原因和责任人', '采取措施', '通报、答复'].map((words) => expect.stringContaining(words)),
      },
    })
    await fulfil(id, 'apology', 'investigation', 'measure')
    const reply = await desk.reply('receptionist', 'cases.strikeOff', ready)
    expect(reply).toMatchObject({ error: { missing: [expect.stringContaining('TS-20261012-01 未落实：向业主通报、答复')] } })
    await fulfil(id, 'answer')
    await counter().cases.strikeOff(ready)
    expect(await complaint(id)).toMatchObject({ caseState: 'struckOff', missing: [], override: null })
    for (const path of ['complaints.fulfil', 'complaints.judge', 'complaints.amend']) {
      const input = { ...someWork, ...someJudgement, happened: null, place: null, demand: null, evidence: null, duty: 'answer' }
      expect(await desk.reply('receptionist', path, { ...input, id, rev: await rev(id) })).toMatchObject({
        error: { code: 'REFUSED', message: expect.stringContaining('已注销') },
      })
    }
  })

  test('not judged, nothing of it is done', async () => {
    const { caseId, id } = await registered()
    expect((await complaint(id)).missing).toEqual([
      '尚未判定投诉原因',
      '尚未归入投诉类别',
      '尚未判定投诉性质',
      '尚未判定有效性',
      '尚未决定是否需要纠正预防措施',
      '未落实：代表被投诉部门致歉',
    ])
    expect((await counter().cases.get({ id: caseId })).missing).toHaveLength(8)
  })

  test.each([
    ['authority', { counterpart: null }, 'counterpart'],
    ['authority', { text: null }, 'text'],
    ['investigation', { counterpart: null }, 'counterpart'],
    ['answer', { method: null }, 'method'],
    ['measure', { text: null }, 'text'],
  ] as const)('%s without %j is no duty done', async (duty, lack, field) => {
    const { id } = await registered()
    const reply = await desk.reply('receptionist', 'complaints.fulfil', { ...someWork, ...lack, duty, id, rev: 1 })
    expect(reply).toMatchObject({ error: { code: 'INVALID', fields: { [field]: expect.any(String) } } })
  })

  test('a duty lies neither before the reception nor in the future, and is kept each time', async () => {
    const { id } = await registered()
    for (const at of [noon - hour, noon + hour]) {
      const reply = await desk.reply('receptionist', 'complaints.fulfil', { ...someWork, at, duty: 'apology', id, rev: 1 })
      expect(reply).toMatchObject({ error: { code: 'INVALID', fields: { at: expect.stringContaining('办理时间') } } })
    }
    await fulfil(id, 'apology', 'apology')
    expect((await complaint(id)).duties[0]?.done).toHaveLength(2)
  })

  test('a judged grade sets the limit of the case, and the manager is told within the hour', async () => {
    const { caseId, id } = await registered()
    await judge(id, { grade: 'important' })
    expect(await counter().cases.get({ id: caseId })).toMatchObject({ dueAt: noon + 3 * day })
    const told = (await complaint(id)).duties.find(({ duty }) => duty === 'managerInformed')
    expect(told).toMatchObject({ required: true, dueAt: noon + hour })
    expect((await complaint(id)).duties.find(({ duty }) => duty === 'answer')?.dueAt).toBe(noon + 24 * hour)
  })

  test('a letter is answered in two working days', async () => {
    const { id } = await registered({ channel: 'letter' })
    await judge(id)
    const answer = (await complaint(id)).duties.find(({ duty }) => duty === 'answer')
    expect(answer?.dueAt).toBe(instantOf('2026-10-14', '18:00'))
  })

  test('a class that the settings do not know is refused', async () => {
    const { id } = await registered()
    const reply = await desk.reply('receptionist', 'complaints.judge', { ...someJudgement, complaintClass: '天气', id, rev: 1 })
    expect(reply).toMatchObject({ error: { code: 'INVALID', fields: { complaintClass: expect.stringContaining('天气') } } })
  })
})

describe('a supervisor overrides open duties, with a reason that is printed', () => {
  const override = { reason: '业主已搬离，无法继续办理' }

  test('not the desk, not what is unsettled, not who is complained of', async () => {
    const { caseId } = await registered()
    const early = await desk.reply('projectManager', 'cases.strikeOff', { id: caseId, rev: 1, override })
    expect(early).toMatchObject({ error: { code: 'REFUSED', message: expect.stringContaining('还没有办结') } })
    const ready = await settle(caseId)
    const own = await desk.reply('receptionist', 'cases.strikeOff', { ...ready, override })
    expect(own).toMatchObject({ error: { code: 'REFUSED', message: expect.stringContaining('只有客服主管') } })
    expect((await counter().cases.get({ id: caseId })).actions).not.toContain('override')

    const complainedOf = { accountId: desk.accountId('customerServiceSupervisor'), name: 'customerServiceSupervisor' }
    const about = await registered({ complainedOf })
    const settled = await settle(about.caseId)
    const himself = await desk.reply('customerServiceSupervisor', 'cases.strikeOff', { ...settled, override })
    expect(himself).toMatchObject({ error: { code: 'REFUSED', message: expect.stringContaining('被投诉人') } })
    await desk.as('projectManager').cases.strikeOff({ ...settled, override })
  })

  test('reason and open duties stand on time-line and paper; reopened, they are gone', async () => {
    const { caseId, id } = await registered()
    const ready = await settle(caseId)
    const chief = desk.as('customerServiceSupervisor')
    expect((await chief.cases.get({ id: caseId })).actions).toContain('override')
    await chief.cases.strikeOff({ ...ready, override })
    const line = await counter().cases.get({ id: caseId })
    expect(line.override).toMatchObject({
      reason: override.reason,
      duties: expect.arrayContaining([expect.stringContaining('致歉')]),
    })
    expect(line.events.at(-1)).toMatchObject({ kind: 'struckOff', text: expect.stringContaining(override.reason) })
    const papers = [
      { form: 'complaintRecord', id },
      { form: 'receptionCase', id: caseId },
    ] as const
    for (const subject of papers) {
      const { sheets } = await counter().printing.preview({ subject, copies: ['存档'] })
      expect(desk.app.paper(sheets[0]!.ticket)?.html).toContain(override.reason)
    }
    const [kept] = auditRows(desk.folder, 'cases.strikeOff').filter(({ outcome }) => outcome === 'ok')
    expect(kept).toMatchObject({ actor: 'customerServiceSupervisor' })
    expect(JSON.parse(kept?.changes ?? '[]')[0].fields).toMatchObject({
      overrideReason: [null, override.reason],
      overriddenDuties: [null, expect.stringContaining('致歉')],
    })
    await chief.cases.reopen({ id: caseId, rev: line.rev, reason: '业主又来了' })
    expect((await counter().cases.get({ id: caseId })).override).toBeNull()
  })
})

describe('who calls back (1: 4.7 e; domain 2.4)', () => {
  const answer = { method: 'phone', satisfaction: 'satisfied', comment: null, at: null } as const
  async function finished(input: Parameters<typeof registered>[0], judged: Partial<typeof someJudgement>) {
    const { caseId, id } = await registered(input)
    await judge(id, judged, 'projectManager')
    const { rev: now } = await counter().cases.get({ id: caseId })
    const handed = await counter().cases.handOver({ id: caseId, rev: now, department: '客服', receiver: '沈婉清', at: null })
    return counter().cases.finish({ ...handed, result: '已处理', at: null })
  }

  test.each([
    [{ grade: 'minor' }, 'receptionist', null],
    [{ grade: 'important' }, 'receptionist', '客服主管'],
    [{ grade: 'important' }, 'customerServiceSupervisor', null],
    [{ grade: 'major' }, 'customerServiceSupervisor', '项目经理'],
    [{ grade: 'major' }, 'projectManager', null],
    [{ cause: 'attitude', grade: 'minor' }, 'receptionist', '客服主管'],
  ] as const)('%j by %s: %s', async (judged, role, refusedFor) => {
    const case_ = await finished({}, judged)
    const mayAsk = (await desk.as(role).cases.get({ id: case_.id })).actions.includes('callBack')
    expect(mayAsk).toBe(refusedFor === null)
    const reply = await desk.reply(role, 'cases.callBack', { ...case_, ...answer })
    if (refusedFor === null) expect(reply).toMatchObject({ ok: true })
    else expect(reply).toMatchObject({ error: { code: 'REFUSED', message: expect.stringContaining(`须由${refusedFor}回访`) } })
  })

  test('never the person complained of, who does not judge it either', async () => {
    const complainedOf = { accountId: desk.accountId('receptionist'), name: 'receptionist' }
    const { caseId, id } = await registered({ complainedOf })
    const own = await desk.reply('receptionist', 'complaints.judge', { ...someJudgement, id, rev: 1 })
    expect(own).toMatchObject({ error: { code: 'REFUSED', message: expect.stringContaining('被投诉人') } })
    expect((await complaint(id)).actions).not.toContain('judge')
    await judge(id, {}, 'customerServiceSupervisor')
    const { rev: now } = await counter().cases.get({ id: caseId })
    const handed = await counter().cases.handOver({ id: caseId, rev: now, department: '客服', receiver: '沈婉清', at: null })
    const done = await counter().cases.finish({ ...handed, result: '已处理', at: null })
    const reply = await desk.reply('receptionist', 'cases.callBack', { ...done, ...answer })
    expect(reply).toMatchObject({ error: { code: 'REFUSED', message: expect.stringContaining('被投诉人不能回访') } })
    await desk.as('customerServiceSupervisor').cases.callBack({ ...done, ...answer })
  })

  test('what she wrote down about herself she can add to, never rewrite (1: 4.1)', async () => {
    const complainedOf = { accountId: desk.accountId('receptionist'), name: 'receptionist' }
    const { id } = await registered({ complainedOf })
    const details = { happened: null, place: null, demand: '道歉', evidence: null }
    const said = await counter().complaints.amend({ ...details, id, rev: 1 })
    await counter().complaints.amend({ ...details, place: '前台', ...said })
    const reply = await desk.reply('receptionist', 'complaints.amend', {
      ...details,
      place: '前台',
      demand: '没有',
      id,
      rev: await rev(id),
    })
    expect(reply).toMatchObject({ error: { code: 'INVALID', fields: { demand: expect.stringContaining('受理人即被投诉人') } } })
  })
})

describe('重大 by staying open, and 热点', () => {
  test('reads as 重大 from the thirtieth day, is fixed by the next touch and cannot be judged lower', async () => {
    const { caseId, id } = await registered()
    await judge(id)
    desk.clock.set(noon + 30 * day)
    expect(await complaint(id)).toMatchObject({ grade: 'major', raisedAt: noon + 30 * day, callBackBy: '项目经理' })
    const { complaints } = await counter().complaints.list({ ...everyComplaint, grade: ['major'] })
    expect(complaints).toMatchObject([{ id, grade: 'major' }])
    expect((await counter().complaints.list({ ...everyComplaint, grade: ['minor'] })).complaints).toEqual([])
    const lower = await desk.reply('receptionist', 'complaints.judge', { ...someJudgement, id, rev: await rev(id) })
    expect(lower).toMatchObject({ error: { code: 'INVALID', fields: { grade: expect.stringContaining('重大') } } })
    await fulfil(id, 'apology')
    const { events } = await counter().cases.get({ id: caseId })
    expect(events.filter(({ kind }) => kind === 'raised')).toMatchObject([{ at: noon + 30 * day }])
    await fulfil(id, 'apology')
    expect((await counter().cases.get({ id: caseId })).events.filter(({ kind }) => kind === 'raised')).toHaveLength(1)
  })

  test('three households with the same matter in a month; another matter, or one judged away, is none', async () => {
    const rooms = ['1-1-101', '1-1-102', '1-1-103']
    const ids: string[] = []
    for (const room of rooms) {
      const { id } = await registered({ room, name: null })
      await judge(id, { matter: '电梯停运' })
      ids.push(id)
    }
    const hot = async () => (await counter().complaints.list({ ...everyComplaint, hot: true })).complaints.map(({ id }) => id)
    expect((await hot()).sort()).toEqual([...ids].sort())
    expect((await counter().complaints.matters({ complaintClass: '设施设备' })).matters).toEqual(['电梯停运'])
    await judge(ids[2]!, { matter: '楼道灯' })
    expect(await hot()).toEqual([])
    await judge(ids[2]!, { matter: '楼道灯', households: 3 })
    expect(await hot()).toEqual([ids[2]])
    expect(await complaint(ids[2]!)).toMatchObject({ collective: true, hot: true })
  })
})

describe('the list', () => {
  test('by cause, validity, class, open, late, words and number, page by page', async () => {
    const first = await registered({ content: '电梯一周停运三次', room: '8-2-1804', name: '冼德华' })
    await judge(first.id, { cause: 'attitude', grade: 'important' })
    desk.clock.set(noon + hour)
    const second = await registered({ content: '䶮字牌掉了', name: '欧阳敏', room: '4-2-203' })
    const found = async (filter: Partial<typeof everyComplaint>) =>
      (await counter().complaints.list({ ...everyComplaint, ...filter })).complaints.map(({ id }) => id)
    expect(await found({})).toEqual([second.id, first.id])
    expect(await found({ cause: ['attitude'] })).toEqual([first.id])
    expect(await found({ validity: ['invalid'] })).toEqual([])
    expect(await found({ complaintClass: '设施设备' })).toEqual([first.id])
    expect(await found({ grade: ['important'] })).toEqual([first.id])
    expect(await found({ text: '䶮' })).toEqual([second.id])
    expect(await found({ text: '8-2-1804' })).toEqual([first.id])
    expect(await found({ text: 'ts-20261012-02' })).toEqual([second.id])
    expect(await found({ open: true, from: '2026-10-12', until: '2026-10-12' })).toHaveLength(2)
    expect(await found({ from: '2026-10-13' })).toEqual([])
    desk.clock.set(noon + 2 * day + 2 * hour)
    expect(await found({ late: true })).toEqual([second.id])
    const page = await counter().complaints.list({ ...everyComplaint, limit: 1 })
    expect(await found({ after: page.next })).toEqual([first.id])
    expect(page.complaints[0]).toMatchObject({ missing: 6, caseSerial: expect.stringContaining('JD-'), grade: null })
  })
})
