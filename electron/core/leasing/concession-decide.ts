import type { z } from 'zod'
import { daysWithoutRent } from '../../../shared/leasing/concession-words.ts'
import type { concessions as contract } from '../../../shared/leasing/concessions.ts'
import { freeTimeTrouble } from '../../../shared/leasing/rent-schedule.ts'
import type { CommandContext, QueryContext } from '../context.ts'
import { AppError, invalid } from '../errors.ts'
import { mustRunOut, suiteFor } from './concession-facts.ts'
import { ownOffice } from './concession-offices.ts'
import { addStep, changeConcession, openConcession, tellTimeLine } from './concession-opened.ts'
import type { ListedConcession } from './concession-row.ts'
import { ladderTrouble } from './quotation-authority.ts'
import type { LetSuite } from './quotation-suites.ts'

type Input<Call extends keyof typeof contract> = z.output<(typeof contract)[Call]['input']>

const answer = ({ id, rev }: { readonly id: string; readonly rev: number }) => ({ id, rev })

/** Let or locked in the meantime: whoever says yes is told. @throws REFUSED */
function stillThere(context: QueryContext, row: ListedConcession, what: string): LetSuite {
  const suite = suiteFor(context, row.suiteId)
  if (suite.gone === null) return suite
  const words = `${row.room} ${suite.gone}，${row.serial} 不能再${what}；可以不同意，或由申请人撤回后换单元再申请`
  throw new AppError('REFUSED', words)
}

/** 同意价 above what is asked for the suite is a slip of the pen. @throws INVALID */
function belowList(row: ListedConcession, price: number | null, what: string): void {
  if (price !== null && price > row.listPrice) throw invalid('price', `${what}高于牌价，请核对`)
}

export function advise(context: CommandContext, { opinion, price, ...known }: Input<'advise'>) {
  const row = openConcession(context, known, 'advise')
  stillThere(context, row, '报总经理')
  belowList(row, price, '同意价')
  const after = changeConcession(context, row, { state: 'generalManager' })
  addStep(context, row.id, { kind: 'advise', office: 'leasingSupervisor', opinion, price })
  tellTimeLine(context, row.prospectId, `特价申请 ${row.serial} 已由招商主管报总经理`)
  return answer(after)
}

export function counsel(context: CommandContext, { office, person, on, opinion, price, ...known }: Input<'counsel'>) {
  const row = openConcession(context, known, 'counsel')
  if (on > context.today) throw invalid('on', '意见的日期不能晚于今天，请核对')
  belowList(row, price, '同意价')
  const after = changeConcession(context, row, {})
  addStep(context, row.id, { kind: 'counsel', office, person, onDate: on, opinion, price })
  return answer(after)
}

interface Granted {
  readonly price: number
  readonly freeMonths: number
  readonly freeDays: number
  readonly until: string
}

/** @throws REFUSED beyond what is theirs to give; INVALID */
function mayGrant(context: CommandContext, row: ListedConcession, suite: LetSuite, { until, ...terms }: Granted): void {
  mustRunOut(context, 'until', until)
  const { list, floorRate: floor } = suite
  const rate = { unit: row.unit, fen: terms.price }
  const offered = { prospectId: row.prospectId, suiteId: row.suiteId, room: row.room, rate, list, floor, months: row.months }
  const trouble = ladderTrouble(context, { ...offered, freeDays: daysWithoutRent(terms) })
  if (trouble === null) return
  throw new AppError('REFUSED', `${row.serial} 超出招商主管的权限，没有批准；请写意见报总经理（规程 篇2 9.4、10.5）`)
}

interface Decision {
  readonly kind: 'approve' | 'counter'
  readonly opinion: string
}

function grant(context: CommandContext, row: ListedConcession, suite: LetSuite, granted: Granted, { kind, opinion }: Decision) {
  mayGrant(context, row, suite, granted)
  const { price, freeMonths, freeDays, until } = granted
  const after = changeConcession(context, row, {
    ...{ state: kind === 'approve' ? 'approved' : 'countered', decidedAt: context.now, agreedPrice: price },
    ...{ agreedFreeMonths: freeMonths, agreedFreeDays: freeDays, agreedUntil: until, floorPrice: suite.floorRate?.fen ?? null },
  })
  addStep(context, row.id, { kind, office: ownOffice(context), opinion, price })
  const words = kind === 'approve' ? '已批准' : '另行批复'
  tellTimeLine(context, row.prospectId, `特价申请 ${row.serial} ${words}，有效期至 ${until}；请回告客户`)
  return answer(after)
}

export function approve(context: CommandContext, { opinion, until, ...known }: Input<'approve'>) {
  const row = openConcession(context, known, 'approve')
  const suite = stillThere(context, row, '批准')
  return grant(context, row, suite, { ...row, until }, { kind: 'approve', opinion })
}

export function counter(context: CommandContext, { opinion, price, freeMonths, freeDays, until, ...known }: Input<'counter'>) {
  const row = openConcession(context, known, 'counter')
  const suite = stillThere(context, row, '批复')
  belowList(row, price, '批复价')
  const free = freeTimeTrouble(row.months, freeMonths, freeDays)
  if (free !== null) throw invalid('freeMonths', free)
  if (price === row.price && freeMonths === row.freeMonths && freeDays === row.freeDays) {
    throw invalid('price', '与申请的条件一样；同意的请直接批准')
  }
  return grant(context, row, suite, { price, freeMonths, freeDays, until }, { kind: 'counter', opinion })
}

export function refuse(context: CommandContext, { opinion, ...known }: Input<'refuse'>) {
  const row = openConcession(context, known, 'refuse')
  const floorPrice = suiteFor(context, row.suiteId).floorRate?.fen ?? null
  const after = changeConcession(context, row, { state: 'refused', decidedAt: context.now, floorPrice })
  addStep(context, row.id, { kind: 'refuse', office: ownOffice(context), opinion })
  tellTimeLine(context, row.prospectId, `特价申请 ${row.serial} 未获同意；请回告客户`)
  return answer(after)
}
