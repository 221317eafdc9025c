import type { z } from 'zod'
import { clockTimeOf } from '../../../shared/calendar.ts'
import { minutesCounted } from '../../../shared/visits/elapsed.ts'
import { visitDepartmentLabels } from '../../../shared/visits/visit-words.ts'
import type { visits as contract } from '../../../shared/visits/visits.ts'
import type { WorkRecord } from '../../../shared/visits/work-record.ts'
import { type CommandContext, type QueryContext, signedIn } from '../context.ts'
import { preparationsOfVisits } from './preparations.sql.ts'
import { recordOfVisit, writeRecord as store } from './visit-record.sql.ts'
import type { VisitRow } from './visit-row.ts'
import { changeVisit, mustBe, visitAt } from './visit-steps.ts'

const joined = (parts: readonly (string | null)[], between = '，') =>
  parts.filter((part) => part !== null && part !== '').join(between)

function contentOf(row: VisitRow): string {
  const who = joined([row.unit ?? '来访单位未定', row.leader && `${row.leader}${row.leaderRank ?? ''}`], '')
  return `${joined([
    `接待${who}${row.visitors === null ? '' : `等 ${row.visitors} 人`}来访`,
    row.purpose,
    row.route && `参观路线：${row.route}`,
    row.room && `在${row.room}座谈`,
  ])}。`
}

function handlingOf({ db }: QueryContext, row: VisitRow): string {
  const done = preparationsOfVisits(db, [row.id]).map(({ department, doneAt, elapsed }) =>
    doneAt === null || elapsed === null
      ? `${visitDepartmentLabels[department]}准备未完成`
      : `${visitDepartmentLabels[department]} ${clockTimeOf(doneAt)} 准备完成（${minutesCounted(elapsed)} 分钟）`,
  )
  const told = row.notifiedAt === null ? null : `${clockTimeOf(row.notifiedAt)} 通知两部门，${done.join('，')}`
  const cleared = row.clearedAt === null ? null : `接待场地清理由${row.clearedBy}于 ${clockTimeOf(row.clearedAt)} 完成`
  return joined([told, cleared], '；')
}

/** As far as the visit knows it already (3: 4.6); a person reads it over and writes it down. */
export function draftOf(context: QueryContext, row: VisitRow): WorkRecord {
  return {
    ...{ weather: null, recorder: signedIn(context).name, content: contentOf(row), remark: row.leftOver?.slice(0, 500) ?? null },
    participants: joined([row.host, row.escort], '、').slice(0, 300) || null,
    ...{ handling: handlingOf(context, row) || null, responsible: row.host },
  }
}

/** The record as it was written, or its draft. */
export function recordOf(context: QueryContext, row: VisitRow) {
  const written = recordOfVisit(context.db, row.id)
  if (!written) return { ...draftOf(context, row), writtenAt: null, writtenBy: null }
  return { ...written, writtenBy: written.by }
}

type Input = z.output<typeof contract.writeRecord.input>

export function writeRecord(context: CommandContext, { id, rev, ...record }: Input) {
  const row = visitAt(context, { id, rev })
  mustBe(row, ['received'], '填写《管理处工作记录表》')
  const before = recordOfVisit(context.db, id)
  const { accountId, name } = signedIn(context)
  const written = { ...record, visitId: id, siteId: context.siteId, writtenAt: context.now, byId: accountId, by: name }
  store(context.db, written)
  context.record({ feature: 'visits', id, before: before ? { ...before } : null, after: { ...written } })
  const words = before ? '修改' : '填写'
  const after = changeVisit(context, row, {}, { text: `${words}《管理处工作记录表》` })
  return { id, rev: after.rev }
}
