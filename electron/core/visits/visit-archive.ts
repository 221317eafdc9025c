import type { z } from 'zod'
import type { visitArchive as contract, VisitArchiveFilter } from '../../../shared/visits/visit-archive.ts'
import type { VisitFilter } from '../../../shared/visits/visits.ts'
import { attachmentCounts } from '../attachments/attachments.ts'
import type { QueryContext } from '../context.ts'
import type { FeatureServices } from '../services.ts'
import { keepUntilOf } from './visit-keeping.ts'
import { pageOf, summariesOf } from './visit-list.ts'

type Asked = z.output<typeof contract.list.input>

const everything = (): Omit<VisitFilter, keyof VisitArchiveFilter> => ({
  ...{ span: 'all', guestKind: [], state: [], level: [], prepared: null, money: null },
})

/** One index holds what is over, whatever lies between; files are counted at once, not one by one. */
function list(context: QueryContext, asked: Asked) {
  const { rows, next } = pageOf(context, { ...asked, ...everything() }, 'visitsArchived')
  const files = attachmentCounts(
    context,
    'visit',
    rows.map(({ id }) => id),
  )
  const summaries = new Map(summariesOf(context, rows).map((one) => [one.id, one]))
  const visits = rows.map((row) => {
    const keepUntil = keepUntilOf(context, row)
    const preparations = summaries.get(row.id)?.preparations ?? []
    return { ...row, preparations, files: files.get(row.id) ?? 0, keepUntil, keptLongEnough: keepUntil < context.today }
  })
  return { visits, next }
}

/** 接待活动产生的资料由管理处负责统一保存 (3: 4.7). */
export const visitArchive: FeatureServices<'visitArchive'> = { list }
