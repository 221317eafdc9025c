import type { z } from 'zod'
import { hour } from '../../../shared/calendar.ts'
import type { viewings } from '../../../shared/leasing/viewings.ts'
import { someProspect } from './prospect-inputs.ts'
import { addSuites, fiveSuites } from './suite-inputs.ts'
import type { TestDesk } from './test-desk.ts'

type Input<Call extends keyof typeof viewings> = z.input<(typeof viewings)[Call]['input']>

/** An hour from `startsAt` on, for these units. */
export function appointment(startsAt: number, suiteIds: readonly string[]): Omit<Input<'amend'>, 'id' | 'rev'> {
  return {
    ...{ startsAt, endsAt: startsAt + hour, visitors: '邵琳(行政经理)', brokerVisitId: null, escort: '方可欣', reason: null },
    ...{ suiteIds: [...suiteIds], despite: false },
  }
}

export const outcome: Omit<Input<'conclude'>, 'id' | 'rev'> = {
  ...{ flexible: [], flexibleNote: null, gradeAfter: null, nextStep: 'none', nextOn: null, meetingRoom: null, gift: null },
  ...{ remark: null, holds: [], despite: false },
}

export const allShut = { windows: true, water: true, power: true, door: true, note: null, at: null }

/** KH-0101 is to see 1203 and 0806 now (domain 4.7, 2). */
export async function plannedViewing(desk: TestDesk) {
  const [, s0806 = '', s1203 = ''] = await addSuites(desk, fiveSuites)
  const officer = desk.as('leasingOfficer')
  const { id: prospectId } = await officer.prospects.register(someProspect)
  const { id, serial } = await officer.viewings.plan({ ...appointment(desk.clock.now(), [s1203, s0806]), prospectId })
  const [first, second] = (await officer.viewings.get({ id })).suites
  if (!first || !second) throw new Error('two units were asked for')
  return { id, serial, prospectId, s1203, s0806, first: first.id, second: second.id }
}
