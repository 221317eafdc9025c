import type { CommandContext } from '../context.ts'
import { invalid } from '../errors.ts'
import { refused } from '../reception/case-steps.ts'
import { incidentById, incidentNumbered } from '../reception/incident-steps.ts'
import { incidents } from '../reception/incidents.ts'
import { visitBehind } from './visit-link.ts'
import type { VisitRow } from './visit-row.ts'
import { changeVisit, mustBe, visitAt } from './visit-steps.ts'

/** The record of a leaders' visit that somebody at the counter began before (1: 4.10). */
function knownIncident(context: CommandContext, serial: string) {
  const known = incidentNumbered(context, serial)
  if (!known || known.state === 'voided') throw invalid('serial', `没有编号是 ${serial} 的重大事件记录，请核对编号`)
  if (known.kind !== 'leadersVisit') throw invalid('serial', `${serial} 的类别不是「政府领导来访」，请核对编号`)
  const visit = visitBehind(context, known.id)
  if (visit) throw invalid('serial', `${serial} 已关联 ${visit.serial}，一次来访只有一张`)
  return known
}

const who = ({ leader, leaderRank }: VisitRow) => [leader, leaderRank].filter((part) => part !== null).join(' ')

/** Drafted from what the visit knows, in the incidents' own words and through their own service. */
function draftIncident(context: CommandContext, visit: VisitRow) {
  const unit = visit.unit ?? '来访单位未定'
  const came = visit.receivedAt ?? Math.min(visit.arrivesAt, context.now)
  const { id } = incidents.register(context, {
    ...{ kind: 'leadersVisit', name: [...`${unit}来访`].slice(0, 60).join(''), place: context.settings.project },
    course: `${unit}${who(visit)}${visit.visitors === null ? '' : ` ${visit.visitors} 人`}${visit.purpose ? `，${visit.purpose}` : '来访'}。参观接待编号 ${visit.serial}`,
    ...{ discoveredAt: Math.min(came, context.now), complaintId: null },
  })
  const drafted = incidentById(context, id)
  incidents.assess(context, {
    ...drafted,
    ...{
      visitingUnit: visit.unit,
      leaders: who(visit) || null,
      visitors: visit.visitors,
      purpose: visit.purpose?.slice(0, 200) ?? null,
    },
    ...{ escort: (visit.escort ?? visit.host)?.slice(0, 100) ?? null, instruction: visit.opinion },
  })
  return drafted
}

/** One event, two records, linked both ways (1: 4.10; 3: 4.6). */
export function openIncident(
  context: CommandContext,
  input: { readonly id: string; readonly rev: number; readonly serial: string | null },
) {
  const row = visitAt(context, input)
  mustBe(row, ['planned', 'notified', 'ready', 'received', 'closed'], '填写重大事件记录')
  if (row.incidentId !== null) throw refused(`${row.serial} 已有重大事件记录，请在那张表里续写`)
  const incident = input.serial === null ? draftIncident(context, row) : knownIncident(context, input.serial)
  const words = input.serial === null ? '填写' : '关联'
  changeVisit(context, row, { incidentId: incident.id }, { text: `${words}《重大(突发)事件处理记录表》${incident.serial}` })
  return { id: incident.id, serial: incident.serial }
}
