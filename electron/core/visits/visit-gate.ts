import { countedDepartments, visitDepartmentLabels } from '../../../shared/visits/visit-words.ts'
import type { QueryContext } from '../context.ts'
import { wasPrinted } from '../printing/printed.ts'
import { preparationsOfVisits } from './preparations.sql.ts'
import { materialsOf } from './visit-materials.ts'
import { recordOfVisit } from './visit-record.sql.ts'
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
  const { photos, minutes } = materialsOf(context, row)
  return [
    ...preparationMissing(context, row),
    ...lacks([
      ['来宾离开时间', row.leftAt === null],
      ['照片（至少 1 张）', photos === 0],
      ['会议记录（没有会议的请注明无会议）', row.noMeeting === 0 && minutes === 0],
      ['接待场地清理', row.clearedAt === null],
      ['《管理处工作记录表》填写', recordOfVisit(context.db, row.id) === undefined],
      ['《管理处工作记录表》打印', !wasPrinted(context, 'visitRecord', row.id)],
      // 1: 4.10: an important visit of government leaders is on record as a major incident, too.
      ['《重大(突发)事件处理记录表》', row.guestKind === 'government' && row.incidentId === null],
    ]),
  ]
}
