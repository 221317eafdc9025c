import { receptionDesk, receptionSupervision } from '../../../shared/access/roles.ts'
import { day, instantOf } from '../../../shared/calendar.ts'
import { hasRole, type QueryContext } from '../context.ts'
import { numbersAllotted } from '../database/serials.ts'
import { awaited } from '../printing/signed-papers.ts'
import type { FeatureServices } from '../services.ts'
import { visitsExpected } from '../visits/visit-list.ts'
import { reportsDue } from './incident-duties.ts'
import { monthOwed } from './month-duties.ts'
import { openPromisesBefore, promiseLines, stillOpen } from './promises.sql.ts'
import { summariesOf } from './repair-detail.ts'
import { repairsDueBefore, repairsDueCount } from './repairs.sql.ts'
import { summariesOf as serviceSummaries } from './service-detail.ts'
import { servicesDueBefore, servicesDueCount } from './service-orders.sql.ts'
import { specialReportsDue } from './special-report-duties.ts'
import { type GroupName, groupCount, groupLines, undeliveredCount, undeliveredSlips } from './today.sql.ts'
import { waitingVoices } from './voice-duties.ts'
import { waitingShift } from './waiting-shift.ts'
import { unfinishedWaves } from './wave-duties.ts'

function groupOf(context: QueryContext, name: GroupName) {
  const { db, siteId, now } = context
  const asked = { siteId, now, soon: now + day }
  return { count: groupCount(db, name, asked), cases: groupLines(db, name, asked) }
}

const mostPromises = 50

/** Open promises that are late, or due within a day. */
function promisesDue({ db, siteId, now }: QueryContext) {
  const until = now + day
  const asked = { siteId, where: [stillOpen, 'p.dueAt < @until'], parameters: { until }, limit: mostPromises }
  return { count: openPromisesBefore(db, siteId, until), promises: promiseLines(db, asked) }
}

const mostSlips = 50

/** Repairs that are late, or due within a day. */
function repairsDue(context: QueryContext) {
  const { db, siteId, now } = context
  const until = now + day
  return {
    count: repairsDueCount(db, siteId, until),
    repairs: summariesOf(context, repairsDueBefore(db, siteId, until, mostSlips)),
  }
}

/** Services whose answer or appointment is late, or due within a day. */
function servicesDue(context: QueryContext) {
  const { db, siteId, now } = context
  const until = now + day
  return {
    count: servicesDueCount(db, siteId, until),
    services: serviceSummaries(context, servicesDueBefore(db, siteId, until, mostSlips)),
  }
}

function unsignedPapers(context: QueryContext) {
  if (!hasRole(context, receptionDesk)) return { count: 0, papers: [] }
  const { count, papers } = awaited(context, { after: null, limit: 50 })
  return { count, papers }
}

const nobody = { count: 0, cases: [] }

/** What the desk owes now; `dueSoon` looks a day ahead. Every list holds open work only, so it does not grow with the ledger. */
export const today: FeatureServices<'today'> = {
  overview: (context) => ({
    now: context.now,
    closesAt: instantOf(context.today, context.settings.closingTime),
    registeredToday: numbersAllotted(context, 'JD', context.today),
    undelivered: {
      count: undeliveredCount(context.db, context.siteId),
      slips: undeliveredSlips(context.db, context.siteId),
    },
    voices: waitingVoices(context),
    monthClose: monthOwed(context),
    promises: promisesDue(context),
    incidents: reportsDue(context),
    specialReports: specialReportsDue(context),
    repairs: repairsDue(context),
    services: servicesDue(context),
    shift: waitingShift(context),
    unsigned: unsignedPapers(context),
    waves: unfinishedWaves(context),
    visits: visitsExpected(context),
    toHandOver: groupOf(context, 'toHandOver'),
    late: groupOf(context, 'late'),
    dueSoon: groupOf(context, 'dueSoon'),
    toCallBack: groupOf(context, 'toCallBack'),
    toStrikeOff: groupOf(context, 'toStrikeOff'),
    toAcknowledge: hasRole(context, receptionSupervision) ? groupOf(context, 'toAcknowledge') : nobody,
  }),
}
