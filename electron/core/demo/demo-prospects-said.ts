import type { VisitorClass } from '../../../shared/leasing/disclosure.ts'
import type { ContactInput, ProspectFacts } from '../../../shared/leasing/prospect-facts.ts'
import type { Stage, writtenKinds } from '../../../shared/leasing/prospect-words.ts'
import type { ChecklistItem } from '../../../shared/leasing/stage-checklist.ts'
import type { DemoPerson } from './demo-site.ts'

interface Step {
  readonly when: string
  /** When it happened, where that was before. */
  readonly happened?: string
  readonly call: string
  readonly input: Readonly<Record<string, unknown>>
}

export interface DemoProspect {
  /** `10-12 10:20`: when it was registered, which gives the number. */
  readonly when: string
  /** When they called or came, where that was before. */
  readonly received?: string
  readonly by: DemoPerson
  readonly said: Pick<ProspectFacts, 'channel' | 'heard'> & Partial<ProspectFacts>
  readonly visitorClass?: VisitorClass
  readonly withClient?: boolean
  readonly steps: readonly Step[]
}

const person = (name: string, phone: string | null, position: string | null = null): ContactInput => ({
  ...{ id: null, name, position, phone, decisionMaker: null, note: null },
})

const write = (when: string, kind: (typeof writtenKinds)[number], text: string): Step => ({
  ...{ when, call: 'prospects.write', input: { kind, text } },
})
const move = (when: string, stage: Stage, reason: string | null = null, note: string | null = null): Step => ({
  ...{ when, call: 'prospects.move', input: { stage, reason, note } },
})
const tick = (when: string, item: ChecklistItem): Step => ({ when, call: 'prospects.tick', input: { item, done: true } })
const tell = (when: string, room: string, price: number, note: string | null = null): Step => ({
  ...{ when, call: 'disclosures.tell', input: { suiteId: null, room, price, unit: 'day', note } },
})
const talk = (when: string, text: string): Step => ({ when, call: 'prospects.negotiate', input: { text } })
const watch = (when: string, input: Readonly<Record<string, unknown>>): Step => ({ when, call: 'prospects.watch', input })

/** KH-0101 … KH-0114 in the order in which they were registered (domain 4.7). */
export const demoProspects: readonly DemoProspect[] = [
  {
    ...{ when: '10-12 10:20', by: 'fangkexin' },
    said: {
      ...{ channel: 'call', heard: '望江楼租期至明年2月，想换250–300㎡的办公室，问租金和管理费', company: '博翼信息技术(示例)' },
      ...{
        nature: 'private',
        trade: '科技',
        contacts: [{ ...person('邵琳', '138-0000-2001', '行政经理'), decisionMaker: true }],
      },
      ...{ presentBuilding: '望江楼5层', presentLeaseEnd: '2027-02-28', areaFrom: 25_000, areaTo: 30_000, parking: 2 },
      ...{ phoneLines: 4, source: 'web', reaction: '略高', priceInMind: { fen: 390, unit: 'day', kind: 'guessed' } },
      ...{ concerns: ['price', 'efficiency'], grade: 'B' },
    },
    steps: [
      tell('10-12 10:26', '1203', 420, '略高'),
      ...(['contact', 'recommend', 'charges', 'presentBuilding', 'inPerson'] as const).map((item) => tick('10-12 10:30', item)),
      move('10-12 10:31', 'invited'),
      tick('10-12 10:32', 'appointment'),
      write('10-14 15:00', 'visit', '看1203，朝南，得房率70.0%；与望江楼3.60元/㎡/天比较'),
      move('10-14 15:40', 'viewed'),
      move('10-14 15:50', 'negotiating'),
      tick('10-14 16:30', 'meetingRoom'),
      tick('10-14 16:30', 'monthlySum'),
      talk('10-14 16:32', '报价4.20，每月合计43,097.38元；对方觉得3.90可以签，回去商量'),
      tick('10-14 16:40', 'gift'),
    ],
  },
  {
    ...{ when: '10-12 14:10', by: 'fangkexin' },
    said: {
      ...{
        channel: 'call',
        heard: '现租的楼要改造，需要280㎡左右，明年初入驻',
        company: '云杉检测技术(示例)',
        nature: 'private',
      },
      ...{ trade: '检测', contacts: [person('滕越', '138-0000-2002', '总经理')], areaFrom: 26_000, areaTo: 30_000, grade: 'A' },
    },
    steps: [
      tell('10-12 14:18', '1203', 420, '超出预算'),
      move('10-13 09:30', 'invited'),
      write('10-14 10:00', 'visit', '看1203，满意，嫌租金高'),
      move('10-14 10:50', 'negotiating'),
      tick('10-16 10:00', 'askPrice'),
      write('10-16 10:02', 'phone', '询问要求；坦诚问了能接受的价位'),
      move('10-19 09:20', 'approval'),
      tick('10-19 09:25', 'applied'),
      write('10-21 11:00', 'phone', '告知总经理批准，对方接受，签意向书'),
    ],
  },
  {
    ...{ when: '10-13 09:15', by: 'luoyiming' },
    said: {
      ...{ channel: 'visit', heard: '要130㎡以内，越快越好', company: '知衡商务咨询(示例)', nature: 'private', trade: '咨询' },
      ...{ contacts: [person('柏宁', '138-0000-2003')], card: true, areaFrom: 12_000, areaTo: 13_000, grade: 'B' },
      ...{ concerns: ['price'] },
    },
    steps: [
      tell('10-13 09:25', '0806', 360, '坚持要便宜'),
      move('10-13 10:00', 'negotiating'),
      talk('10-15 14:00', '坚持3.20；报总经理，批复3.42加免租1个月，对方放弃'),
      move('10-20 15:30', 'lost', 'price', '只接受3.20元/㎡/天'),
      tick('10-20 15:32', 'thanks'),
    ],
  },
  {
    ...{ when: '10-13 10:40', by: 'fangkexin' },
    said: {
      ...{ channel: 'call', heard: '物流公司，需要130㎡', company: '恒澜物流(示例)', nature: 'private', trade: '运输' },
      ...{ contacts: [person('孙淼', '138-0000-2004')], areaFrom: 13_000, areaTo: 13_000 },
    },
    steps: [
      tell('10-13 10:44', '0806', 360),
      move('10-15 09:40', 'invited'),
      {
        ...{ when: '10-20 11:20', call: 'waitingList.add' },
        input: {
          ...{ reason: 'price', building: '金穗大厦', price: { fen: 295, unit: 'day' }, priceUnknown: null, leaseStart: null },
          ...{ termMonths: 36, leaseEnd: '2029-11-01', termUnknown: null, referrals: null, remark: null },
        },
      },
      ...(['signedBuilding', 'signedPrice', 'signedTerm'] as const).map((item) => tick('10-20 11:22', item)),
    ],
  },
  {
    ...{ when: '10-15 11:05', by: 'fangkexin' },
    said: {
      ...{
        channel: 'visit',
        heard: '男士一名，自称「朋友托问」，问各层租金和出租率',
        card: false,
        phoneRefused: true,
        grade: 'D',
      },
    },
    steps: [
      tell('10-15 11:12', '0806', 380),
      watch('10-15 11:22', { kind: 'seenOut' }),
      watch('10-15 11:23', { kind: 'controlRoom', person: '监控室 老周' }),
      watch('10-15 12:01', { kind: 'left', note: '监控回报：已直接离楼' }),
      move('10-15 12:05', 'lost', 'invalid', '疑为探听行情'),
    ],
  },
  {
    ...{ when: '10-15 15:20', by: 'luoyiming' },
    said: {
      ...{
        channel: 'visit',
        heard: '总部搬迁，需要2,600㎡，现有整层只有1,680㎡',
        company: '远洲装备(示例)',
        nature: 'stateOwned',
      },
      ...{
        trade: '制造',
        contacts: [person('鲍立', '138-0000-2006', '行政总监')],
        card: true,
        areaFrom: 260_000,
        areaTo: 260_000,
      },
      ...{ grade: 'C', concerns: ['area'] },
    },
    steps: [write('10-19 09:50', 'phone', '告知暂无匹配房源，记录需求，待新楼层')],
  },
  {
    ...{ when: '10-16 09:00', received: '07-20 10:00', by: 'fangkexin' },
    said: {
      ...{
        channel: 'referral',
        heard: '投资公司，7月起多次接触，想租半层',
        company: '鲸澜资本(示例)',
        nature: 'private',
        trade: '金融',
      },
      ...{ contacts: [{ ...person('岑夏', '138-0000-2007', '合伙人'), decisionMaker: true }], areaFrom: 60_000, areaTo: 80_000 },
      ...{ grade: 'A', source: 'formerClient', startOn: '2027-03-01' },
    },
    steps: [
      { ...write('10-16 09:05', 'letter', '寄去宣传资料和平面图'), happened: '08-06 10:00' },
      { ...write('10-16 09:06', 'phone', '问收到资料没有，谈了会客室的要求'), happened: '08-27 15:00' },
      { ...write('10-16 09:07', 'callOn', '上门拜访，了解其团队和会客要求'), happened: '09-17 16:00' },
      write('10-18 11:00', 'phone', '称明年3月起租，年底前定'),
    ],
  },
  {
    ...{ when: '10-16 10:10', by: 'luoyiming' },
    said: {
      ...{
        channel: 'referral',
        heard: '只要商务中心2个工位',
        company: '一叶设计(示例)',
        trade: '设计',
        contacts: [person('叶桐', '138-0000-2008')],
      },
      ...{ source: 'friend', sourceNote: '博翼前同事介绍', remark: '不适用整租，转商务中心报价' },
    },
    steps: [],
  },
  {
    ...{ when: '10-16 11:00', received: '10-13 14:00', by: 'fangkexin', visitorClass: 'broker1', withClient: true },
    said: {
      ...{
        channel: 'broker',
        heard: '嘉域中介凌少东带云帆国际贸易来看房，需120㎡',
        company: '云帆国际贸易(示例)',
        nature: 'sole',
      },
      ...{ trade: '贸易', card: true, areaFrom: 12_000, areaTo: 12_000, source: 'broker', sourceNote: '嘉域中介(示例)' },
      contacts: [person('凌少东', '138-0000-3001', '经纪人')],
    },
    steps: [
      { ...tell('10-16 11:05', '0806', 360, '认为合适'), happened: '10-13 14:10' },
      move('10-16 11:06', 'viewed'),
      ...(['brochure', 'quotation', 'floorPlan'] as const).map((item) => tick('10-16 11:08', item)),
    ],
  },
  {
    ...{ when: '10-19 10:30', by: 'fangkexin', visitorClass: 'broker1', withClient: false },
    said: {
      ...{ channel: 'broker', heard: '嘉域中介凌少东来访，暂无客源，要空房资料', company: '嘉域中介(示例)', card: true },
      contacts: [person('凌少东', '138-0000-3001', '经纪人')],
    },
    steps: [watch('10-19 10:50', { kind: 'seenOut' }), watch('10-19 10:52', { kind: 'left', note: '礼貌告别，送至电梯' })],
  },
  {
    ...{ when: '10-19 16:20', by: 'luoyiming', visitorClass: 'broker2' },
    said: {
      ...{ channel: 'broker', heard: '初次来访，主要承接科技类客户', company: '隆泰置业(示例)', card: true, trade: '房产经纪' },
      contacts: [person('石晓', '138-0000-3002')],
    },
    steps: [
      tick('10-19 16:30', 'brochure'),
      watch('10-19 16:40', { kind: 'controlRoom', person: '监控室 老周' }),
      watch('10-19 16:48', { kind: 'left', note: '监控反馈已离楼' }),
    ],
  },
  {
    ...{ when: '10-20 10:40', by: 'fangkexin', visitorClass: 'broker3' },
    said: {
      ...{ channel: 'broker', heard: '自称做市调，问出租率与客户名单；以不了解拒答，仅给彩页一份', grade: 'D', card: true },
      contacts: [person('黎某', null)],
    },
    steps: [
      tick('10-20 10:50', 'brochure'),
      watch('10-20 10:57', { kind: 'seenOut' }),
      watch('10-20 10:58', { kind: 'left', note: '亲送出大堂' }),
      move('10-20 11:02', 'lost', 'invalid', '市场调查'),
    ],
  },
  {
    ...{ when: '10-20 14:00', by: 'luoyiming' },
    said: {
      ...{
        channel: 'visit',
        heard: '医药公司，看中1203，需要1,000㎡以上更好',
        company: '星桥医药(示例)',
        nature: 'joint',
        trade: '医药',
      },
      ...{ contacts: [{ ...person('宗怡', '138-0000-2013', '董事'), decisionMaker: true }], card: true, areaFrom: 100_000 },
      ...{ areaTo: 120_000, grade: 'A', termMonths: 36 },
    },
    steps: [
      tell('10-20 14:20', '1901', 450, '可以谈'),
      move('10-20 14:40', 'viewed'),
      move('10-20 15:00', 'negotiating'),
      talk('10-20 15:05', '原看中1203，系统提示该单元已有KH-0102意向；改谈1901'),
      move('10-21 10:00', 'approval'),
      move('10-23 16:00', 'signed', null, '合同 CT-2026-031，1901，3年'),
      tick('10-23 16:02', 'contract'),
    ],
  },
  {
    ...{ when: '10-20 15:00', received: '10-01 11:00', by: 'luoyiming' },
    said: {
      ...{
        channel: 'call',
        heard: '要90㎡以内的小间',
        company: '拾光文化(示例)',
        trade: '文化',
        contacts: [person('路遥', '138-0000-2014')],
      },
      ...{ areaFrom: 8000, areaTo: 9000, grade: 'C' },
    },
    steps: [
      { ...tell('10-20 15:02', '0512', 360), happened: '10-01 11:05' },
      write('10-20 15:10', 'call', '客户来电想签，提示报价已过15天，须重报'),
    ],
  },
]
