import { visitorClassLabels } from '../../../shared/leasing/disclosure.ts'
import { prospectChannelLabels, stageLabels } from '../../../shared/leasing/prospect-words.ts'
import { type ProspectSummary, prospects as prospectCalls } from '../../../shared/leasing/prospects.ts'
import { rentUnitLabels } from '../../../shared/leasing/rent.ts'
import { fitOutLabels, floorText, orientationLabels, suiteStateLabels } from '../../../shared/leasing/suite-words.ts'
import { type SuiteSummary, suites as suiteCalls } from '../../../shared/leasing/suites.ts'
import type { WorkbookSheet } from '../../../shared/workbooks/workbook.ts'
import type { WorkbookSubject } from '../../../shared/workbooks/workbooks.ts'
import type { QueryContext } from '../context.ts'
import { prospects } from '../leasing/prospects.ts'
import { suites } from '../leasing/suites.ts'
import {
  countColumn,
  dateColumn,
  type ListColumn,
  momentColumn,
  moneyColumn,
  quantityColumn,
  shareColumn,
  sheetOf,
  textColumn,
} from './list-column.ts'
import { wholeList } from './whole-list.ts'

type FilterOf<List extends WorkbookSubject['list']> = Extract<WorkbookSubject, { list: List }>['filter']

const prospectColumns: readonly ListColumn<ProspectSummary>[] = [
  textColumn('编号', ({ serial }) => serial, 12),
  momentColumn('接待时间', ({ receivedAt }) => receivedAt),
  textColumn('方式', ({ channel }) => prospectChannelLabels[channel], 10),
  textColumn('公司', ({ company }) => company ?? '未留公司名称', 30),
  textColumn('联系人', ({ contact }) => contact ?? '未留姓名', 12),
  textColumn('电话', ({ phone }) => phone ?? '未留电话'),
  quantityColumn('需求面积起 ㎡', ({ areaFrom }) => areaFrom, 14),
  quantityColumn('需求面积止 ㎡', ({ areaTo }) => areaTo, 14),
  textColumn('类型', ({ visitorClass }) => visitorClassLabels[visitorClass], 16),
  textColumn('等级', ({ grade }) => grade, 8),
  textColumn('阶段', ({ stage }) => stageLabels[stage], 10),
  momentColumn('进入阶段', ({ stageSince }) => stageSince),
  dateColumn('下次联系起', ({ nextContact }) => nextContact?.from ?? null),
  dateColumn('下次联系止', ({ nextContact }) => nextContact?.until ?? null),
  textColumn('保密', ({ watched }) => (watched ? '未确认离开' : null), 12),
  textColumn('负责人', ({ owner }) => owner, 12),
]

/** 客户: one's own, all of them for supervision (2: 1–10). */
export function prospectSheet(context: QueryContext, filter: FilterOf<'prospects'>): WorkbookSheet {
  const found = wholeList(
    context,
    prospectCalls.list,
    (page) => prospects.list(context, { ...filter, ...page }),
    (page) => page.prospects,
  )
  return sheetOf('客户', prospectColumns, found)
}

const suiteColumns: readonly ListColumn<SuiteSummary>[] = [
  textColumn('楼座', ({ building }) => building, 18),
  textColumn('楼层', ({ floor }) => floorText(floor), 10),
  textColumn('室号', ({ room }) => room, 10),
  textColumn('状态', ({ state }) => suiteStateLabels[state], 8),
  momentColumn('状态自', ({ stateSince }) => stateSince),
  quantityColumn('建筑面积 ㎡', ({ grossArea }) => grossArea),
  quantityColumn('套内面积 ㎡', ({ inUnitArea }) => inUnitArea),
  shareColumn('得房率 %', ({ efficiency }) => efficiency),
  textColumn('房型', ({ layout }) => layout),
  textColumn('朝向', ({ orientation }) => orientationLabels[orientation], 8),
  textColumn('装修', ({ fitOut }) => fitOutLabels[fitOut], 10),
  moneyColumn('报价', ({ rentAsked }) => rentAsked, 10),
  textColumn('报价单位', ({ rentUnit }) => rentUnitLabels[rentUnit], 12),
  moneyColumn('月租金 元', ({ monthRent }) => monthRent),
  moneyColumn('月管理费 元', ({ monthFee }) => monthFee),
  dateColumn('租期至', ({ leaseEnd }) => leaseEnd),
  textColumn('租户', ({ tenant }) => tenant, 24),
  countColumn('意向客户', ({ holds }) => holds, 10),
]

/** 单元 (2: 3): no floor price, as in the list. */
export function suiteSheet(context: QueryContext, { order, ...filter }: FilterOf<'suites'>): WorkbookSheet {
  const found = wholeList(
    context,
    suiteCalls.list,
    (page) => suites.list(context, { filter, order, ...page }),
    (page) => page.suites,
  )
  return sheetOf('单元', suiteColumns, found)
}
