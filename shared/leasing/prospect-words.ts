import { z } from 'zod'

/** From the first call to the contract, or to the list of those who wait (2: 1–10). */
export const stageLabels = {
  call: '来电',
  invited: '邀约',
  visited: '来访',
  viewed: '看房',
  negotiating: '实质谈判',
  approval: '报批',
  signed: '签约',
  lost: '流失',
  waiting: '候租',
} as const
export type Stage = keyof typeof stageLabels
export const stages = Object.keys(stageLabels) as readonly Stage[]
export const stage = z.enum(stages, { error: '请选择阶段' })

/** Stages in which nothing more is done for this letting. */
export const endStages = ['signed', 'lost', 'waiting'] as const satisfies readonly Stage[]
export const isEnd = (one: Stage) => endStages.some((end) => end === one)

/** Where a card can be put by a move alone: whoever goes to 候租 is asked 10.4's questions by `waitingList.add`. */
export const movedStage = stage.exclude(['waiting'], {
  error: '候租须写明签约大楼、价格和年限（规程 篇2 10.4）：请用「登记候租」，阶段没有移动',
})

/** 流失原因 (domain F14); `invalid` is 无效 of F11: somebody who asks for the market's sake. */
export const lostReasonLabels = {
  price: '价格',
  area: '面积',
  location: '位置',
  handover: '交付时间',
  hardware: '硬件',
  invalid: '无效客户',
  other: '其它',
} as const
export type LostReason = keyof typeof lostReasonLabels
export const lostReasons = Object.keys(lostReasonLabels) as readonly LostReason[]
export const lostReason = z.enum(lostReasons, { error: '请选择流失原因' })

/** 方式 (domain F11, 3). */
export const prospectChannelLabels = {
  call: '来电',
  visit: '来访',
  broker: '中介带看',
  referral: '转介绍',
  web: '网络',
} as const
export type ProspectChannel = keyof typeof prospectChannelLabels
export const prospectChannels = Object.keys(prospectChannelLabels) as readonly ProspectChannel[]
export const prospectChannel = z.enum(prospectChannels, { error: '请选择方式' })

/** 公司性质 (2: 11; domain F11, 7). */
export const companyNatureLabels = {
  multinational: '跨国公司',
  sole: '独资',
  joint: '合资',
  private: '私营',
  stateOwned: '国有',
  other: '其它',
} as const
export type CompanyNature = keyof typeof companyNatureLabels
export const companyNatures = Object.keys(companyNatureLabels) as readonly CompanyNature[]
export const companyNature = z.enum(companyNatures, { error: '请选择公司性质' })

/** 认知途径 (domain F11, 13). */
export const sourceLabels = {
  sign: '路牌广告',
  web: '网络',
  press: '报刊',
  friend: '朋友介绍',
  tenant: '楼内租户',
  formerClient: '老客户',
  broker: '中介',
  passingBy: '路过',
  other: '其它',
} as const
export type Source = keyof typeof sourceLabels
export const sources = Object.keys(sourceLabels) as readonly Source[]
export const source = z.enum(sources, { error: '请选择认知途径' })

/** 客户关注点/抗性 (domain F11, 16). */
export const concernLabels = {
  location: '地段',
  price: '价格',
  area: '面积',
  facilities: '配套',
  storey: '层高',
  traffic: '交通',
  parking: '车位',
  payment: '付款方式',
  management: '物业管理',
  efficiency: '得房率',
  other: '其它',
} as const
export type Concern = keyof typeof concernLabels
export const concerns = Object.keys(concernLabels) as readonly Concern[]
export const concern = z.enum(concerns, { error: '请选择关注点' })

/** 意向等级 (domain 2.9); D is exactly who leaves nothing (2: 注). */
export const gradeLabels = { A: '一个月内签约', B: '三个月内签约', C: '更晚', D: '无意向' } as const
export type Grade = keyof typeof gradeLabels
export const grades = Object.keys(gradeLabels) as readonly Grade[]
export const grade = z.enum(grades, { error: '请选择意向等级' })

/** 心理价位: 估 from what was heard (2: 4.1, 6.4), or 询, asked for openly (2: 10.5). */
export const priceKindLabels = { guessed: '估', asked: '询' } as const
export type PriceKind = keyof typeof priceKindLabels
export const priceKinds = Object.keys(priceKindLabels) as readonly PriceKind[]
export const priceKind = z.enum(priceKinds, { error: '请选择估测或询得' })

/** The lines of a prospect's time-line. Kinds that people write themselves are `writtenKinds`. */
export const prospectEventLabels = {
  call: '来电',
  visit: '来访',
  phone: '电话',
  callOn: '上门',
  letter: '信函传真',
  viewing: '看房',
  quotation: '报价',
  negotiation: '谈判记录',
  note: '备注',
  system: '系统',
} as const
export type ProspectEventKind = keyof typeof prospectEventLabels
export const prospectEventKind = z.enum(Object.keys(prospectEventLabels) as readonly ProspectEventKind[])
export const writtenKinds = ['call', 'visit', 'phone', 'callOn', 'letter', 'note'] as const satisfies readonly ProspectEventKind[]
export const writtenKind = z.enum(writtenKinds, { error: '请选择方式' })
