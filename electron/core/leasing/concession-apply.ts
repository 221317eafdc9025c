import type { z } from 'zod'
import { leasingSupervision } from '../../../shared/access/roles.ts'
import { addDays } from '../../../shared/calendar.ts'
import { concessionKindLabels, daysWithoutRent } from '../../../shared/leasing/concession-words.ts'
import type { concessions as contract } from '../../../shared/leasing/concessions.ts'
import { isEnd, stageLabels } from '../../../shared/leasing/prospect-words.ts'
import { type CommandContext, hasRole, type QueryContext, signedIn } from '../context.ts'
import { nextSerial } from '../database/serials.ts'
import { AppError, invalid } from '../errors.ts'
import { effectNow, mustBeSensible, mustRunOut, suiteFor, usualEscalation } from './concession-facts.ts'
import { ownOffice } from './concession-offices.ts'
import { addStep, tellTimeLine } from './concession-opened.ts'
import type { ConcessionRow } from './concession-row.ts'
import { insertConcession, pendingFor } from './concessions.sql.ts'
import { allow } from './disclosures.ts'
import type { ProspectRow } from './prospect-row.ts'
import { advanceProspect, tick } from './prospect-stage.ts'
import { changeProspect, prospectById, prospectStanding } from './prospect-steps.ts'
import { authorityTrouble } from './quotation-authority.ts'
import type { LetSuite } from './quotation-suites.ts'
import { othersNear } from './suite-holds.ts'

type Input<Call extends keyof typeof contract> = z.output<(typeof contract)[Call]['input']>

const usualMonths = 36

export function begin(context: QueryContext, { prospectId, suiteId }: Input<'begin'>) {
  const { id, serial, company, startOn, termMonths } = prospectById(context, prospectId)
  const { room, area, list, gone } = suiteFor(context, suiteId)
  const { quotation, ladder } = context.settings.leasing
  return {
    prospect: { id, serial, company },
    ...{ room, area, unit: list.unit, listPrice: list.fen, gone },
    months: termMonths ?? usualMonths,
    start: startOn === null || startOn < context.today ? context.today : startOn,
    escalation: usualEscalation(context),
    standardFreeDays: ladder.standardFreeDays,
    validUntil: addDays(context.today, Math.min(quotation.validDays, 90)),
    othersNear: othersNear(context, suiteId, id),
  }
}

export function preview(context: QueryContext, { suiteId, ...asked }: Input<'preview'>) {
  return { effect: effectNow(context, suiteFor(context, suiteId), asked), usualEscalation: usualEscalation(context) }
}

/** 10.5 is asked for with 心理价位 and what the rival asks. @throws INVALID */
function mustBeAsked({ kind, mindPrice, rivalBuilding, rivalPrice }: Input<'apply'>): void {
  if (kind === 'price' && mindPrice === null) throw invalid('mindPrice', '请先坦诚询问客户的心理价位（规程 篇2 10.5）')
  if (kind === 'price' && rivalBuilding === null) {
    throw invalid('rivalBuilding', '请写客户在比较的竞争楼盘；对方没有说的写「未说明」（规程 篇2 10.5）')
  }
  if (rivalPrice !== null && rivalBuilding === null) throw invalid('rivalBuilding', '请写是哪一座楼的报价')
}

/** What is the caller's own to give is given, not applied for (2: 9.4). @throws REFUSED */
function mustNeedIt(context: QueryContext, suite: LetSuite, input: Input<'apply'>): void {
  if (input.kind === 'price') return
  const { id: suiteId, room, list, floorRate: floor } = suite
  const rate = { unit: list.unit, fen: input.price }
  const offered = { prospectId: input.prospectId, suiteId, room, rate, list, floor, months: input.months }
  if (authorityTrouble(context, { ...offered, freeDays: daysWithoutRent(input) }) !== null) return
  throw new AppError('REFUSED', `${room} 的这些条件您现在就可以报，不用申请特价；请直接报价（规程 篇2 9.4）`)
}

/** Who may be told of concessions at all, and is still to be won (2: 注, 10.5, 11). @throws REFUSED */
function mustBeInReach(prospect: ProspectRow): void {
  allow(prospect, 'concessions')
  if (!isEnd(prospect.stage)) return
  const words = `客户 ${prospect.serial} 已是「${stageLabels[prospect.stage]}」，没有提交；要继续谈的请先移回洽谈`
  throw new AppError('REFUSED', words)
}

function mustBeFree(context: QueryContext, suite: LetSuite, prospectId: string): void {
  if (suite.gone !== null) {
    throw new AppError('REFUSED', `${suite.room} ${suite.gone}，没有提交；请换一个单元再申请`)
  }
  const pending = pendingFor(context.db, prospectId, suite.id)
  if (!pending) return
  const words = `这位客户的 ${suite.room} 已有申请 ${pending.serial} 在审批，没有再提交；条件变了的请先撤回那一份`
  throw new AppError('REFUSED', words)
}

function rowOf(context: CommandContext, prospectId: string, suite: LetSuite, input: Input<'apply'>): ConcessionRow {
  const { accountId, name } = signedIn(context)
  const { prospectId: _p, suiteId: _s, start, longFree: _l, escalation, ...said } = input
  return {
    ...{ id: context.newId(), siteId: context.siteId, rev: 1, serial: nextSerial(context, 'TJ', context.today) },
    ...{ prospectId, suiteId: suite.id, room: suite.room, area: suite.area, unit: suite.list.unit, listPrice: suite.list.fen },
    ...said,
    ...{ startOn: start, escalation: JSON.stringify(escalation), usualEscalation: JSON.stringify(usualEscalation(context)) },
    ...{ method: context.settings.leasing.rent.method, standardFreeDays: context.settings.leasing.ladder.standardFreeDays },
    ...{ createdAt: context.now, createdById: accountId, createdBy: name },
    // Nobody decides on what they ask for themselves: a supervisor's own goes straight up.
    ...{
      state: hasRole(context, leasingSupervision) ? 'generalManager' : 'supervisor',
      open: 1,
      decidedAt: null,
      agreedPrice: null,
    },
    ...{ agreedFreeMonths: null, agreedFreeDays: null, agreedUntil: null, floorPrice: null },
    ...{ toldOn: null, toldNote: null, answer: null },
  }
}

/** What 10.5 asked is known of the prospect from then on, and both points of the checklist are ticked. */
function noteOnProspect(context: CommandContext, prospectId: string, row: ConcessionRow): void {
  const { kind, mindPrice, unit } = row
  if (mindPrice !== null) {
    const asked = { priceInMind: mindPrice, priceInMindUnit: unit, priceInMindKind: 'asked' as const }
    changeProspect(context, prospectStanding(context, prospectId), asked)
  }
  advanceProspect(context, prospectStanding(context, prospectId), 'approval')
  if (kind === 'price') for (const item of ['askPrice', 'applied'] as const) tick(context, { id: prospectId, item, done: true })
}

/** @throws INVALID, REFUSED */
export function apply(context: CommandContext, input: Input<'apply'>) {
  const prospect = prospectById(context, input.prospectId)
  mustBeInReach(prospect)
  const suite = suiteFor(context, input.suiteId)
  mustBeFree(context, suite, prospect.id)
  mustBeAsked(input)
  mustBeSensible(context, suite, input)
  mustRunOut(context, 'validUntil', input.validUntil)
  mustNeedIt(context, suite, input)
  const row = rowOf(context, prospect.id, suite, input)
  insertConcession(context.db, row)
  context.record({ feature: 'concessions', id: row.id, before: null, after: { ...row } })
  addStep(context, row.id, { kind: 'apply', office: ownOffice(context), opinion: row.reason, price: row.price })
  noteOnProspect(context, prospect.id, row)
  tellTimeLine(context, prospect.id, `申请特价 ${row.serial}：${row.room}，${concessionKindLabels[row.kind]}`)
  return { id: row.id, rev: row.rev, serial: row.serial }
}
