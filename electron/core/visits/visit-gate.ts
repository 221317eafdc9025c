import { countedDepartments, visitDepartmentLabels } from '../../../shared/visits/visit-words.ts'
import type { QueryContext } from '../context.ts'
import { preparationsOfVisits } from './preparations.sql.ts'
import type { VisitRow } from './visit-row.ts'

function preparationMissing({ db }: QueryContext, row: VisitRow): string[] {
  if (row.notifiedAt === null) return ['通知保安部、清洁部']
  const done = preparationsOfVisits(db, [row.id]).filter(({ doneAt }) => doneAt !== null)
  return countedDepartments
    .filter((department) => !done.some((one) => one.department === department))
    .map((department) => `${visitDepartmentLabels[department]}准备完成`)
}

/** What 归档 waits for (3: 4.6), one duty a line. */
export function missingForClosing(context: QueryContext, row: VisitRow): string[] {
  const lacks = (rules: readonly (readonly [string, boolean])[]) => rules.filter(([, open]) => open).map(([duty]) => duty)
  return [
    ...preparationMissing(context, row),
    ...lacks([
      ['来宾离开时间', row.leftAt === null],
      ['照片（至少 1 张）', (row.keptPhotos ?? 0) === 0],
      ['会议记录（没有会议的请注明无会议）', row.noMeeting === 0 && (row.keptMinutes ?? 0) === 0],
      ['接待场地清理', row.clearedAt === null],
      // 1: 4.10: an important visit of government leaders is on record as a major incident, too.
      ['《重大(突发)事件处理记录表》', row.guestKind === 'government' && row.incidentId === null],
    ]),
  ]
}
