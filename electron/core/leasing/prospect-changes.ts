import { civilTimeOf } from '../../../shared/calendar.ts'
import {
  companyNatureLabels,
  concern,
  concernLabels,
  gradeLabels,
  prospectChannelLabels,
  sourceLabels,
} from '../../../shared/leasing/prospect-words.ts'
import { quantityText } from '../../../shared/money.ts'
import type { ProspectContactRow, ProspectRow } from './prospect-row.ts'

type Shown = (row: ProspectRow) => string | null

const amount = (unit: string, value: number | null) => (value === null ? null : `${value} ${unit}`)
const area = (value: number | null) => (value === null ? null : `${quantityText(value)} ㎡`)

export function concernsOf({ concerns }: Pick<ProspectRow, 'concerns'>) {
  return concern.array().parse(JSON.parse(concerns))
}

/** Every box that may be written over, by its name on the form (domain F11). 心理价位 is named, never quoted. */
const boxes: Readonly<Record<string, Shown>> = {
  时间: (row) => civilTimeOf(row.receivedAt),
  方式: (row) => prospectChannelLabels[row.channel],
  听到的内容: (row) => row.heard,
  公司名称: (row) => row.company,
  公司性质: (row) => row.nature && companyNatureLabels[row.nature],
  业务范围: (row) => row.trade,
  现驻大楼: (row) => row.presentBuilding,
  现驻地址: (row) => row.presentAddress,
  现租到期日: (row) => row.presentLeaseEnd,
  需求面积下限: (row) => area(row.areaFrom),
  需求面积上限: (row) => area(row.areaTo),
  人数: (row) => amount('人', row.headCount),
  楼层: (row) => row.floors,
  朝向: (row) => row.orientation,
  装修: (row) => row.fitOut,
  车位: (row) => amount('个', row.parking),
  电话: (row) => amount('门', row.phoneLines),
  意向租期: (row) => amount('个月', row.termMonths),
  起租时间: (row) => row.startOn,
  认知途径: (row) => row.source && sourceLabels[row.source],
  途径说明: (row) => row.sourceNote,
  客户反映: (row) => row.reaction,
  '关注点/抗性': (row) =>
    concernsOf(row)
      .map((one) => concernLabels[one])
      .join('、') || null,
  意向等级: (row) => row.grade && `${row.grade}（${gradeLabels[row.grade]}）`,
  备注: (row) => row.remark,
}

const priced = ({ priceInMind, priceInMindUnit, priceInMindKind }: ProspectRow) =>
  priceInMind === null ? '' : [priceInMind, priceInMindUnit, priceInMindKind].join()

/** What a filled-in box said before, one a line: nothing is rewritten unseen. A box filled in for the first time says nothing. */
export function overwritten(before: ProspectRow, after: ProspectRow): string {
  const lines = Object.entries(boxes).flatMap(([name, shown]) => {
    const was = shown(before)
    return was === null || was === shown(after) ? [] : [`${name}：原为「${was}」，改为「${shown(after) ?? '空'}」`]
  })
  if (priced(before) !== '' && priced(before) !== priced(after)) lines.push('心理价位已更改')
  return lines.join('\n')
}

const nameOf = ({ name }: Pick<ProspectContactRow, 'name'>) => name ?? '未留姓名'

/** The same of the people; a phone is named, never quoted. */
export function overwrittenContacts(before: readonly ProspectContactRow[], after: readonly ProspectContactRow[]): string {
  const now = new Map(after.map((row) => [row.id, row]))
  const lines = before.flatMap((was) => {
    const is = now.get(was.id)
    if (!is) return [`联系人 ${nameOf(was)} 已移除`]
    return [
      ...(was.name === is.name ? [] : [`联系人：原为「${nameOf(was)}」，改为「${nameOf(is)}」`]),
      ...(was.position === null || was.position === is.position ? [] : [`${nameOf(is)} 的职务：原为「${was.position}」`]),
      ...(was.phone === null || was.phone === is.phone ? [] : [`${nameOf(is)} 的电话已更改`]),
    ]
  })
  return lines.join('\n')
}
