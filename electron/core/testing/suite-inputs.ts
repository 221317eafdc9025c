import type { SuiteInput } from '../../../shared/leasing/suites.ts'
import { readHundredths } from '../../../shared/money.ts'
import { justHeard } from './prospect-inputs.ts'
import { openTestDesk, type TestDesk } from './test-desk.ts'

const hundredths = (text: string) => readHundredths(text) ?? Number.NaN

/** 1203 of 澄江中心大厦 (domain 4.7): 286.50 ㎡, 70.0 %, 4.20 元/㎡/天. */
export const suite1203: SuiteInput = {
  ...{ building: '澄江中心大厦', floor: 12, room: '1203', grossArea: 28_650, inUnitArea: 20_055 },
  ...{ layout: '大开间', orientation: 'south', fitOut: 'standard', neighbours: '同层为科技公司' },
  ...{ rentUnit: 'day', rentAsked: 420, managementFee: null, parkingFee: null, phoneFee: null },
  ...{ remark: null, largeConfirmed: false },
}

/** A suite of the demo building: `suite('0806', 8, '128.00', '92.16', '3.60')`. */
export function suite(room: string, floor: number, gross: string, inUnit: string, rent: string): SuiteInput {
  const areas = { grossArea: hundredths(gross), inUnitArea: hundredths(inUnit), rentAsked: hundredths(rent) }
  return { ...suite1203, floor, room, ...areas, neighbours: null }
}

/** The five suites of domain 4.7. */
export const fiveSuites: readonly SuiteInput[] = [
  suite('0512', 5, '86.40', '62.64', '3.60'),
  suite('0806', 8, '128.00', '92.16', '3.60'),
  suite1203,
  suite('1901', 19, '1120.00', '800.80', '4.50'),
  suite('2101', 21, '1680.00', '1226.40', '4.80'),
]

export const leasingRoles = ['leasingOfficer', 'leasingSupervisor', 'generalManager', 'receptionist'] as const

export const openLeasingDesk = () => openTestDesk({ roles: leasingRoles })

/** @returns the id of each, in that order */
export async function addSuites(desk: TestDesk, inputs: readonly SuiteInput[] = fiveSuites): Promise<string[]> {
  const ids: string[] = []
  for (const input of inputs) ids.push((await desk.as('leasingSupervisor').suites.create(input)).id)
  return ids
}

export const anyFilter = { state: [], orientation: [], areaFrom: null, areaTo: null, floor: null, room: '' }
export const anyNeed = { areaFrom: null, areaTo: null, orientation: [], floorFrom: null, floorTo: null, budget: null }

/** @returns the id of a prospect that belongs to this person */
export async function addProspect(desk: TestDesk, role: (typeof leasingRoles)[number], company: string): Promise<string> {
  return (await desk.as(role).prospects.register({ ...justHeard, company })).id
}
