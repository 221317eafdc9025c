import type { z } from 'zod'
import { instantOf } from '../../../shared/calendar.ts'
import { contract } from '../../../shared/contract.ts'
import { anyCase } from '../../../shared/reception/cases.ts'
import type { LostFoundAction, lostFound } from '../../../shared/reception/lost-found.ts'
import { demoYear } from './demo-line.ts'
import type { DemoPerson } from './demo-site.ts'

type Registered = z.input<typeof lostFound.register.input>

interface Step {
  readonly at: string
  readonly by: DemoPerson
  readonly call: LostFoundAction
  readonly with: Readonly<Record<string, unknown>>
}

interface DemoThing {
  readonly at: string
  readonly by: DemoPerson
  /** The line of the ledger that it hangs on. */
  readonly line?: string
  readonly said: Registered
  readonly steps: readonly Step[]
}

const moment = (text: string) => instantOf(`${demoYear}-${text.slice(0, 5)}`, text.slice(6))

const blank: Registered = {
  ...{ nature: 'found', caseId: null, receivedAt: null, name: '', quantity: '1 个', amount: null, kind: 'other', food: null },
  ...{ bestBefore: null, appearance: null, features: null, happenedAt: 0, place: '', person: null, personRoom: null },
  ...{ personPhone: null, receiver: '林晓雨', witnesses: ['岳峰'], storage: '失物柜', remark: null },
}

const guard = { person: '岳小军', personRoom: '秩序维护部' } as const
const police = { to: '云汀派出所(示例)', at: null, earlyReason: null } as const

/**
 * Domain 4.5. The milk is still held when the demonstration stands: its day comes only in November. Numbers of papers that the
 * domain leaves out are invented.
 */
export const demoThings: readonly DemoThing[] = [
  {
    ...{ at: '10-14 12:06', by: 'linxiaoyu', line: 'JD-20261014-01' },
    said: {
      ...{ ...blank, nature: 'petLost', name: '橘色短毛猫', quantity: '1 只', kind: 'pet', appearance: '橘色，蓝色项圈' },
      ...{ happenedAt: moment('10-13 21:30'), place: '1-1-205 家中', person: '童欣', personRoom: '1-1-205' },
      ...{ personPhone: '138-0000-1107', receiver: null, witnesses: [], storage: null },
    },
    steps: [{ at: '10-16 20:15', by: 'xujianing', call: 'returned', with: { how: '保安巡逻发现，业主认领', at: null } }],
  },
  {
    ...{ at: '10-16 18:46', by: 'xujianing', line: 'JD-20261016-01' },
    said: {
      ...{ ...blank, name: '男式钱包', amount: 126_000, kind: 'cash', appearance: '黑色' },
      ...{ features: '银行卡2张、身份证1张', happenedAt: moment('10-16 18:20'), place: '3号楼电梯', person: '路明' },
      ...{ personPhone: '138-0000-1108', receiver: '许佳宁', storage: '保险柜1号' },
    },
    steps: [
      { at: '10-16 18:50', by: 'gumingyuan', call: 'approveNotice', with: {} },
      { at: '10-16 18:55', by: 'xujianing', call: 'publish', with: { ways: ['posted'], on: '2026-10-16' } },
      {
        ...{ at: '10-17 10:20', by: 'xujianing', call: 'claim' },
        with: {
          ...{ claimant: '龚晓峰', identity: 'temporaryCard', idNumber: '990101199003070015', phone: null, onBehalfOf: null },
          ...{ statement: '黑色，现金一千二百多，两张银行卡和身份证', granted: true, reason: null, at: null },
        },
      },
    ],
  },
  {
    ...{ at: '10-18 07:30', by: 'linxiaoyu' },
    said: {
      ...{ ...blank, ...guard, name: '钥匙一串', quantity: '5 把', kind: 'keys', features: '银色扣' },
      ...{ happenedAt: moment('10-18 07:10'), place: '南门岗', storage: '钥匙柜3' },
    },
    steps: [
      { at: '10-18 09:00', by: 'gumingyuan', call: 'approveNotice', with: {} },
      { at: '10-18 09:05', by: 'linxiaoyu', call: 'publish', with: { ways: ['posted', 'group'], on: '2026-10-18' } },
      { at: '10-30 09:20', by: 'linxiaoyu', call: 'transfer', with: { ...police, receipt: 'YT-2026-118' } },
    ],
  },
  {
    ...{ at: '10-19 16:10', by: 'linxiaoyu' },
    said: {
      ...{ ...blank, ...guard, name: '牛奶', quantity: '2 箱', kind: 'food', food: 'sealed', bestBefore: '2026-11-05' },
      ...{ happenedAt: moment('10-19 15:50'), place: '大堂' },
    },
    steps: [],
  },
  {
    ...{ at: '10-21 09:10', by: 'xujianing' },
    said: {
      ...{ ...blank, ...guard, name: '水果', quantity: '1 袋', kind: 'food', food: 'fresh', receiver: '许佳宁' },
      ...{ happenedAt: moment('10-21 08:55'), place: '大堂长椅', storage: '前台冰箱' },
    },
    steps: [
      {
        ...{ at: '10-22 09:20', by: 'xujianing', call: 'dispose' },
        with: { signers: ['许佳宁', '段秀兰'], how: '24小时无人认领，作废弃处理', at: null },
      },
    ],
  },
  {
    ...{ at: '10-22 20:05', by: 'xujianing' },
    said: {
      ...{ ...blank, ...guard, name: '疑似弹壳纪念品', quantity: '2 枚', kind: 'contraband', receiver: '许佳宁' },
      ...{ happenedAt: moment('10-22 19:58'), place: '中心花园', storage: '原地看护', remark: '当即电 110' },
    },
    steps: [{ at: '10-22 20:35', by: 'xujianing', call: 'transfer', with: { ...police, receipt: '接警-示例-1022' } }],
  },
  {
    ...{ at: '10-23 15:00', by: 'linxiaoyu' },
    said: {
      ...{ ...blank, ...guard, name: '平板电脑', quantity: '1 台', kind: 'electronics', appearance: '银灰色' },
      ...{ features: '屏幕有裂；锁屏图为雪山', happenedAt: moment('10-23 14:40'), place: '会所', storage: '保险柜1号' },
    },
    steps: [
      {
        ...{ at: '10-24 11:00', by: 'linxiaoyu', call: 'claim' },
        with: {
          ...{ claimant: '某访客', identity: 'identityCard', idNumber: '990101198501010010', phone: null, onBehalfOf: null },
          ...{ statement: '银灰平板，锁屏是小孩照片', granted: false, reason: '所述锁屏图不符', at: null },
        },
      },
    ],
  },
]

type AskAs = (person: DemoPerson, path: string, input: unknown) => Promise<unknown>

async function lineOf(askAs: AskAs, by: DemoPerson, serial: string): Promise<string | null> {
  const input = { ...anyCase, text: serial, sort: 'newest', after: null, limit: 1 }
  return contract.cases.list.output.parse(await askAs(by, 'cases.list', input)).cases[0]?.id ?? null
}

/** The story of the found things, each call at its own time (UTC ms). */
export function lostFoundScenes(askAs: AskAs) {
  return demoThings.flatMap(({ at, by, line, said, steps }) => {
    let id: string | undefined
    const register = async () => {
      const caseId = line === undefined ? null : await lineOf(askAs, by, line)
      id = contract.lostFound.register.output.parse(await askAs(by, 'lostFound.register', { ...said, caseId })).id
    }
    const play = (step: Step) => async () => {
      const { rev } = contract.lostFound.get.output.parse(await askAs(step.by, 'lostFound.get', { id }))
      await askAs(step.by, `lostFound.${step.call}`, { id, rev, ...step.with })
    }
    return [{ at: moment(at), play: register }, ...steps.map((step) => ({ at: moment(step.at), play: play(step) }))]
  })
}
