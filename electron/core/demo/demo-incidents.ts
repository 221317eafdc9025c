import type { z } from 'zod'
import { instantOf } from '../../../shared/calendar.ts'
import { contract } from '../../../shared/contract.ts'
import type { IncidentLineInput, incidents } from '../../../shared/reception/incidents.ts'
import { demoYear } from './demo-line.ts'
import type { DemoPerson } from './demo-site.ts'

type Input<Call extends keyof typeof incidents> = z.input<(typeof incidents)[Call]['input']>

type Step = { readonly at: string; readonly by: DemoPerson } & (
  | { readonly add: IncidentLineInput; readonly when: string | null }
  | { readonly amend: Partial<Input<'amend'>> }
  | { readonly assess: Partial<Input<'assess'>> }
  | { readonly close: Omit<Input<'close'>, 'id' | 'rev' | 'at'> }
)

interface DemoIncident {
  readonly at: string
  readonly by: DemoPerson
  /** Number of the 《业主投诉处理记录》 that it comes out of. */
  readonly complaint?: string
  readonly said: Omit<Input<'register'>, 'complaintId'>
  readonly steps: readonly Step[]
}

const moment = (text: string) => instantOf(`${demoYear}-${text.slice(0, 5)}`, text.slice(6))

/** A line written at `at` about what happened at `when`. */
const wrote = (at: string, by: DemoPerson, add: IncidentLineInput, when: string | null = null): Step => ({ at, by, add, when })
const did = (text: string, person: string, departments: string | null = null) =>
  ({ kind: 'measure', text, person, departments }) as const
const told = (
  target: Extract<IncidentLineInput, { kind: 'report' }>['target'],
  method: Extract<IncidentLineInput, { kind: 'report' }>['method'],
  person: string,
  text: string | null = null,
) => ({ kind: 'report', target, method, person, text }) as const
const seen = (text: string) => ({ kind: 'evidence', text }) as const

const manager = { managerAway: false, reason: null } as const
const nobodyHurt = { deaths: 0, injured: 0 } as const

const flooding: DemoIncident = {
  ...{ at: '10-12 08:53', by: 'linxiaoyu', complaint: 'TS-20261012-01' },
  said: {
    ...{ kind: 'flooding', name: '地库渗水', place: '地下车库 5号楼下方', discoveredAt: moment('10-12 06:50') },
    course: '顶板伸缩缝渗水，地库积水，三车受损；三户到前台集体投诉',
  },
  steps: [
    {
      ...{ at: '10-12 08:54', by: 'linxiaoyu' },
      amend: { reporter: '岳峰', reporterDepartment: '秩序', receivedAt: moment('10-12 06:52') },
    },
    wrote('10-12 08:55', 'linxiaoyu', told('manager', 'oral', '顾明远', '立即抽水，保护车辆'), '10-12 06:55'),
    wrote('10-12 08:56', 'linxiaoyu', told('company', 'phone', '公司品质部', '书面材料上午报送'), '10-12 07:00'),
    wrote('10-12 08:57', 'zoulixin', did('启用潜水泵抽水，封堵渗漏点', '邹立新', '工程、秩序'), '10-12 07:05'),
    wrote('10-12 08:58', 'zoulixin', seen('三车受损照片 12 张；渗漏点照片 4 张')),
    wrote('10-12 09:05', 'shenwanqing', told('insurer', 'phone', '保险公司客服', '报案号 BX-示例-0091')),
    wrote('10-12 09:40', 'shenwanqing', told('company', 'written', '公司品质部')),
    {
      ...{ at: '10-13 09:00', by: 'gumingyuan' },
      assess: {
        ...{ ...nobodyHurt, level: 'major', damage: 680_000, households: 3, cause: '伸缩缝止水带破损，巡检未发现' },
        ...{ result: '抽水封堵，三车受损，已报保险', insurer: '保险公司(示例)', insuranceNumber: 'BX-示例-0091' },
        ...{ insuredOn: '2026-10-12', endedAt: moment('10-12 17:00') },
      },
    },
    wrote('10-13 10:30', 'gumingyuan', {
      ...{ kind: 'remedy', text: '封堵渗漏点并做闭水复验；地库雨前巡检列入日检', person: '邹立新', dueOn: '2026-10-20' },
    }),
    wrote('10-13 11:20', 'gumingyuan', told('company', 'summary', '公司品质部')),
    { at: '10-23 10:20', by: 'gumingyuan', close: manager },
  ],
}

const lift: DemoIncident = {
  ...{ at: '10-17 14:16', by: 'xujianing' },
  said: {
    ...{ kind: 'trappedLift', name: '8号楼2梯困人', place: '8号楼2梯', discoveredAt: moment('10-17 14:12') },
    course: '8号楼2梯困住2人，轿厢对讲呼救',
  },
  steps: [
    wrote('10-17 14:17', 'xujianing', told('company', 'phone', '公司品质部'), '10-17 14:15'),
    wrote('10-17 14:25', 'zoulixin', did('维保单位到场', '电梯维保单位', '工程'), '10-17 14:24'),
    wrote('10-17 14:30', 'zoulixin', did('2人救出，无伤，困梯 17 分钟', '邹立新', '工程、秩序'), '10-17 14:29'),
    wrote('10-17 16:30', 'shenwanqing', told('company', 'written', '公司品质部')),
    {
      ...{ at: '10-17 16:40', by: 'shenwanqing' },
      assess: {
        ...{ ...nobodyHurt, level: 'ordinary', households: 2, cause: '门锁回路接触不良', result: '2人救出，无伤' },
        endedAt: moment('10-17 14:29'),
      },
    },
    wrote('10-18 09:10', 'shenwanqing', told('manager', 'summary', '顾明远')),
    { at: '10-18 09:20', by: 'shenwanqing', close: { managerAway: true, reason: null } },
  ],
}

const theft: DemoIncident = {
  ...{ at: '10-20 23:06', by: 'xujianing' },
  said: {
    ...{ kind: 'security', name: '电动车电池被盗', place: '3-1地下室', discoveredAt: moment('10-20 23:00') },
    course: '业主发现地下室电动车电池被盗',
  },
  steps: [
    wrote('10-20 23:08', 'xujianing', told('manager', 'phone', '顾明远', '保护现场，立即报警')),
    wrote('10-20 23:12', 'xujianing', told('police110', 'phone', '云汀派出所(示例)', '派出所出警'), '10-20 23:10'),
    wrote('10-20 23:40', 'yuefeng', did('保护现场，配合派出所勘查', '岳峰', '秩序'), '10-20 23:12'),
    wrote('10-20 23:50', 'yuefeng', seen('地下室入口监控拷贝一份，交派出所')),
    wrote('10-21 08:30', 'shenwanqing', told('company', 'written', '公司品质部')),
    { at: '10-21 08:40', by: 'shenwanqing', assess: { ...nobodyHurt, level: 'ordinary', households: 1 } },
  ],
}

const visit: DemoIncident = {
  ...{ at: '10-23 15:00', by: 'linxiaoyu' },
  said: {
    ...{ kind: 'leadersVisit', name: '区住建部门调研老旧电梯', place: '云汀花园', discoveredAt: moment('10-23 14:00') },
    course: '区住建部门(示例)副职等6人调研老旧电梯',
  },
  steps: [
    wrote('10-23 16:20', 'linxiaoyu', did('陪同查看电梯机房与维保记录', '顾明远', '工程、客服'), '10-23 14:10'),
    {
      ...{ at: '10-23 16:30', by: 'shenwanqing' },
      assess: {
        ...{ visitingUnit: '区住建部门(示例)', leaders: '副职等', visitors: 6, purpose: '调研老旧电梯', escort: '顾明远' },
        ...{ instruction: '公示维保记录', endedAt: moment('10-23 16:00') },
        result: '维保记录已在各单元公示；同时记入《管理处工作记录表》QR/27Z-001（CG-20261023-01）',
      },
    },
    { at: '10-23 17:30', by: 'gumingyuan', close: manager },
  ],
}

/** Domain 4.6. Whatever the domain leaves out (who answered what, the end of a record) is invented. */
const demoIncidents: readonly DemoIncident[] = [flooding, lift, theft, visit]

type AskAs = (person: DemoPerson, path: string, input: unknown) => Promise<unknown>

async function complaintOf(askAs: AskAs, by: DemoPerson, serial: string): Promise<string | null> {
  const blank = { cause: [], grade: [], validity: [], complaintClass: null, open: false, hot: false, late: false }
  const input = { ...blank, text: serial, from: null, until: null, after: null, limit: 1 }
  return contract.complaints.list.output.parse(await askAs(by, 'complaints.list', input)).complaints[0]?.id ?? null
}

async function playStep(askAs: AskAs, id: string | undefined, step: Step): Promise<void> {
  const { by } = step
  if ('add' in step) {
    const at = step.when === null ? null : moment(step.when)
    await askAs(by, 'incidents.add', { id, at, line: step.add, corrects: null })
    return
  }
  const now = contract.incidents.get.output.parse(await askAs(by, 'incidents.get', { id }))
  if ('amend' in step) await askAs(by, 'incidents.amend', { ...now, ...step.amend })
  else if ('assess' in step) await askAs(by, 'incidents.assess', { ...now, ...step.assess })
  else await askAs(by, 'incidents.close', { id, rev: now.rev, ...step.close, at: null })
}

/** The story of the incidents, each call at its own time (UTC ms). */
export function incidentScenes(askAs: AskAs) {
  return demoIncidents.flatMap(({ at, by, complaint, said, steps }) => {
    let id: string | undefined
    const register = async () => {
      const complaintId = complaint === undefined ? null : await complaintOf(askAs, by, complaint)
      id = contract.incidents.register.output.parse(await askAs(by, 'incidents.register', { ...said, complaintId })).id
    }
    const play = (step: Step) => ({ at: moment(step.at), play: () => playStep(askAs, id, step) })
    return [{ at: moment(at), play: register }, ...steps.map(play)]
  })
}
