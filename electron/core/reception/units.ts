import { roomKey } from '../../../shared/reception/room.ts'
import type { CommandContext, QueryContext } from '../context.ts'
import { AppError, checkRev, invalid, notFound } from '../errors.ts'
import type { FeatureServices } from '../services.ts'
import {
  insertUnit,
  removeUnit,
  type UnitLine,
  type UnitRow,
  unitById,
  unitByKey,
  unitCount,
  unitPage,
  updateUnit,
} from './units.sql.ts'

interface UnitInput {
  readonly code: string
  readonly handoverDate: string | null
  readonly note: string | null
}

const shown = ({ id, rev, code, handoverDate, note, residents }: UnitLine) => ({ id, rev, code, handoverDate, note, residents })
const audited = ({ code, handoverDate, note }: UnitInput) => ({ code, handoverDate, note })

/** What the code is found and sorted by. Compatibility characters may grow when unfolded, so the order is cut short. */
function codeColumns(code: string): Pick<UnitRow, 'codeKey' | 'codeOrder' | 'door'> {
  const codeKey = roomKey(code)
  return {
    codeKey,
    codeOrder: codeKey.replace(/\d+/g, (digits) => digits.padStart(6, '0')).slice(0, 150),
    door: codeKey.split('-').at(-1) ?? codeKey,
  }
}

function existing(context: QueryContext, id: string): UnitLine {
  const unit = unitById(context.db, context.siteId, id)
  if (!unit) throw notFound('房号')
  return unit
}

function refuseTwin(context: QueryContext, code: string, own: string | null): void {
  const twin = unitByKey(context.db, context.siteId, roomKey(code))
  if (twin && twin.id !== own) throw invalid('code', `房号「${twin.code}」已经登记过，不用再登记一次；请直接在列表里打开它`)
}

function placeAfter(after: string | null): { readonly afterOrder: string; readonly afterId: string } {
  if (after === null) return { afterOrder: '', afterId: '' }
  const [afterId = '', afterOrder] = after.split('|')
  if (afterOrder === undefined) throw invalid('after', '翻页位置不对，请从第一页重新开始')
  return { afterOrder, afterId }
}

export function registerUnit(context: CommandContext, input: UnitInput): { id: string; rev: number } {
  refuseTwin(context, input.code, null)
  const id = context.newId()
  insertUnit(context.db, { ...input, ...codeColumns(input.code), id, siteId: context.siteId, rev: 1, updatedAt: context.now })
  context.record({ feature: 'units', id, before: null, after: audited(input) })
  return { id, rev: 1 }
}

function amend(context: CommandContext, input: UnitInput & { readonly id: string; readonly rev: number }) {
  const before = existing(context, input.id)
  checkRev(before, input.rev)
  refuseTwin(context, input.code, input.id)
  const { id, code, handoverDate, note } = input
  const after = { id, code, handoverDate, note, ...codeColumns(code), rev: input.rev + 1, updatedAt: context.now }
  updateUnit(context.db, after)
  context.record({ feature: 'units', id, before: audited(before), after: audited(after) })
  return { id, rev: after.rev }
}

/** 总户数 as far as the register knows it. */
export function registeredHouseholds({ db, siteId }: QueryContext): number {
  return unitCount(db, siteId)
}

/** Rooms and shops of the site, with the date from which their warranty counts (domain 2.3). */
export const units: FeatureServices<'units'> = {
  list: (context, { text, after, limit }) => {
    const page = { siteId: context.siteId, part: roomKey(text), ...placeAfter(after), limit: limit + 1 }
    const found = unitPage(context.db, page)
    const last = found.length > limit ? found[limit - 1] : undefined
    return { units: found.slice(0, limit).map(shown), next: last ? `${last.id}|${last.codeOrder}` : null }
  },
  get: (context, { id }) => shown(existing(context, id)),
  create: registerUnit,
  amend,
  remove: (context, { id, rev }) => {
    const before = existing(context, id)
    checkRev(before, rev)
    if (before.residents > 0) {
      const sentence = `「${before.code}」还登记着 ${before.residents} 位住户，没有删除；请先把他们移到别的房号或删除，再删除房号`
      throw new AppError('REFUSED', sentence)
    }
    removeUnit(context.db, id, rev + 1, context.now)
    context.record({ feature: 'units', id, before: audited(before), after: null })
    return { id, rev: rev + 1 }
  },
}
