import { leasingSupervision } from '../../../shared/access/roles.ts'
import { type HoldKind, isOpen, type SuiteState, suiteStateLabels } from '../../../shared/leasing/suite-words.ts'
import { type CommandContext, hasRole, type QueryContext, signedIn } from '../context.ts'
import { AppError, invalid, notFound } from '../errors.ts'
import type { SuiteHoldRow } from './suite-row.ts'
import { changeSuite, stateOf, suiteById, tellSuite } from './suite-steps.ts'
import { endHold, findHold, holdsOf, holdsOfProspect, insertHold, updateHold } from './suites.sql.ts'

interface Owner {
  readonly id: string
  readonly name: string
}

interface Hold {
  readonly suiteId: string
  readonly prospectId: string
  readonly kind: HoldKind
  /** Civil date. */
  readonly until: string
  /** Yes, although another prospect is near. */
  readonly despite: boolean
}

/** 洽谈 is more than 意向; without either it is free. */
export function strongest(holds: readonly Pick<SuiteHoldRow, 'kind'>[]): SuiteState {
  if (holds.some(({ kind }) => kind === 'negotiating')) return 'negotiating'
  return holds.length > 0 ? 'interested' : 'vacant'
}

/** The state of an open suite follows the prospects that are near it; of one that is let or locked it does not. */
function follow(context: CommandContext, suiteId: string, reason: string): void {
  const suite = suiteById(context, suiteId)
  const state = strongest(holdsOf(context.db, [suiteId]))
  if (!isOpen(suite.state) || suite.state === state) return
  changeSuite(context, suite, stateOf(context, state, reason))
  tellSuite(context, suiteId, `${suiteStateLabels[suite.state]} → ${suiteStateLabels[state]}：${reason}`)
}

const named = ({ owner, kind, until }: SuiteHoldRow) => `${owner}的客户（${suiteStateLabels[kind]}，至 ${until}）`

/** Whose prospects other than this one are near a suite: 「方可欣的客户（洽谈，至 2026-10-20）」. */
export function othersNear(context: QueryContext, suiteId: string, prospectId: string | null): string[] {
  return holdsOf(context.db, [suiteId])
    .filter((hold) => hold.prospectId !== prospectId)
    .map(named)
}

/**
 * A prospect comes near a suite, or nearer. When another one is near, the caller is told whose it is and asked once more.
 * @throws REFUSED when it is let or locked; INVALID `despite` when another prospect is near
 */
export function holdSuite(context: CommandContext, hold: Hold, owner: Owner): { readonly id: string } {
  const { suiteId, prospectId, kind, until } = hold
  const suite = suiteById(context, suiteId)
  if (!isOpen(suite.state)) {
    throw new AppError('REFUSED', `${suite.room} 现为「${suiteStateLabels[suite.state]}」，没有登记意向；请换一个单元`)
  }
  if (until < context.today) throw invalid('until', '保留到的日期已经过去，请改成今天或以后')
  const others = othersNear(context, suiteId, prospectId)
  if (others.length > 0 && !hold.despite) {
    throw invalid('despite', `${suite.room} 已有${others.join('、')}；还没有登记，请先同负责人商量，确实要登记的再确认一次`)
  }
  const before = holdsOf(context.db, [suiteId]).find((one) => one.prospectId === prospectId)
  const id = before?.id ?? context.newId()
  const row: SuiteHoldRow = {
    ...{ id, siteId: context.siteId, suiteId, prospectId, kind, ownerId: owner.id, owner: owner.name },
    ...{ since: before?.since ?? context.now, until, releasedAt: null, releasedBy: null, releaseReason: null },
  }
  if (before) updateHold(context.db, row)
  else insertHold(context.db, row)
  context.record({ feature: 'suites', id, before: before ? { ...before } : null, after: { ...row } })
  const beside = others.length > 0 ? '，同时另有客户' : ''
  tellSuite(context, suiteId, `${owner.name}的客户${suiteStateLabels[kind]}，至 ${until}${beside}`)
  follow(context, suiteId, `${owner.name}的客户${suiteStateLabels[kind]}`)
  return { id }
}

function end(context: CommandContext, hold: SuiteHoldRow, reason: string): void {
  const ending = { releasedAt: context.now, releasedBy: signedIn(context).name, releaseReason: reason }
  endHold(context.db, { id: hold.id, ...ending })
  context.record({ feature: 'suites', id: hold.id, before: { releasedAt: null }, after: ending })
  tellSuite(context, hold.suiteId, `${hold.owner}的客户解除${suiteStateLabels[hold.kind]}：${reason}`)
}

/** @throws FORBIDDEN for a colleague's prospect whose date has not passed */
export function releaseHold(context: CommandContext, { id, reason }: { readonly id: string; readonly reason: string }) {
  const hold = findHold(context.db, context.siteId, id)
  if (!hold) throw notFound('意向')
  const own = hold.ownerId === signedIn(context).accountId || hasRole(context, leasingSupervision)
  if (!own && hold.until >= context.today) {
    throw new AppError('FORBIDDEN', `这是${hold.owner}的客户，没有解除；请同${hold.owner}或招商主管商量`)
  }
  end(context, hold, reason)
  follow(context, hold.suiteId, reason)
  return { id }
}

/** A prospect that is signed, lost or waiting is near nothing any more. */
export function releaseHoldsOf(context: CommandContext, prospectId: string, reason: string): void {
  for (const hold of holdsOfProspect(context.db, prospectId)) {
    end(context, hold, reason)
    follow(context, hold.suiteId, reason)
  }
}

/** Its suites go over with a prospect that is handed over. */
export function handOverHolds(context: CommandContext, prospectId: string, owner: Owner): void {
  for (const hold of holdsOfProspect(context.db, prospectId)) {
    updateHold(context.db, { ...hold, ownerId: owner.id, owner: owner.name })
    context.record({ feature: 'suites', id: hold.id, before: { ownerId: hold.ownerId }, after: { ownerId: owner.id } })
  }
}

/** A suite that was let is nobody else's any more. */
export function endAllHolds(context: CommandContext, suiteId: string, reason: string): void {
  for (const hold of holdsOf(context.db, [suiteId])) end(context, hold, reason)
}
