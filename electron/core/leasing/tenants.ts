import type { z } from 'zod'
import { isGuarded, visitorClassLabels } from '../../../shared/leasing/disclosure.ts'
import type { tenants as contract, TalkingPoint, Tenant } from '../../../shared/leasing/tenants.ts'
import type { CommandContext, QueryContext } from '../context.ts'
import { AppError, checkRev, invalid } from '../errors.ts'
import type { FeatureServices } from '../services.ts'
import { standingOf } from './prospect-class.ts'
import { prospectById } from './prospect-steps.ts'
import { tenantById } from './tenant-steps.ts'
import {
  insertTenant,
  type SuiteOfTenant,
  suitesOfTenants,
  type TenantRow,
  tenantByName,
  tenantPage,
  tenantsInTrades,
  updateTenant,
} from './tenants.sql.ts'

type Input<Call extends keyof typeof contract> = z.output<(typeof contract)[Call]['input']>

const keyOf = (name: string) => name.normalize('NFKC').toLowerCase().replaceAll(/\s+/gu, '')

const boxesOf = ({ name, trade, nameable, clearance, note }: Input<'create'>) => ({
  ...{ name, nameKey: keyOf(name), trade, nameable: nameable ? (1 as const) : (0 as const) },
  ...{ clearance: nameable ? clearance : null, note },
})

function refuseTwin(context: QueryContext, name: string, own: string | null): void {
  const twin = tenantByName(context.db, context.siteId, keyOf(name))
  if (twin && twin.id !== own) throw invalid('name', `租户「${twin.name}」已经登记过，请直接打开它`)
}

/** Their suites are read at once for the whole page. */
function withSuites(context: QueryContext, rows: readonly TenantRow[]): (TenantRow & { suites: readonly SuiteOfTenant[] })[] {
  const suites = Map.groupBy(
    suitesOfTenants(
      context.db,
      rows.map(({ id }) => id),
    ),
    ({ tenantId }) => tenantId,
  )
  return rows.map((row) => ({ ...row, suites: suites.get(row.id) ?? [] }))
}

function shown(context: QueryContext, rows: readonly TenantRow[]): Tenant[] {
  return withSuites(context, rows).map(({ id, rev, name, trade, nameable, clearance, note, suites }) => ({
    ...{ id, rev, name, trade, nameable: nameable === 1, clearance, note },
    suites: suites.map(({ tenantId: _tenant, ...suite }) => suite),
  }))
}

function one(context: QueryContext, id: string): Tenant {
  const [tenant] = shown(context, [tenantById(context, id)])
  if (!tenant) throw new Error('a row shows nothing')
  return tenant
}

function list(context: QueryContext, { text, trade, after, limit }: Input<'list'>) {
  const [afterId = '', afterKey = ''] = after?.split('|') ?? []
  const page = { siteId: context.siteId, part: keyOf(text), trade, afterKey, afterId, limit: limit + 1 }
  const rows = tenantPage(context.db, page)
  const last = rows.length > limit ? rows[limit - 1] : undefined
  return { tenants: shown(context, rows.slice(0, limit)), next: last ? `${last.id}|${last.nameKey}` : null }
}

/** 「信息技术、科技」 is 科技: the first trade of the settings that the words contain. */
function tradeIn(context: QueryContext, words: string) {
  const { list: trades } = context.settings.leasing.trades
  return trades.find(({ trade }) => trade === words) ?? trades.find(({ trade }) => words.includes(trade))
}

/** Who is let into the house is our own affair where more than the list price is (2: 注, 11). */
function withheldFrom(context: QueryContext, prospectId: string | null): string | null {
  if (prospectId === null) return null
  const standing = standingOf(prospectById(context, prospectId))
  if (!isGuarded(standing)) return null
  return `${visitorClassLabels[standing.visitorClass]}：不提大厦里的租户，以防打听内情（规程 篇2 注、11）`
}

/** Names that nobody cleared are counted and never told, not even to the leasing desk's own prospects (2: 4.2, 7.3). */
function talkingPoints(context: QueryContext, { trade: words, prospectId }: Input<'talkingPoints'>) {
  const withheld = withheldFrom(context, prospectId)
  const known = tradeIn(context, words)
  const nobody = { customers: [], suppliers: [], sameTrade: [], unnamed: 0, withheld }
  if (!known || withheld !== null) return { trade: known?.trade ?? null, ...nobody }
  const { trade, customers, suppliers } = known
  const rows = withSuites(context, tenantsInTrades(context.db, context.siteId, [trade, ...customers, ...suppliers]))
  const named = rows.filter(({ nameable }) => nameable === 1)
  const points = (trades: readonly string[]): TalkingPoint[] =>
    named
      .filter((row) => trades.includes(row.trade))
      .map(({ name, trade: own, suites }) => ({ name, trade: own, rooms: suites.map(({ room }) => room) }))
  const lists = { customers: points(customers), suppliers: points(suppliers), sameTrade: points([trade]) }
  return { trade, ...lists, unnamed: rows.length - named.length, withheld }
}

function create(context: CommandContext, input: Input<'create'>) {
  refuseTwin(context, input.name, null)
  const id = context.newId()
  const row: TenantRow = { id, siteId: context.siteId, rev: 1, ...boxesOf(input), removedAt: null }
  insertTenant(context.db, row)
  context.record({ feature: 'tenants', id, before: null, after: { ...row } })
  return { id, rev: 1 }
}

function change(context: CommandContext, before: TenantRow, changes: Partial<TenantRow>) {
  const after = { ...before, ...changes, rev: before.rev + 1 }
  updateTenant(context.db, after)
  context.record({ feature: 'tenants', id: before.id, before: { ...before }, after })
  return { id: before.id, rev: after.rev }
}

function amend(context: CommandContext, { id, rev, ...input }: Input<'amend'>) {
  const before = tenantById(context, id)
  checkRev(before, rev)
  refuseTwin(context, input.name, id)
  return change(context, before, boxesOf(input))
}

function remove(context: CommandContext, { id, rev }: Input<'remove'>) {
  const before = tenantById(context, id)
  checkRev(before, rev)
  const rooms = suitesOfTenants(context.db, [id]).map(({ room }) => room)
  if (rooms.length > 0) {
    throw new AppError('REFUSED', `「${before.name}」还租着 ${rooms.join('、')}，没有移除；请先把单元改成空置`)
  }
  return change(context, before, { removedAt: context.now })
}

/** 租户名录 (2: 4.2, 7.3). */
export const tenants: FeatureServices<'tenants'> = {
  ...{ list, talkingPoints, create, amend, remove },
  get: (context, { id }) => one(context, id),
}
