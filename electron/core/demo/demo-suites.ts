import { contract } from '../../../shared/contract.ts'
import { type Orientation, orientations } from '../../../shared/leasing/suite-words.ts'
import type { SuiteInput } from '../../../shared/leasing/suites.ts'
import type { DemoPerson } from './demo-site.ts'

type AskAs = (person: DemoPerson, path: string, input: unknown) => Promise<unknown>

const building = '澄江中心大厦'
/** 一层的建筑面积, hundredths of a ㎡. */
const floorArea = 168_000

/** What of a floor is told one by one: [room, gross, in-unit, rent asked]; the rest of the floor is let in equal parts. */
interface DemoFloor {
  readonly floor: number
  readonly free: readonly (readonly [room: string, gross: number, inUnit: number, rent: number])[]
  /** Rooms that share what is left. */
  readonly others: number
}

/** The five suites of the trade's samples (domain 4.7) in a plausible house. */
const demoFloors: readonly DemoFloor[] = [
  { floor: 22, free: [], others: 2 },
  { floor: 21, free: [['2101', 168_000, 122_640, 480]], others: 0 },
  { floor: 20, free: [], others: 2 },
  { floor: 19, free: [['1901', 112_000, 80_080, 450]], others: 1 },
  ...[18, 17, 16, 15, 14, 13].map((floor) => ({ floor, free: [], others: 4 })),
  { floor: 12, free: [['1203', 28_650, 20_055, 420]], others: 4 },
  ...[11, 10, 9].map((floor) => ({ floor, free: [], others: 6 })),
  { floor: 8, free: [['0806', 12_800, 9216, 360]], others: 9 },
  { floor: 7, free: [], others: 8 },
  { floor: 6, free: [], others: 8 },
  { floor: 5, free: [['0512', 8640, 6264, 360]], others: 11 },
]

/** All invented. Those with a clearance may be named to a prospect (2: 4.2). */
const demoTenants = [
  ['恒信证券营业部（示例）', '金融', '2026-03-12 行政部书面同意'],
  ['鼎岳资产（示例）', '金融', null],
  ['汇川保险经纪（示例）', '金融', '2026-06-02 总经理口头同意，潘倩记录'],
  ['云杉软件（示例）', '科技', '2026-05-20 书面同意'],
  ['矩阵数据（示例）', '科技', null],
  ['启明智能（示例）', '科技', '2026-01-15 书面同意'],
  ['远帆货运（示例）', '运输', '2026-04-08 书面同意'],
  ['联纵通讯（示例）', '通讯', null],
  ['东屿国际贸易（示例）', '贸易', '2026-02-27 书面同意'],
  ['明理律师事务所（示例）', '法律', '2026-01-09 书面同意'],
  ['正衡会计咨询（示例）', '咨询', '2026-03-30 书面同意'],
  ['安和医疗器械（示例）', '医药', null],
  ['朗图传媒（示例）', '传媒', '2026-07-11 书面同意'],
  ['筑境地产顾问（示例）', '地产', null],
] as const

function roomInput(floor: number, room: string, gross: number, inUnit: number, rent: number, at: number): SuiteInput {
  const orientation: Orientation = floor === 21 ? 'through' : (orientations[(at * 2 + 4) % 8] ?? 'south')
  return {
    ...{ building, floor, room, grossArea: gross, inUnitArea: inUnit, layout: gross > 80_000 ? '大开间' : '独立间' },
    ...{ orientation: room === '1203' ? 'south' : orientation, fitOut: at % 3 === 0 ? 'standard' : 'asIs' },
    ...{ neighbours: null, rentUnit: 'day', rentAsked: rent, managementFee: null, parkingFee: null, phoneFee: null },
    ...{ remark: null, largeConfirmed: false },
  }
}

const twoDigits = (value: number) => String(value).padStart(2, '0')

function roomsOf({ floor, free, others }: DemoFloor): readonly SuiteInput[] {
  const taken = new Set(free.map(([room]) => room))
  const left = floorArea - free.reduce((sum, [, gross]) => sum + gross, 0)
  const names = Array.from({ length: free.length + others }, (_, at) => `${twoDigits(floor)}${twoDigits(at + 1)}`)
  const part = others === 0 ? 0 : Math.floor(left / others)
  const told = free.map(([room, gross, inUnit, rent], at) => roomInput(floor, room, gross, inUnit, rent, at))
  const rest = names.filter((room) => !taken.has(room)).slice(0, others)
  // The first one takes what does not divide.
  const areaOf = (at: number) => (at === 0 ? left - part * (others - 1) : part)
  const shared = rest.map((room, at) =>
    roomInput(floor, room, areaOf(at), Math.floor((areaOf(at) * 71) / 100), 400 + floor * 2, at),
  )
  return [...told, ...shared]
}

async function moveIn(askAs: AskAs): Promise<string[]> {
  const ids: string[] = []
  for (const [name, trade, clearance] of demoTenants) {
    const input = { name, trade, nameable: clearance !== null, clearance, note: null }
    ids.push(contract.tenants.create.output.parse(await askAs('panqian', 'tenants.create', input)).id)
  }
  return ids
}

/** Let to somebody until some month of the next years; one is being mended. */
function standing(count: number, tenants: readonly string[]) {
  if (count === 40) return { state: 'locked', reason: '改造空调', leaseEnd: null, tenantId: null }
  const leaseEnd = `${2027 + (count % 4)}-${twoDigits((count % 12) + 1)}-28`
  return { state: 'leased', reason: '在租', leaseEnd, tenantId: tenants[count % tenants.length] ?? null }
}

/** Whom the papers of the tower name. */
async function nameContact(askAs: AskAs): Promise<void> {
  const { rev, leasing, ...body } = contract.settings.read.output.parse(await askAs('panqian', 'settings.read', {}))
  const named = { ...leasing, building, address: '澄江路 1 号（示例）', contact: '138-0000-2999' }
  await askAs('panqian', 'settings.save', { ...body, leasing: named, rev })
}

/** The tower with its tenants; what is not among the free ones is let. */
export async function raiseTower(askAs: AskAs): Promise<void> {
  await nameContact(askAs)
  const tenants = await moveIn(askAs)
  const free = new Set(demoFloors.flatMap((floor) => floor.free.map(([room]) => room)))
  for (const [count, input] of demoFloors.flatMap(roomsOf).entries()) {
    const made = contract.suites.create.output.parse(await askAs('panqian', 'suites.create', input))
    if (!free.has(input.room)) await askAs('panqian', 'suites.setState', { ...made, ...standing(count, tenants) })
  }
}
