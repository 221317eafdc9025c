import { phoneNumbers } from '../../../shared/reception/phone.ts'
import type { Home, Resident } from '../../../shared/reception/residents.ts'
import { roomKey } from '../../../shared/reception/room.ts'
import type { Standing } from '../../../shared/reception/words.ts'
import type { CommandContext, QueryContext } from '../context.ts'
import { checkRev, invalid, notFound } from '../errors.ts'
import { pinyinOf } from '../search/pinyin.ts'
import type { FeatureServices } from '../services.ts'
import { findResidents } from './find-residents.ts'
import {
  insertResident,
  type ResidentFilter,
  type ResidentRow,
  removeResident,
  residencesOf,
  residentById,
  residentPage,
  setPhones,
  setResidences,
  updateResident,
} from './residents.sql.ts'
import { standing } from './standing.ts'
import { unitById, unitByKey } from './units.sql.ts'
import { registerUnit } from './units.ts'

interface ResidentInput {
  readonly name: string
  readonly phone: string | null
  readonly note: string | null
  readonly residences: readonly Home[]
}

interface Residence {
  readonly unitId: string
  readonly standing: Standing
}

export function isResident(context: QueryContext, id: string): boolean {
  return residentById(context.db, context.siteId, id) !== undefined
}

/** With homes. Throws NOT_FOUND. */
export function residentOf(context: QueryContext, id: string): Resident {
  const row = residentById(context.db, context.siteId, id)
  if (!row) throw notFound('住户')
  return withHomes(context, [row])[0] ?? { ...row, residences: [] }
}

function withHomes(context: QueryContext, rows: readonly ResidentRow[]) {
  const homes = Map.groupBy(
    residencesOf(
      context.db,
      rows.map(({ id }) => id),
    ),
    (residence) => residence.residentId,
  )
  return rows.map((row) => ({ ...row, residences: homes.get(row.id) ?? [] }))
}

const audited = ({ name, phone, note, residences }: Resident) => ({
  name,
  phone,
  note,
  residences: residences.map(({ room, standing }) => ({ room, standing })),
})

/** The units of the homes; a new room is registered in the same transaction, so that neither stands without the other. */
function settleHomes(context: CommandContext, homes: readonly Home[]): readonly Residence[] {
  const residences = homes.map((home) => {
    if ('unitId' in home) return home
    const known = unitByKey(context.db, context.siteId, roomKey(home.newRoom))
    const unit = known ?? registerUnit(context, { code: home.newRoom, handoverDate: null, note: null })
    return { unitId: unit.id, standing: home.standing }
  })
  const ids = residences.map(({ unitId }) => unitId)
  if (new Set(ids).size < ids.length) throw invalid('residences', '同一房号只需填写一次，请去掉重复的一行')
  if (ids.some((id) => !unitById(context.db, context.siteId, id)))
    throw invalid('residences', '有一处房号已被删除，请重新选择房号')
  return residences
}

function rowOf(context: CommandContext, id: string, rev: number, { name, phone, note }: ResidentInput): ResidentRow {
  const { full, initials } = pinyinOf(name)
  return { id, siteId: context.siteId, rev, name, phone, note, pinyin: full, initials, updatedAt: context.now }
}

function putRelations(context: CommandContext, id: string, { phone, residences }: ResidentInput): void {
  setPhones(context.db, id, phoneNumbers(phone ?? ''))
  setResidences(context.db, id, settleHomes(context, residences))
}

function create(context: CommandContext, input: ResidentInput): { id: string; rev: number } {
  const id = context.newId()
  insertResident(context.db, rowOf(context, id, 1, input))
  putRelations(context, id, input)
  context.record({ feature: 'residents', id, before: null, after: audited(residentOf(context, id)) })
  return { id, rev: 1 }
}

function amend(context: CommandContext, input: ResidentInput & { readonly id: string; readonly rev: number }) {
  const before = residentOf(context, input.id)
  checkRev(before, input.rev)
  updateResident(context.db, rowOf(context, input.id, input.rev + 1, input))
  putRelations(context, input.id, input)
  context.record({ feature: 'residents', id: input.id, before: audited(before), after: audited(residentOf(context, input.id)) })
  return { id: input.id, rev: input.rev + 1 }
}

/** A list is narrowed by whatever the text may be: part of a name, pinyin, part of a phone, part of a room. */
function filterOf(text: string): ResidentFilter {
  const plain = text.normalize('NFKC').toLowerCase()
  const digits = phoneNumbers(plain)[0] ?? plain.replace(/\D/g, '')
  const onlyDigits = /^[\d\s+()-]+$/.test(plain)
  return {
    everybody: text === '' ? 1 : 0,
    name: text,
    letters: /^[a-z]+$/.test(plain) ? plain : null,
    digits: onlyDigits && digits.length >= 3 ? digits : null,
    room: roomKey(text),
  }
}

const firstPlace = { afterPinyin: '', afterName: '', afterId: '' }

function placeAfter(context: QueryContext, after: string | null) {
  if (after === null) return firstPlace
  const row = residentById(context.db, context.siteId, after)
  if (!row) throw invalid('after', '列表刚刚有变动，请从第一页重新开始')
  return { afterPinyin: row.pinyin, afterName: row.name, afterId: row.id }
}

/** People of the site: owners, tenants, users. */
export const residents: FeatureServices<'residents'> = {
  list: (context, { text, after, limit }) => {
    const place = placeAfter(context, after)
    const found = residentPage(context.db, { siteId: context.siteId, ...filterOf(text), ...place, limit: limit + 1 })
    const page = found.slice(0, limit)
    return { residents: withHomes(context, page), next: found.length > limit ? (page.at(-1)?.id ?? null) : null }
  },
  get: (context, { id }) => residentOf(context, id),
  create,
  amend,
  remove: (context, { id, rev }) => {
    const before = residentOf(context, id)
    checkRev(before, rev)
    removeResident(context.db, id, rev + 1, context.now)
    context.record({ feature: 'residents', id, before: audited(before), after: null })
    return { id, rev: rev + 1 }
  },
  suggest: (context, { text }) => ({ suggestions: findResidents(context, text) }),
  standing,
}
