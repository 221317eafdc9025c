import { instantOf } from '../../../shared/calendar.ts'
import { contract } from '../../../shared/contract.ts'
import type { VisitDetail } from '../../../shared/visits/visits.ts'
import { demoYear } from './demo-line.ts'
import type { DemoPerson } from './demo-site.ts'
import { type DemoVisit, demoVisits, lateCorrection } from './demo-visit-lines.ts'

type AskAs = (person: DemoPerson, path: string, input: unknown) => Promise<unknown>

interface Scene {
  readonly at: number
  readonly play: () => Promise<void>
}

const moment = (day: string, time: string) => instantOf(`${demoYear}-${day}`, time)

const leads: DemoPerson = 'caoyuhang'

/** Prepared, printed, told what became of it: a paper as the desk prints it. */
async function printRecord(askAs: AskAs, id: string): Promise<void> {
  const subject = { form: 'visitRecord', id }
  const { job } = contract.printing.prepare.output.parse(await askAs(leads, 'printing.prepare', { subject, copies: ['存档'] }))
  await askAs(leads, 'printing.confirm', { job, outcome: 'printed' })
}

type Step = (
  now: () => Promise<VisitDetail>,
  known: () => Promise<{ readonly id: string; readonly rev: number }>,
) => Promise<unknown>

/** What is done with a visit, each at its own time. */
function stepsOf(visit: DemoVisit, askAs: AskAs): readonly (readonly [string, Step])[] {
  const { times, outcome, told, weather, incident } = visit
  const finish =
    (department: string, person: string): Step =>
    async (_now, known) =>
      askAs('linxiaoyu', 'preparations.finish', { id: (await known()).id, department, person, via: 'calledIn', at: null })
  const act =
    (path: string, more: object = {}): Step =>
    async (_now, known) =>
      askAs(leads, path, { ...(await known()), at: null, ...more })
  const briefing =
    (name: string, people: readonly string[]): Step =>
    async (_now, known) =>
      askAs(leads, 'visits.acknowledge', { id: (await known()).id, briefing: name, people })
  const linked: readonly (readonly [string, Step])[] =
    incident === undefined ? [] : [[incident.at, act('visits.openIncident', { serial: incident.serial })]]
  return [
    [times.notified, act('preparations.notify')],
    [times.notified, briefing('alertness', ['岳峰'])],
    [times.security, finish('security', '岳峰')],
    [times.cleaning, finish('cleaning', '段秀兰')],
    [times.received, briefing('conduct', told)],
    [times.received, act('visits.receive')],
    [times.left, act('visits.leave')],
    [times.cleared, act('visits.clearSite', { person: '段秀兰' })],
    [times.cleared, act('visits.conclude', outcome)],
    ...linked,
    [
      times.closed,
      async (now) => {
        const { id, rev, record } = await now()
        await askAs(leads, 'visits.writeRecord', { ...record, id, rev, weather })
        await printRecord(askAs, id)
      },
    ],
    [times.closed, act('visits.close', { reason: null })],
  ]
}

function scenesOf(visit: DemoVisit, askAs: AskAs): Scene[] {
  let id = ''
  const now = async () => contract.visits.get.output.parse(await askAs(leads, 'visits.get', { id }))
  const known = async () => ({ id, rev: (await now()).rev })
  const planned: Scene = {
    at: moment(visit.day, visit.times.planned),
    play: async () => {
      const arrivesAt = moment(visit.day, visit.times.expected)
      const made = await askAs(leads, 'visits.plan', { ...visit.said, arrivesAt, leavesAt: null })
      id = contract.visits.plan.output.parse(made).id
    },
  }
  const { cancelled } = visit
  if (cancelled !== undefined) {
    const play = async () =>
      void (await askAs(leads, 'visits.cancel', { ...(await known()), at: null, reason: cancelled.reason }))
    return [planned, { at: moment(visit.day, cancelled.at), play }]
  }
  const steps = stepsOf(visit, askAs).map(([time, step]) => ({
    at: moment(visit.day, time),
    play: async () => void (await step(now, known)),
  }))
  return [planned, ...steps, ...(visit.corrected ? correctionScenes(visit, now, askAs) : [])]
}

/** BH-20261025-01, which 清洁部's 26 minutes opened: filled in and verified the same day (domain 4.9, 3). */
function correctionScenes(visit: DemoVisit, now: () => Promise<VisitDetail>, askAs: AskAs): Scene[] {
  const { at, by, verifiedBy, filled, verification } = lateCorrection
  const report = async () => {
    const id = (await now()).preparations.find(({ late }) => late)?.correction?.id
    return contract.corrections.get.output.parse(await askAs(by, 'corrections.get', { id }))
  }
  return [
    {
      at: moment(visit.day, at.filled),
      play: async () => void (await askAs(by, 'corrections.amend', { ...(await report()), ...filled })),
    },
    {
      at: moment(visit.day, at.verified),
      play: async () => {
        const { id, rev } = await report()
        await askAs(verifiedBy, 'corrections.verify', { id, rev, ...verification, at: null })
      },
    },
  ]
}

/** The six visits of domain 4.8. */
export function visitScenes(askAs: AskAs): Scene[] {
  return demoVisits.flatMap((visit) => scenesOf(visit, askAs))
}
