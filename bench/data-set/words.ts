import type { Category } from '../../shared/reception/words.ts'
import { pick, type Random, weighted, whole } from '../random.ts'

/** Surnames by how many people bear them, in thousandths; the rest are double surnames and rare ones. */
const surnames: readonly (readonly [string, number])[] = [
  ...Object.entries({
    王: 72,
    李: 70,
    张: 67,
    刘: 53,
    陈: 45,
    杨: 31,
    黄: 22,
    赵: 20,
    吴: 20,
    周: 19,
    徐: 14,
    孙: 14,
    马: 13,
    朱: 12,
  }),
  ...Object.entries({
    胡: 12,
    郭: 11,
    何: 11,
    林: 11,
    罗: 10,
    高: 10,
    郑: 9,
    梁: 8,
    谢: 8,
    宋: 7,
    唐: 7,
    许: 6,
    邓: 6,
    韩: 6,
    冯: 6,
  }),
  ...Object.entries({
    曹: 6,
    彭: 5,
    曾: 5,
    肖: 5,
    田: 5,
    董: 5,
    袁: 4,
    潘: 4,
    蒋: 4,
    蔡: 4,
    余: 4,
    单: 1,
    解: 1,
    仇: 1,
    欧阳: 1,
    尉迟: 0.2,
  }),
]
const given = [...'伟芳娜秀英敏静丽强磊军洋勇艳杰娟涛明超兰霞平刚桂文辉玲华红建国志永海燕晓婷宇浩欣怡子涵梓轩雨泽思源佳琪嘉俊']

/** A Chinese name: one character after the surname for a third of the people, two for the others. */
export function personName(random: Random): string {
  const surname = weighted(random, surnames)
  return surname + pick(random, given) + (random() < 0.66 ? pick(random, given) : '')
}

export function mobile(random: Random): string {
  const digits = `1${pick(random, ['38', '39', '35', '36', '50', '52', '58', '77', '80', '86', '89', '33'])}`
  const number = digits + String(whole(random, 1e8)).padStart(8, '0')
  return random() < 0.2 ? `${number.slice(0, 3)}-${number.slice(3, 7)}-${number.slice(7)}` : number
}

export function room(random: Random): string {
  return `${1 + whole(random, 18)}-${1 + whole(random, 3)}-${1 + whole(random, 33)}0${1 + whole(random, 4)}`
}

export const categoryWeights: readonly (readonly [Category, number])[] = [
  ...([
    ['repair', 42],
    ['service', 17],
    ['afterSales', 14],
    ['complaint', 12],
    ['other', 8],
  ] as const),
  ...([
    ['suggestion', 4],
    ['praise', 3],
  ] as const),
]

const places = ['厨房', '主卧', '客厅', '卫生间', '阳台', '楼道', '地下车库', '单元门口', '电梯里', '楼顶', '次卧', '书房']
const matters: readonly (readonly [string, number])[] = [
  ...Object.entries({ 漏水: 18, 灯不亮: 12, 下水道堵了: 9, 墙皮起泡: 7, 窗户关不严: 6, 门锁坏了: 6, 有异味: 5, 噪音很大: 8 }),
  ...Object.entries({ 没有人打扫: 4, 空调外机滴水: 4, 电梯停运: 5, 有人乱停车: 6, 网络断了: 3, 花草枯死: 1, 发现马蜂窝: 0.2 }),
]
const asks = [
  '请尽快派人来看',
  '希望今天能处理',
  '已经说过两次了',
  '孩子没法休息',
  '麻烦帮忙登记',
  '下班后才有人在家',
  '请先打电话',
  '楼下也受影响',
]
const thanks = [
  '感谢秩序员帮忙找回钱包',
  '感谢保洁阿姨帮忙提东西',
  '建议加一个快递柜',
  '建议延长会所开放时间',
  '询问物业费怎么交',
  '借用手推车',
]

/** What an owner said: mostly a place, a matter and a wish; now and then a letter's worth. */
export function content(random: Random, category: Category): string {
  const one = () => `${pick(random, places)}${weighted(random, matters)},${pick(random, asks)}`
  const first = category === 'praise' || category === 'suggestion' ? pick(random, thanks) : one()
  const more = random() < 0.03 ? 12 : whole(random, 3)
  return [first, ...Array.from({ length: more }, one)].join('。')
}

export const results = [
  '已更换配件,现场试用正常',
  '已疏通,业主在场确认',
  '已与相关住户沟通,双方达成一致',
  '已转开发商维修,业主验收通过',
]
