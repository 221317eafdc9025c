import { z } from 'zod'
import { visitsReaders } from '../access/roles.ts'
import { civilDate, instant, pageKey, pageSize, text } from '../fields.ts'
import { query } from '../procedure.ts'
import { visitSummary } from './visits.ts'

/** A visit that is over, as it lies in the cabinet (3: 4.7). */
export const archivedVisit = visitSummary.extend({
  closedAt: instant.nullable(),
  cancelledAt: instant.nullable(),
  cancelReason: z.string().nullable(),
  /** Photos and scans that hang on it. */
  files: z.int(),
  /** 保存期限; nothing is deleted by itself. */
  keepUntil: civilDate,
  /** 保存期限 is over: a person may decide what becomes of it. */
  keptLongEnough: z.boolean(),
})
export type ArchivedVisit = z.infer<typeof archivedVisit>

export const visitArchiveFilter = z.object({
  /** 来访单位, a person, a number, in characters or pinyin. */
  text: text(60),
  /** Days of arrival. */
  from: civilDate.nullable(),
  until: civilDate.nullable(),
})
export type VisitArchiveFilter = z.infer<typeof visitArchiveFilter>

/** 接待资料统一保存 (3: 4.7): visits that were closed or cancelled, the latest first. */
export const visitArchive = {
  list: query({
    access: visitsReaders,
    input: visitArchiveFilter.extend({ after: pageKey, limit: pageSize }),
    output: z.object({ visits: z.array(archivedVisit), next: pageKey }),
  }),
}
