import { civilTimeOf } from '../../../shared/calendar.ts'
import { type ConcessionState, concessionStateLabels, concessionStepLabels } from '../../../shared/leasing/concession-words.ts'
import type { ConcessionAction } from '../../../shared/leasing/concessions.ts'
import { type CommandContext, hasRole, type QueryContext, signedIn } from '../context.ts'
import { AppError, notFound } from '../errors.ts'
import { difference } from '../reception/case-steps.ts'
import type { ConcessionRow, ConcessionStepRow, ListedConcession } from './concession-row.ts'
import { concessionStepsOf, findConcession, insertConcessionStep, updateConcession } from './concessions.sql.ts'
import { seesProspect } from './prospect-access.ts'
import { changeProspect, prospectStanding, recordProspectEvent } from './prospect-steps.ts'

type Known = { readonly id: string; readonly rev: number }

/** Somebody else's is not there: not even that it exists is told. @throws NOT_FOUND */
export function concessionById(context: QueryContext, id: string): ListedConcession {
  const row = findConcession(context.db, context.siteId, id)
  if (!row || !seesProspect(context, row)) throw notFound('特价申请')
  return row
}

export const isPending = ({ state }: Pick<ConcessionRow, 'state'>) => state === 'supervisor' || state === 'generalManager'

/** Of which applications it is the caller's turn to decide. */
export function turnsOf(context: QueryContext): readonly ConcessionState[] {
  return [
    ...(hasRole(context, ['leasingSupervisor']) ? ['supervisor' as const] : []),
    ...(hasRole(context, ['generalManager']) ? ['generalManager' as const] : []),
  ]
}

/** 10.5 was promised to go to the 总经理: the 主管 says what they think of it and no more. The 总经理 may decide at any time. */
function deciding(context: QueryContext, row: ConcessionRow): readonly ConcessionAction[] {
  if (hasRole(context, ['generalManager'])) return ['approve', 'counter', 'refuse', 'counsel']
  if (!hasRole(context, ['leasingSupervisor'])) return []
  if (row.state !== 'supervisor') return ['counsel']
  return row.kind === 'price' ? ['advise', 'counsel'] : ['advise', 'approve', 'counter', 'refuse', 'counsel']
}

export function actionsOf(context: QueryContext, row: ConcessionRow): ConcessionAction[] {
  if (isPending(row)) return [...deciding(context, row), 'withdraw']
  return row.open === 1 ? ['tell'] : []
}

const verbs: Readonly<Record<ConcessionAction, string>> = {
  advise: '写意见报总经理',
  counsel: '补记意见',
  approve: '批准',
  counter: '另行批复',
  refuse: '不同意',
  withdraw: '撤回',
  tell: '回告',
}

/** Who was quicker, in their own words: 「谢崇文 10:20 批准」. */
function lastStep(context: QueryContext, row: ConcessionRow): string {
  const last = concessionStepsOf(context.db, row.id).at(-1)
  if (!last) return '别人'
  return `${last.person}于 ${civilTimeOf(last.at)} ${concessionStepLabels[last.kind]}`
}

/**
 * The application as its caller knows it, at a point at which that is their turn. Of two who decide at once the second is told
 * what the first one did.
 * @throws NOT_FOUND, CONFLICT, REFUSED
 */
export function openConcession(context: CommandContext, { id, rev }: Known, action: ConcessionAction): ListedConcession {
  const row = concessionById(context, id)
  if (row.rev !== rev) {
    const words = `${row.serial} 刚刚有了新的一步：${lastStep(context, row)}，现为「${concessionStateLabels[row.state]}」。您的内容没有记下，还在这里；请看过再${verbs[action]}`
    throw new AppError('CONFLICT', words)
  }
  if (actionsOf(context, row).includes(action)) return row
  const price = action !== 'tell' && row.kind === 'price' && isPending(row)
  const why = price ? '；价格障碍的申请由总经理决定（规程 篇2 10.5）' : ''
  const standing = `${row.serial} 现为「${concessionStateLabels[row.state]}」（${lastStep(context, row)}）`
  throw new AppError('REFUSED', `${standing}，您不能${verbs[action]}${why}；您的内容没有记下，还在这里`)
}

type Changes = Partial<
  Pick<
    ConcessionRow,
    | 'state'
    | 'open'
    | 'decidedAt'
    | 'agreedPrice'
    | 'agreedFreeMonths'
    | 'agreedFreeDays'
    | 'agreedUntil'
    | 'floorPrice'
    | 'toldOn'
    | 'toldNote'
    | 'answer'
  >
>

/** Only what the table has, without whose prospect it is for. */
function stored({ prospectSerial: _s, company: _c, ownerId: _i, owner: _o, ...own }: ListedConcession): ConcessionRow {
  return own
}

/** One change of an application, with its audit row. */
export function changeConcession(context: CommandContext, row: ListedConcession, changes: Changes): ConcessionRow {
  const before = stored(row)
  const after: ConcessionRow = { ...before, ...changes, rev: before.rev + 1 }
  updateConcession(context.db, after)
  context.record({ feature: 'concessions', id: after.id, ...difference({ ...before }, { ...after }) })
  return after
}

type Said = Pick<ConcessionStepRow, 'kind' | 'office'> &
  Partial<Pick<ConcessionStepRow, 'person' | 'onDate' | 'opinion' | 'price'>>

/** One line of the way up; never rewritten. */
export function addStep(context: CommandContext, concessionId: string, said: Said): void {
  const { accountId: byId, name: by } = signedIn(context)
  insertConcessionStep(context.db, {
    ...{ person: by, onDate: context.today, opinion: null, price: null },
    ...said,
    ...{ id: context.newId(), siteId: context.siteId, concessionId, at: context.now, byId, by },
  })
}

/** On the time-line of whom it is for; never with a price, which is read with the prices hidden (2: 9.1). */
export function tellTimeLine(context: CommandContext, prospectId: string, text: string): void {
  const prospect = prospectStanding(context, prospectId)
  recordProspectEvent(context, prospect.id, { kind: 'system', text })
  changeProspect(context, prospect, {})
}
