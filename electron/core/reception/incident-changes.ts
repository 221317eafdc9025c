import { civilTimeOf } from '../../../shared/calendar.ts'
import { incidentKindLabels, incidentLevelLabels } from '../../../shared/reception/incident-words.ts'
import type { IncidentRow } from './incident-row.ts'

type Shown = (row: IncidentRow) => string | null

const time = (at: number | null) => (at === null ? null : civilTimeOf(at))
const persons = (count: number | null) => (count === null ? null : `${count} 人`)
/** Whole yuan and two digits; fen are integers. */
const yuan = (fen: number | null) => (fen === null ? null : `${Math.floor(fen / 100)}.${String(fen % 100).padStart(2, '0')} 元`)

/** What an incident is called until somebody names it. */
export function nameless({ place, kind }: Pick<IncidentRow, 'place' | 'kind'>): string {
  return `${[...place].slice(0, 40).join('')} ${incidentKindLabels[kind]}`
}

/** Every box that may be written over, by its name on the paper (domain F5). A phone is named, never quoted. */
const boxes: Readonly<Record<string, Shown>> = {
  事件名称: (row) => (row.name === nameless(row) ? null : row.name),
  事件类别: (row) => incidentKindLabels[row.kind],
  发生时间: (row) => time(row.happenedAt),
  发现时间: (row) => time(row.discoveredAt),
  地点: (row) => row.place,
  报告人: (row) => row.reporter,
  报告人部门: (row) => row.reporterDepartment,
  接报人: (row) => row.receiver,
  接报时间: (row) => time(row.receivedAt),
  事件经过: (row) => row.course,
  级别: (row) => row.level && incidentLevelLabels[row.level],
  死亡: (row) => persons(row.deaths),
  受伤: (row) => persons(row.injured),
  财产损失: (row) => yuan(row.damage),
  受影响户数: (row) => (row.households === null ? null : `${row.households} 户`),
  原因分析: (row) => row.cause,
  处理结果: (row) => row.result,
  保险公司: (row) => row.insurer,
  报案号: (row) => row.insuranceNumber,
  报案日期: (row) => row.insuredOn,
  来访单位: (row) => row.visitingUnit,
  来访领导: (row) => row.leaders,
  来访人数: (row) => persons(row.visitors),
  来访目的: (row) => row.purpose,
  陪同: (row) => row.escort,
  指示意见: (row) => row.instruction,
  处置完毕时间: (row) => time(row.endedAt),
}

/** What a filled-in box said before, one a line: nothing is rewritten unseen. A box filled in for the first time says nothing. */
export function overwritten(before: IncidentRow, after: IncidentRow): string {
  const lines = Object.entries(boxes).flatMap(([name, shown]) => {
    const was = shown(before)
    return was === null || was === shown(after) ? [] : [`${name}：原为「${was}」，改为「${shown(after) ?? '空'}」`]
  })
  if (before.reporterPhone !== null && before.reporterPhone !== after.reporterPhone) lines.push('报告人电话已更正')
  return lines.join('\n')
}
