import { visitorClassLabels } from '../../../shared/leasing/disclosure.ts'
import { prospectChannelLabels, stageLabels } from '../../../shared/leasing/prospect-words.ts'
import { orientationLabels, suiteStateLabels } from '../../../shared/leasing/suite-words.ts'
import { quantityText } from '../../../shared/money.ts'
import { causeLabels, gradeLabels, validityLabels } from '../../../shared/reception/complaint-words.ts'
import { caseStateLabels, categoryLabels, channelLabels } from '../../../shared/reception/words.ts'

interface Named {
  readonly title: string
  readonly labels?: Readonly<Record<string, string>>
}

/** Fields by which lists are narrowed, by the word of their screens. */
const named: Readonly<Record<string, Named>> = {
  text: { title: '查找' },
  room: { title: '室号' },
  from: { title: '从' },
  until: { title: '到' },
  category: { title: '类别', labels: categoryLabels },
  channel: { title: '方式', labels: { ...channelLabels, ...prospectChannelLabels } },
  state: { title: '状态', labels: { ...caseStateLabels, ...suiteStateLabels } },
  stage: { title: '阶段', labels: stageLabels },
  grade: { title: '等级', labels: gradeLabels },
  visitorClass: { title: '类型', labels: visitorClassLabels },
  orientation: { title: '朝向', labels: orientationLabels },
  cause: { title: '原因', labels: causeLabels },
  validity: { title: '有效性', labels: validityLabels },
  complaintClass: { title: '类别' },
  department: { title: '转交部门' },
  areaFrom: { title: '面积从' },
  areaTo: { title: '面积到' },
  overdue: { title: '只看超时' },
  late: { title: '超时' },
  open: { title: '未注销' },
  hot: { title: '热点' },
  watched: { title: '未确认离开' },
  ownerId: { title: '只看一位负责人的' },
  registrarId: { title: '只看一位接待人的' },
  residentId: { title: '只看一位业主的' },
}

/** An order narrows nothing. */
const orders: ReadonlySet<string> = new Set(['sort', 'order'])

function worded(name: string, value: unknown): string {
  const { title, labels } = named[name] ?? { title: '另有条件' }
  if (value === true || name.endsWith('Id')) return title
  const one = (word: unknown) => labels?.[String(word)] ?? (typeof word === 'number' ? `${quantityText(word)} ㎡` : String(word))
  return `${title} ${Array.isArray(value) ? value.map(one).join('、') : one(value)}`
}

/** By what a list was narrowed, for whoever reads the file later: nobody takes a part for the whole. */
export function conditionWords(filter: Readonly<Record<string, unknown>>): string {
  const set = Object.entries(filter).filter(([name, value]) => {
    if (orders.has(name) || value === null || value === undefined || value === false || value === '') return false
    return !Array.isArray(value) || value.length > 0
  })
  return set.length === 0 ? '没有筛选' : set.map(([name, value]) => worded(name, value)).join('；')
}
