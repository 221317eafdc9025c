import { instantOf } from '../../../shared/calendar.ts'
import { contract } from '../../../shared/contract.ts'
import type { Analysis } from '../../../shared/reception/month-close.ts'
import type { DemoPerson } from './demo-site.ts'

type AskAs = (person: DemoPerson, path: string, input: unknown) => Promise<unknown>

/** 09-26 to 10-25. */
export const demoMonth = '2026-10'
const at = (time: string) => instantOf('2026-10-25', time)

/** What the receptionist wrote under the numbers of the demonstration period (domain F3, C). */
export const demoAnalysis: Analysis = {
  features: '受理 12 件，比上月少 3 件、比去年同月少 4 件；设施设备类 3 件最多，态度与质量类 6 件占一半。',
  repeats: '热点 1 件：地库渗水浸三车（康振东等 3 户，TS-20261012-01），已封堵复验并由保险理赔；无重复投诉。',
  causes: '设备老化与巡检不到位（电梯门机、地库伸缩缝）；收费、门岗、清运各有一处服务不规范。',
  measures: '电梯维保到场纳入月度考核（邹立新，10-31 前）；地库雨前巡检列入日检（邹立新，已执行）；开票复核（许佳宁，已执行）。',
  verification: '上月措施在纸质汇总表上，已由沈婉清逐项核对，均落实。',
  unsettled: 'TS-20261021-01 夜间装修：岳峰约装修户面谈，10-28 前答复；TS-20261024-01 楼道灯：邹立新 10-26 更换。',
}

/** 总户数 and the months before this software, by the paper tables of then (domain 4.2). */
async function enterBases(askAs: AskAs): Promise<void> {
  const { rev, ...body } = contract.settings.read.output.parse(await askAs('shenwanqing', 'settings.read', {}))
  const monthClose = { ...body.monthClose, households: 1860 }
  await askAs('shenwanqing', 'settings.save', { ...body, monthClose, rev })
  for (const [before, received] of [
    ['2026-09', 15],
    ['2025-10', 16],
  ] as const) {
    const note = `纸质《投诉情况月汇总表》${before}`
    await askAs('shenwanqing', 'monthClose.enterBase', { month: before, received, note })
  }
}

async function step(askAs: AskAs, person: DemoPerson, call: string, input: object): Promise<void> {
  const { rev, fingerprint } = contract.monthClose.get.output.parse(await askAs(person, 'monthClose.get', { month: demoMonth }))
  await askAs(person, `monthClose.${call}`, { month: demoMonth, rev, ...(call === 'sign' ? { fingerprint } : {}), ...input })
}

/** The month of the demonstration is closed on its last day: made, reviewed, signed. */
export function monthScenes(askAs: AskAs) {
  return [
    { at: at('16:00'), play: () => enterBases(askAs) },
    { at: at('16:20'), play: () => step(askAs, 'linxiaoyu', 'submit', demoAnalysis) },
    { at: at('17:05'), play: () => step(askAs, 'shenwanqing', 'review', {}) },
    { at: at('17:40'), play: () => step(askAs, 'gumingyuan', 'sign', {}) },
  ]
}
