import type { z } from 'zod'
import { receptionReaders, receptionSupervision, roleLabels } from '../../../shared/access/roles.ts'
import {
  type AttachmentRecord,
  type attachments as contract,
  largestAttachment,
  mostAttachments,
  mostOfVisit,
} from '../../../shared/attachments/attachments.ts'
import { type CommandContext, hasRole, type QueryContext, signedIn } from '../context.ts'
import { AppError, notFound } from '../errors.ts'
import type { FeatureServices } from '../services.ts'
import { attachmentName } from './attachment-name.ts'
import { previewedAmong } from './attachment-previews.sql.ts'
import { keepPreview, previewsOf } from './attachment-previews.ts'
import {
  type AttachmentRow,
  attachmentsOf,
  countsOf,
  findAttachment,
  insertAttachment,
  isRegistered,
  markRemoved,
} from './attachments.sql.ts'
import { recordRules } from './record-rules.ts'

type Input<Call extends keyof typeof contract> = z.output<(typeof contract)[Call]['input']>

const refused = (sentence: string) => new AppError('REFUSED', sentence)

/** Why the caller cannot add a file to it; `null`: may. @throws NOT_FOUND when there is no such record */
function refusalToAdd(context: QueryContext, record: AttachmentRecord): AppError | null {
  const { knownTo = receptionReaders, standing, writers } = recordRules[record.kind]
  // Before it is looked for: whether there is such a record is no affair of theirs either.
  if (!hasRole(context, knownTo)) throw new AppError('FORBIDDEN', '您的岗位看不到这类记录，也看不到它的附件')
  const { full } = standing(context, record.id)
  if (!hasRole(context, writers)) return new AppError('FORBIDDEN', '附件由前台添加；您手上有照片的，请交给前台')
  if (full !== null) return refused(full)
  const count = attachmentsOf(context.db, record).filter(({ removedAt }) => removedAt === null).length
  const most = record.kind === 'visit' ? mostOfVisit : mostAttachments
  return count < most ? null : refused(`这条记录已有 ${count} 份附件，最多 ${most} 份`)
}

/** @throws FORBIDDEN, REFUSED */
function mustTakeMore(context: QueryContext, record: AttachmentRecord): void {
  const refusal = refusalToAdd(context, record)
  if (refusal) throw refusal
}

/** Why the caller cannot take it away; `null`: may. */
function refusalToRemove(context: QueryContext, row: AttachmentRow): AppError | null {
  const { standing, writers, removers = receptionSupervision } = recordRules[row.recordKind]
  const { keepsAll } = standing(context, row.recordId)
  if (keepsAll !== null) return refused(keepsAll)
  if (row.removedAt !== null) return refused('这份附件已经移除了')
  const own = row.byId === signedIn(context).accountId && hasRole(context, writers)
  if (own || hasRole(context, removers)) return null
  const others = removers.map((role) => roleLabels[role]).join('、')
  return new AppError('FORBIDDEN', `附件由添加的人或${others}移除`)
}

function list(context: QueryContext, { record }: Input<'list'>) {
  const refusal = refusalToAdd(context, record)?.message ?? null
  const rows = attachmentsOf(context.db, record)
  if (!hasRole(context, recordRules[record.kind].readers)) return { attachments: [], hidden: rows.length, refusal }
  const previewed = previewedAmong(
    context.db,
    rows.map(({ id }) => id),
  )
  const attachments = rows.map((row) => {
    const { removedAt, removedBy, removeReason } = row
    const removed = removedAt === null ? null : { at: removedAt, by: removedBy ?? '', reason: removeReason ?? '' }
    const removable = refusalToRemove(context, row) === null
    return { ...row, state: context.files.look(row), removed, removable, previewed: previewed.has(row.id) }
  })
  return { attachments, hidden: 0, refusal }
}

function begin(context: QueryContext, { record, size }: Input<'begin'>) {
  mustTakeMore(context, record)
  if (size > largestAttachment) {
    const megabytes = (size / 1024 / 1024).toFixed(1)
    throw new AppError('INVALID', `这个文件有 ${megabytes} MB，没有附上；每份最大 20 MB，请缩小后再附`)
  }
  return { ticket: context.files.expect({ accountId: signedIn(context).accountId, record, size }, context.now) }
}

function add(context: CommandContext, { record, ticket, name: given, preview: drawn }: Input<'add'>) {
  const { accountId, name: by } = signedIn(context)
  mustTakeMore(context, record)
  const arrived = context.files.arrived(ticket, { accountId, record }, context.now)
  if (isRegistered(context.db, arrived.file)) throw refused('这个文件已经附上了，不用再附')
  const row: AttachmentRow = {
    ...{ id: context.newId(), siteId: context.siteId, recordKind: record.kind, recordId: record.id },
    ...arrived,
    ...{ name: attachmentName(given, arrived.type), addedAt: context.now, byId: accountId, by },
    ...{ removedAt: null, removedBy: null, removeReason: null },
  }
  insertAttachment(context.db, row)
  keepPreview(context, row, drawn)
  context.record({ feature: 'attachments', id: row.id, before: null, after: { ...row } })
  recordRules[record.kind].added(context, record.id, row.name)
  return { id: row.id, name: row.name }
}

/** @throws NOT_FOUND also to those who may not know that it is there, FORBIDDEN for a colleague's prospect */
function attachmentById(context: QueryContext, id: string): AttachmentRow {
  const row = findAttachment(context.db, context.siteId, id)
  if (!row || !hasRole(context, recordRules[row.recordKind].readers)) throw notFound('附件')
  // A prospect is not everybody's who has its readers' role.
  recordRules[row.recordKind].standing(context, row.recordId)
  return row
}

function open(context: QueryContext, { id }: Input<'open'>) {
  const row = attachmentById(context, id)
  if (row.removedAt !== null) throw refused('这份附件已移除，不能再打开')
  return { ticket: context.files.grant(row, context.now) }
}

function preview(context: QueryContext, { id }: Input<'preview'>) {
  const row = attachmentById(context, id)
  if (row.removedAt !== null) throw refused('这份附件已移除，不能再打开')
  return { jpeg: previewsOf(context, [id]).get(id) ?? null }
}

/** What left the program is on record before it does: a name, a record, whoever asked. @throws STORAGE when it is damaged or gone */
function save(context: CommandContext, { id }: Input<'save'>) {
  const row = attachmentById(context, id)
  if (row.removedAt !== null) throw refused('这份附件已移除，不能再另存')
  context.files.prove(row)
  const { serial } = recordRules[row.recordKind].standing(context, row.recordId)
  context.record({ feature: 'attachments', id, before: {}, after: { saved: row.name, record: serial, digest: row.digest } })
  return { ticket: context.files.grant(row, context.now), name: row.name }
}

function remove(context: CommandContext, { id, reason }: Input<'remove'>) {
  const row = attachmentById(context, id)
  const refusal = refusalToRemove(context, row)
  if (refusal) throw refusal
  const removal = { removedAt: context.now, removedBy: signedIn(context).name, removeReason: reason }
  markRemoved(context.db, { id, ...removal })
  context.record({ feature: 'attachments', id, before: { removedAt: null }, after: removal })
  recordRules[row.recordKind].removed(context, row.recordId, row.name)
  return { id }
}

/** How many files hang on each of these records, for papers and lists: a number tells nothing of what is on them. */
export function attachmentCounts(
  context: QueryContext,
  kind: AttachmentRecord['kind'],
  ids: readonly string[],
): ReadonlyMap<string, number> {
  return new Map(countsOf(context.db, kind, ids).map(({ id, count }) => [id, count]))
}

export interface Attached {
  readonly count: number
  /** Of them. */
  readonly pictures: number
  /** Those of the case itself, which are not among the others. */
  readonly ofCase: number
}

/** What hangs on a slip, and what on its case, for paper. */
export function attachedTo(
  context: QueryContext,
  { kind, id, caseId }: AttachmentRecord & { readonly caseId: string | null },
): Attached {
  const [own] = countsOf(context.db, kind, [id])
  const [ofCase] = caseId === null ? [] : countsOf(context.db, 'case', [caseId])
  return { count: own?.count ?? 0, pictures: own?.pictures ?? 0, ofCase: ofCase?.count ?? 0 }
}

/** Photos and scans beside the records (decision 10; 1: 4.6, 4.10). */
export const attachments: FeatureServices<'attachments'> = { list, begin, add, open, preview, save, remove }
