import { z } from 'zod'

/** 性质 (domain F4, 3): the procedure sends pets to the same form as lost articles (1: 4.6). */
export const lostFoundNatureLabels = { found: '拾获', lost: '报失', petLost: '宠物走失', petTaken: '宠物收留' } as const
export type LostFoundNature = keyof typeof lostFoundNatureLabels
export const lostFoundNatures = Object.keys(lostFoundNatureLabels) as readonly LostFoundNature[]
export const lostFoundNature = z.enum(lostFoundNatures, { error: '请选择性质' })

/** In our keeping, or looked for by its owner. */
export const isKept = (nature: LostFoundNature): boolean => nature === 'found' || nature === 'petTaken'
export const isPet = (nature: LostFoundNature): boolean => nature === 'petLost' || nature === 'petTaken'

/** 物品类别 (domain F4, 7) */
export const itemKindLabels = {
  cash: '现金票证',
  papers: '证件',
  keys: '钥匙',
  electronics: '电子',
  jewellery: '饰品',
  clothing: '衣物',
  food: '食品',
  documents: '文件',
  pet: '宠物',
  contraband: '违禁危险品',
  other: '其他',
} as const
export type ItemKind = keyof typeof itemKindLabels
export const itemKinds = Object.keys(itemKindLabels) as readonly ItemKind[]
export const itemKind = z.enum(itemKinds, { error: '请选择物品类别' })

/** Food has a rule of its own for each of these (domain 2.7): at once, 24 hours, by its date. */
export const foodStateLabels = { opened: '已开封', fresh: '生鲜', sealed: '未开封' } as const
export type FoodState = keyof typeof foodStateLabels
export const foodState = z.enum(Object.keys(foodStateLabels) as readonly FoodState[], { error: '请选择食品状态' })

/** 处理结果. There is no 归公司 and no 变卖: what nobody claims goes to the police (domain 2.7). */
export const lostFoundStateLabels = {
  held: '保管中',
  sought: '寻找中',
  claimed: '已认领',
  transferred: '已移交公安',
  disposed: '已销毁',
  returned: '已寻回',
  withdrawn: '已撤销',
  voided: '已作废',
} as const
export type LostFoundState = keyof typeof lostFoundStateLabels
export const lostFoundStates = Object.keys(lostFoundStateLabels) as readonly LostFoundState[]
export const lostFoundState = z.enum(lostFoundStates)

/** 招领方式 */
export const noticeWayLabels = { posted: '张贴', phone: '电话', group: '业主群' } as const
export type NoticeWay = keyof typeof noticeWayLabels
export const noticeWays = Object.keys(noticeWayLabels) as readonly NoticeWay[]
export const noticeWay = z.enum(noticeWays, { error: '请选择招领方式' })

/** 证件类型 */
export const identityKindLabels = {
  identityCard: '居民身份证',
  temporaryCard: '临时身份证',
  passport: '护照',
  permit: '港澳台居民证件',
  drivingLicence: '驾驶证',
  other: '其他证件',
} as const
export type IdentityKind = keyof typeof identityKindLabels
export const identityKind = z.enum(Object.keys(identityKindLabels) as readonly IdentityKind[], { error: '请选择证件类型' })

const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]
const checkCharacters = '10X98765432'

/** Whether the last character of an 18-digit identity number fits the others; a slip of the finger does not. */
export function isIdentityNumber(number: string): boolean {
  if (!/^\d{17}[\dXx]$/.test(number)) return false
  const sum = weights.reduce((total, weight, place) => total + weight * Number(number[place]), 0)
  return checkCharacters[sum % 11] === number[17]?.toUpperCase()
}
