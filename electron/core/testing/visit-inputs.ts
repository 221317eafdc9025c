import type { z } from 'zod'
import { instantOf } from '../../../shared/calendar.ts'
import type { VisitFilter, VisitOutcome, visits } from '../../../shared/visits/visits.ts'
import type { TestDesk } from './test-desk.ts'

type Input<Call extends keyof typeof visits> = z.input<(typeof visits)[Call]['input']>

/** Only who comes and when. */
export const bareVisit: Input<'plan'> = {
  ...{ guestKind: 'unknown', announced: 'planned', unit: null, contact: null, contactPhone: null, leader: null },
  ...{ leaderRank: null, visitors: null, level: null, purpose: null, arrivesAt: instantOf('2026-10-12', '14:00') },
  ...{ leavesAt: null, host: null, escort: null, room: null, route: null, beforehand: null, template: null },
  ...{ budgetPerHead: null, names: null, itinerary: [] },
}

export const someVisit: Input<'plan'> = {
  ...bareVisit,
  ...{ guestKind: 'peers', unit: '邻城物业（示例）', contact: '姜领队', contactPhone: '138-0000-2001', leader: '姜启明' },
  ...{ leaderRank: '副总经理', visitors: 12, level: 'third', purpose: '考察客服前台', host: '顾明远', room: '一号会议室' },
  ...{ route: '大堂—前台—样板楼层', template: '住宅', leavesAt: instantOf('2026-10-12', '16:00') },
  itinerary: [{ time: '14:00', place: '大堂', content: '迎接', speaker: '', escort: '顾明远' }],
}

export const everyVisit: VisitFilter & { readonly after: null; readonly limit: number } = {
  ...{ span: 'all', guestKind: [], state: [], text: '', from: null, until: null, after: null, limit: 100 },
  ...{ level: [], prepared: null, money: null },
}

export const someOutcome: VisitOutcome = {
  ...{ opinion: '值得借鉴', leftOver: null, spent: 6000, noMeeting: false, keptPhotos: 18, keptMinutes: 1, keptSignIns: 1 },
}

/** Plans it and tells both departments. */
export async function notifiedVisit(desk: TestDesk, input: Input<'plan'> = someVisit): Promise<string> {
  const made = await desk.as('officeSupervisor').visits.plan(input)
  await desk.as('officeSupervisor').preparations.notify({ id: made.id, rev: made.rev, at: null })
  return made.id
}

export const called = { person: '岳峰', via: 'calledIn', at: null } as const
