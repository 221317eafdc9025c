import type { z } from 'zod'
import { isGuarded } from '../../../shared/leasing/disclosure.ts'
import { rateText } from '../../../shared/leasing/rent.ts'
import type { ChecklistItem } from '../../../shared/leasing/stage-checklist.ts'
import { nextStepLabels } from '../../../shared/leasing/viewing-words.ts'
import type { viewings as contract } from '../../../shared/leasing/viewings.ts'
import { type CommandContext, signedIn } from '../context.ts'
import { invalid } from '../errors.ts'
import { refused } from '../reception/case-steps.ts'
import { allow, recordDisclosure } from './disclosures.ts'
import { standingOf } from './prospect-class.ts'
import type { ProspectRow } from './prospect-row.ts'
import { advanceProspect, tick } from './prospect-stage.ts'
import { changeProspect, prospectById, recordProspectEvent } from './prospect-steps.ts'
import { holdSuite } from './suite-holds.ts'
import type { ViewingSuiteRow } from './viewing-row.ts'
import { changeLine, changeViewing, keyIsOut, lineOf, type OpenedViewing, openViewing, roomsOf } from './viewing-steps.ts'

type Input<Call extends keyof typeof contract> = z.output<(typeof contract)[Call]['input']>

/** The list price and no word below it to whoever is guarded (2: 注, 11); on record with who heard it. @throws REFUSED */
function tellPrice(context: CommandContext, prospect: ProspectRow, line: ViewingSuiteRow, price: number): void {
  const { suiteId, room, rentUnit: unit, rentAsked } = line
  if (isGuarded(standingOf(prospect)) && price < rentAsked) {
    const asked = rateText({ fen: rentAsked, unit })
    throw refused(`${prospect.serial} 只能报牌价，${room} 的牌价是 ${asked}；没有保存（规程 篇2 注、11）`)
  }
  recordDisclosure(context, prospect, { suiteId, room, price, unit, kind: 'oral', note: null })
}

/** A price that was told stays told: another one is told beside it. */
export function show(context: CommandContext, { lineId, priceTold, reaction, objection, ...known }: Input<'show'>) {
  const opened = openViewing(context, known, ['going', 'done'], '记录客户的评价')
  const line = lineOf(opened, lineId)
  if (line.openedAt === null) throw refused(`${line.room} 还没有看，请先登记开门`)
  if (priceTold !== null && priceTold !== line.priceTold) tellPrice(context, opened.prospect, line, priceTold)
  changeLine(context, line, { priceTold: priceTold ?? line.priceTold, reaction, objection })
  return changeViewing(context, opened.row, {})
}

export function compare(context: CommandContext, { comparison, ...known }: Input<'compare'>) {
  const { row } = openViewing(context, known, ['planned', 'going', 'done'], '填写比较表')
  const { own, rivals } = comparison
  const empty = rivals.length === 0 && Object.values(own).every((text) => text === '')
  return changeViewing(context, row, { comparison: empty ? null : JSON.stringify(comparison) })
}

/** What 记录 waits for: nothing was seen, a door or a key is still open. */
function missingFor({ lines }: OpenedViewing): string[] {
  const out = lines.filter(keyIsOut)
  return [
    ...(lines.some(({ openedAt }) => openedAt !== null) ? [] : ['没有看过任何单元']),
    ...(out.length > 0 ? [`${roomsOf(out)} 的钥匙还没有归还`] : []),
  ]
}

/** @throws INVALID, REFUSED */
function checkOutcome(context: CommandContext, opened: OpenedViewing, input: Input<'conclude'>): void {
  const missing = missingFor(opened)
  if (missing.length > 0) throw refused(`看房 ${opened.row.serial} 还不能记录结果：${missing.join('；')}`, missing)
  if (input.flexible.length > 0 || input.flexibleNote !== null) allow(opened.prospect, 'concessions')
  if (input.nextStep !== 'none' && input.nextOn === null) throw invalid('nextOn', '请约定下一步的日期')
  if (input.nextOn !== null && input.nextOn < context.today) throw invalid('nextOn', '下一步的日期已经过去，请改成今天或以后')
}

/** What of the checklists this viewing has done by itself. */
function ticksOf({ row }: OpenedViewing, { flexible, meetingRoom, gift }: Input<'conclude'>): ChecklistItem[] {
  return [
    ...(row.comparison === null ? [] : ['compare' as const]),
    ...(flexible.length === 0 ? [] : ['flexible' as const]),
    ...(meetingRoom === true ? ['meetingRoom' as const] : []),
    ...(gift === null ? [] : ['gift' as const]),
  ]
}

/** The prospect follows: grade, the step that comes next, 实质谈判 when it came to the meeting room (2: 9.1). */
function carryOver(context: CommandContext, opened: OpenedViewing, input: Input<'conclude'>): void {
  const { prospect, row } = opened
  const next = `${nextStepLabels[input.nextStep]}${input.nextOn === null ? '' : ` ${input.nextOn}`}`
  const gift = input.gift === null ? '' : `，赠${input.gift}`
  recordProspectEvent(context, prospect.id, { kind: 'note', text: `看房 ${row.serial} 已记录，下一步：${next}${gift}` })
  const graded = changeProspect(context, prospect, input.gradeAfter === null ? {} : { grade: input.gradeAfter })
  if (input.meetingRoom === true) advanceProspect(context, graded, 'negotiating')
  for (const item of ticksOf(opened, input)) tick(context, { id: prospect.id, item, done: true })
}

export function conclude(context: CommandContext, input: Input<'conclude'>) {
  const opened = openViewing(context, input, ['going'], '记录结果')
  checkOutcome(context, opened, input)
  const { row, prospect, lines } = opened
  const { flexible, flexibleNote, gradeAfter, nextStep, nextOn, gift, remark, despite } = input
  const owner = { id: prospect.ownerId, name: prospect.owner }
  for (const { suiteId, until } of input.holds) {
    if (!lines.some((line) => line.suiteId === suiteId)) throw invalid('holds', '意向只能登记在这次看的单元上')
    holdSuite(context, { suiteId, prospectId: prospect.id, kind: 'interested', until, despite }, owner)
  }
  carryOver(context, opened, input)
  return changeViewing(context, row, {
    ...({ state: 'done', concludedAt: context.now } as const),
    ...{ flexible: JSON.stringify([...new Set(flexible)]), flexibleNote, gradeBefore: prospect.grade },
    ...{ gradeAfter: gradeAfter ?? prospectById(context, prospect.id).grade, nextStep, nextOn, gift, remark },
    ...{ meetingRoom: input.meetingRoom === null ? null : input.meetingRoom ? 1 : 0, concludedBy: signedIn(context).name },
  })
}
