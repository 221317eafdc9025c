import { instantOf, minute } from '../../../shared/calendar.ts'
import { contract } from '../../../shared/contract.ts'
import type { App } from '../app.ts'
import { bookScenes } from './demo-books.ts'
import type { SettableClock } from './demo-clock.ts'
import { demoComplaints } from './demo-complaints.ts'
import { concessionScenes } from './demo-concessions.ts'
import { incidentScenes } from './demo-incidents.ts'
import { type DemoLine, type DemoStep, demoYear, type RepairStep, type ServiceStep } from './demo-line.ts'
import { demoLines } from './demo-lines.ts'
import { lostFoundScenes } from './demo-lost-found.ts'
import { demoMonth, monthScenes } from './demo-month.ts'
import { prospectScenes } from './demo-prospects.ts'
import { quotationScenes } from './demo-quotations.ts'
import { demoRepairs } from './demo-repairs.ts'
import { demoRework } from './demo-rework.ts'
import { demoServices } from './demo-services.ts'
import { type DemoPerson, demoAdministrator, demoHouseholds, demoPassword, demoPeople, demoSite } from './demo-site.ts'
import { raiseTower } from './demo-suites.ts'
import { visitScenes } from './demo-visits.ts'
import { waveScenes } from './demo-waves.ts'

/** `09-28 10:40` of the demonstration year, UTC ms. */
function moment(text: string): number {
  const [date = '', time = ''] = text.split(' ')
  return instantOf(`${demoYear}-${date}`, time)
}

type Caller = Pick<App, 'call'>

async function ask(app: Caller, token: string | null, path: string, input: unknown): Promise<unknown> {
  const reply = await app.call({ path, input, token, operation: null }, 'reception')
  if (!reply.ok) throw new Error(`demonstration: ${path}: ${reply.error.code} ${JSON.stringify(reply.error)}`)
  return reply.data
}

/** Calls as that person, who logs in again whenever the desk would have locked itself. */
type AskAs = (person: DemoPerson, path: string, input: unknown) => Promise<unknown>

async function logIn(app: Caller, loginName: string): Promise<string> {
  const answer = await ask(app, null, 'sessions.logIn', { loginName, password: demoPassword })
  return contract.sessions.logIn.output.parse(answer).token
}

function deskOf(app: Caller, clock: SettableClock): AskAs {
  const open = new Map<DemoPerson, { readonly token: string; readonly seen: number }>()
  return async (person, path, input) => {
    const known = open.get(person)
    const token = known && clock.now() - known.seen < 4 * minute ? known.token : await logIn(app, person)
    const answer = await ask(app, token, path, input)
    open.set(person, { token, seen: known?.token === token ? known.seen : clock.now() })
    return answer
  }
}

async function setUpSite(app: Caller): Promise<void> {
  const { code } = contract.setup.recoveryCode.output.parse(await ask(app, null, 'setup.recoveryCode', {}))
  const recoveryCodeCheck = code.split('-').at(-1) ?? code
  await ask(app, null, 'setup.complete', { ...demoSite, administrator: demoAdministrator, recoveryCodeCheck })
  const administrator = await logIn(app, demoAdministrator.loginName)
  for (const [loginName, { name, roles }] of Object.entries(demoPeople)) {
    await ask(app, administrator, 'accounts.create', { loginName, name, roles: [...roles], password: demoPassword })
  }
}

/** @returns resident ids by room and name, for the lines that come from known people */
async function moveIn(askAs: AskAs): Promise<ReadonlyMap<string, string>> {
  const residents = new Map<string, string>()
  for (const { room, handoverDate, name, phone, standing } of demoHouseholds) {
    const unit = contract.units.create.output.parse(
      await askAs('linxiaoyu', 'units.create', { code: room, handoverDate, note: null }),
    )
    const resident = contract.residents.create.output.parse(
      await askAs('linxiaoyu', 'residents.create', { name, phone, note: null, residences: [{ unitId: unit.id, standing }] }),
    )
    residents.set(`${room} ${name}`, resident.id)
  }
  return residents
}

/** One call of the story, with the line of the ledger or the month that it belongs to. */
export interface Scene {
  readonly at: number
  readonly of: string | null
  readonly play: () => Promise<void>
}

function inputOf({ received, entered, said }: DemoLine, residents: ReadonlyMap<string, string>) {
  const { room = null, phone = null, standing = 'owner', urgency = 'normal', remark = null } = said
  const residentId = residents.get(`${room} ${said.name}`) ?? null
  const receivedAt = entered ? moment(received) : null
  return { ...said, room, phone, standing, urgency, remark, residentId, receivedAt, complainedOf: null }
}

/** A line that was registered, and the paper that came with it. */
export interface Played {
  readonly id: string
  readonly slipId: string | null
}

export interface DemoStory {
  /** In the order of time. */
  readonly scenes: readonly Scene[]
  /** By number. What is registered by somebody else is put in here, and its further steps find it. */
  readonly played: Map<string, Played>
}

type VoiceStep = Extract<DemoStep, { readonly call: 'check' | 'forward' | 'report' | 'decide' | 'answer' }>

async function playVoice(askAs: AskAs, by: DemoPerson, id: string | null, step: VoiceStep): Promise<void> {
  const { rev } = contract.voices.get.output.parse(await askAs(by, 'voices.get', { id }))
  const { at: _at, by: _by, call, ...input } = step
  const known = call === 'report' ? { suggestions: [{ id, rev }] } : { id, rev }
  await askAs(by, `voices.${call === 'check' ? 'verify' : call}`, { ...known, ...input, at: null })
}

/** Drafted from what is known by then, gone on with, handed in. */
async function playReport(
  askAs: AskAs,
  by: DemoPerson,
  complaintId: string | null,
  { kind, prevention, to, receiver, method }: Extract<DemoStep, { readonly call: 'specialReport' }>,
): Promise<void> {
  const { draft, amend } = contract.specialReports
  const drafted = draft.output.parse(await askAs(by, 'specialReports.draft', { complaintId, kind }))
  const report = contract.specialReports.get.output.parse(await askAs(by, 'specialReports.get', { id: drafted.id }))
  const amended = amend.output.parse(await askAs(by, 'specialReports.amend', { ...report, prevention }))
  await askAs(by, 'specialReports.submit', { ...amended, to, receiver, method, at: null })
}

/** The case's slip that counts, whether it was drafted with the case or came out of another. */
async function playRepair(askAs: AskAs, by: DemoPerson, caseId: string, { step, input }: RepairStep): Promise<void> {
  const { slips } = contract.cases.get.output.parse(await askAs(by, 'cases.get', { id: caseId }))
  const id = slips.filter(({ kind }) => kind === 'repair').at(-1)?.id
  const { rev } = contract.repairs.get.output.parse(await askAs(by, 'repairs.get', { id }))
  await askAs(by, `repairs.${step}`, { id, rev, at: null, ...input })
}

async function playService(askAs: AskAs, by: DemoPerson, id: string | null, { step, input }: ServiceStep): Promise<void> {
  const { rev } = contract.serviceOrders.get.output.parse(await askAs(by, 'serviceOrders.get', { id }))
  await askAs(by, `serviceOrders.${step}`, { id, rev, at: null, ...input })
}

async function playStep(askAs: AskAs, by: DemoPerson, { id, slipId }: Played, step: DemoStep): Promise<void> {
  const line = contract.cases.get.output.parse(await askAs(by, 'cases.get', { id }))
  const known = { id, rev: line.rev }
  const slip = async () => contract.rework.get.output.parse(await askAs(by, 'rework.get', { id: slipId }))
  const { at: _at, by: _by, call, ...input } = step
  switch (call) {
    case 'handOver':
    case 'finish':
    case 'callBack':
      await askAs(by, `cases.${call}`, { ...known, ...input, at: null })
      break
    case 'note':
    case 'strikeOff':
      await askAs(by, `cases.${call}`, { ...known, ...input })
      break
    case 'promised':
      await askAs(by, 'promises.make', { caseId: id, ...step, owner: { accountId: null, name: step.owner } })
      break
    case 'fillInSlip':
      await askAs(by, 'rework.amend', { ...(await slip()), ...input })
      break
    case 'judge':
    case 'fulfil': {
      const complaint = contract.complaints.get.output.parse(await askAs(by, 'complaints.get', { id: slipId }))
      await askAs(by, `complaints.${call}`, { id: slipId, rev: complaint.rev, ...input, at: null })
      break
    }
    case 'check':
    case 'forward':
    case 'report':
    case 'decide':
    case 'answer':
      await playVoice(askAs, by, slipId, step)
      break
    case 'specialReport':
      await playReport(askAs, by, slipId, step)
      break
    case 'fillInCorrection':
    case 'verify': {
      const complaint = contract.complaints.get.output.parse(await askAs(by, 'complaints.get', { id: slipId }))
      const report = { id: complaint.corrections.at(-1)?.id }
      const sheet = contract.corrections.get.output.parse(await askAs(by, 'corrections.get', report))
      if (call === 'verify') await askAs(by, 'corrections.verify', { ...report, rev: sheet.rev, ...input, at: null })
      else await askAs(by, 'corrections.amend', { ...sheet, ...input })
      break
    }
    case 'repair':
      await playRepair(askAs, by, id, step)
      break
    case 'service':
      await playService(askAs, by, slipId, step)
      break
    case 'toRepair':
    case 'deliver':
    case 'promise':
    case 'chase':
    case 'accept':
      await askAs(by, `rework.${call}`, { id: slipId, rev: (await slip()).rev, ...input, at: null })
      break
  }
}

function scenesOf(line: DemoLine, askAs: AskAs, residents: ReadonlyMap<string, string>, played: DemoStory['played']): Scene[] {
  const of = line.serial
  const registration: Scene = {
    at: moment(line.entered ?? line.received),
    of,
    play: async () => {
      const made = contract.cases.register.output.parse(await askAs(line.by, 'cases.register', inputOf(line, residents)))
      played.set(of, { id: made.id, slipId: made.slip?.id ?? null })
    },
  }
  const steps = line.steps.map((step) => ({
    at: moment(step.at),
    of,
    play: async () => {
      const known = played.get(of)
      if (known) await playStep(askAs, step.by ?? line.by, known, step)
    },
  }))
  return [registration, ...steps]
}

/** Sets an empty app up, moves its people in, and tells what happens from then on. The clock stands on the first morning. */
export async function demoStory(app: Caller, clock: SettableClock): Promise<DemoStory> {
  clock.set(moment('09-27 09:00'))
  await setUpSite(app)
  const askAs = deskOf(app, clock)
  const residents = await moveIn(askAs)
  await raiseTower(askAs)
  const played: DemoStory['played'] = new Map()
  const lines = [...demoRework, ...demoRepairs, ...demoServices, ...demoComplaints, ...demoLines]
  const others = [
    ...visitScenes(askAs),
    ...lostFoundScenes(askAs),
    ...incidentScenes(askAs),
    ...waveScenes(askAs),
    ...bookScenes(askAs),
    ...prospectScenes(askAs),
    ...concessionScenes(askAs),
    ...quotationScenes(askAs),
  ]
  const scenes = [
    ...lines.flatMap((line) => scenesOf(line, askAs, residents, played)),
    ...monthScenes(askAs).map((scene) => ({ ...scene, of: demoMonth })),
    ...others.map((scene) => ({ ...scene, of: null })),
  ]
  return { scenes: scenes.sort((a, b) => a.at - b.at), played }
}

/**
 * Fills an empty app with the story of domain 4.1 and 4.3 by replaying it through the public calls, each at its own time,
 * so that numbers, limits and time-lines come out as they would have. Takes a few seconds; the clock stands at the end.
 */
export async function loadDemo(app: Caller, clock: SettableClock): Promise<void> {
  const { scenes } = await demoStory(app, clock)
  for (const scene of scenes) {
    clock.set(scene.at)
    await scene.play()
  }
}
