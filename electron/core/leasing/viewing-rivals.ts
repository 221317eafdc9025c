import type { z } from 'zod'
import type { viewings as contract } from '../../../shared/leasing/viewings.ts'
import type { CommandContext, QueryContext } from '../context.ts'
import { checkRev, invalid, notFound } from '../errors.ts'
import { difference } from '../reception/case-steps.ts'
import type { RivalRow } from './viewing-row.ts'
import { insertRival, rivalsOf, updateRival } from './viewings.sql.ts'

/** The buildings that customers compare us with, described once for all viewings (2: 8.2). */
export function rivals(context: QueryContext) {
  const rows = rivalsOf(context.db, context.siteId)
  return { rivals: rows.map(({ siteId: _site, ...rival }) => rival) }
}

export function putRival(context: CommandContext, { id, rev, ...facts }: z.output<(typeof contract)['putRival']['input']>) {
  const all = rivalsOf(context.db, context.siteId)
  if (all.some((one) => one.name === facts.name && one.id !== id)) {
    throw invalid('name', `「${facts.name}」已经在名单里，请直接修改那一条`)
  }
  if (id === null) {
    const row: RivalRow = { ...facts, id: context.newId(), siteId: context.siteId, rev: 1 }
    insertRival(context.db, row)
    context.record({ feature: 'viewings', id: row.id, before: null, after: { ...row } })
    return { id: row.id, rev: 1 }
  }
  const before = all.find((one) => one.id === id)
  if (!before) throw notFound('竞争楼盘')
  checkRev(before, rev ?? 0)
  const after: RivalRow = { ...before, ...facts, rev: before.rev + 1 }
  updateRival(context.db, after)
  context.record({ feature: 'viewings', id, ...difference({ ...before }, { ...after }) })
  return { id, rev: after.rev }
}
