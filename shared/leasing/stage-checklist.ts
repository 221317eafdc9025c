import { z } from 'zod'
import { type Disclosed, may, type Standing } from './disclosure.ts'
import type { Stage } from './prospect-words.ts'

interface Item {
  readonly stage: Stage
  readonly words: string
  /** Where the procedure says so. */
  readonly clause: string
  /** Not asked of whoever may not be shown this. */
  readonly shows?: Disclosed
}

/** What the procedure wants done at each stage. */
const items = {
  contact: { stage: 'call', words: '记录公司、联系人和电话', clause: '2' },
  recommend: { stage: 'call', words: '按面积推荐空房，介绍房型、楼层、朝向、装修', clause: '3.1' },
  charges: { stage: 'call', words: '说明租金、管理费、电话和车位的收费', clause: '3.4', shows: 'guardedQuotation' },
  presentBuilding: { stage: 'call', words: '询问现驻大楼的地址', clause: '4.3' },
  inPerson: { stage: 'call', words: '说明优惠和弹性条件可在来访时详谈', clause: '5.2', shows: 'concessions' },
  appointment: { stage: 'invited', words: '约定来访，争取实地看房', clause: '5.3', shows: 'viewing' },
  cards: { stage: 'visited', words: '交换名片', clause: '6.2' },
  background: { stage: 'visited', words: '了解公司性质、业务范围和需要的面积', clause: '6.3' },
  quoteFirst: { stage: 'visited', words: '先报价，观察客户的反映', clause: '6.4', shows: 'guardedQuotation' },
  brochure: { stage: 'visited', words: '资料：宣传资料', clause: '7.1', shows: 'brochure' },
  quotation: { stage: 'visited', words: '资料：报价单', clause: '7.1', shows: 'quotation' },
  floorPlan: { stage: 'visited', words: '资料：平面图', clause: '7.1', shows: 'floorPlan' },
  copyContact: { stage: 'visited', words: '未留名片的，抄下联系人姓名、电话和地址', clause: '10.1' },
  features: { stage: 'viewed', words: '逐一介绍朝向、面积、得房率和周围客户群', clause: '8.1', shows: 'viewing' },
  compare: { stage: 'viewed', words: '客观比较竞争楼盘的位置、硬件、服务和管理', clause: '8.2', shows: 'viewing' },
  flexible: { stage: 'viewed', words: '有所保留地介绍弹性条件', clause: '8.3', shows: 'concessions' },
  meetingRoom: { stage: 'negotiating', words: '请至会议室面谈，不在大堂或电梯', clause: '9.1' },
  monthlySum: { stage: 'negotiating', words: '算出每月租金、管理费和其它费用', clause: '9.3', shows: 'quotation' },
  authority: { stage: 'negotiating', words: '在自己的权限内给予优惠', clause: '9.4', shows: 'concessions' },
  welcome: { stage: 'negotiating', words: '介绍新租户的入驻欢迎仪式', clause: '9.5' },
  gift: { stage: 'negotiating', words: '临别赠送小礼品', clause: '9.2' },
  askPrice: { stage: 'approval', words: '坦诚询问心理价位', clause: '10.5' },
  applied: { stage: 'approval', words: '向总经理申请', clause: '10.5', shows: 'concessions' },
  contract: { stage: 'signed', words: '租赁合同已签', clause: '10.3' },
  thanks: { stage: 'lost', words: '表示谢意，欢迎以后入驻', clause: '10.1' },
  signedBuilding: { stage: 'waiting', words: '询问签约大楼的名称', clause: '10.4' },
  signedPrice: { stage: 'waiting', words: '询问签约价格', clause: '10.4' },
  signedTerm: { stage: 'waiting', words: '询问签约年限', clause: '10.4' },
} as const satisfies Readonly<Record<string, Item>>

export type ChecklistItem = keyof typeof items
const names = Object.keys(items) as readonly ChecklistItem[]
export const checklistItem = z.enum(names, { error: '没有这一项，请刷新后再试' })

export function checklistWords(item: ChecklistItem): { readonly stage: Stage; readonly words: string; readonly clause: string } {
  return items[item]
}

/** What a stage asks for, of somebody of this class. */
export function checklistOf(stage: Stage, standing: Standing): ChecklistItem[] {
  return names.filter((name) => {
    const item: Item = items[name]
    return item.stage === stage && (item.shows === undefined || may(standing, item.shows))
  })
}
