import type { z } from 'zod'
import { type FigureTable, figureColumns, plain } from '../figures/figure-table.ts'
import { type LeasingFigure, stageAgeLabels } from './leasing-figures.ts'
import { lostReasonLabels, stageLabels } from './prospect-words.ts'
import type { prospectFilter } from './prospects.ts'
import { floorText } from './suite-words.ts'

/** Where the records are that were counted. */
export type FigureRecords =
  | { readonly place: 'prospects'; readonly filter: Partial<z.input<typeof prospectFilter>> }
  | { readonly place: 'suites'; readonly floor: number }
  | { readonly place: 'rivals' }
  | { readonly place: 'broker'; readonly id: string }

type LeasingTable = FigureTable<FigureRecords>

function pipelineTable({ pipeline, ownerId, today }: LeasingFigure): LeasingTable {
  const ages = Object.values(stageAgeLabels).map((label) => [label, 'count'] as const)
  return {
    title: '在谈客户',
    note: `截至 ${today}，按现在的阶段和进入这一阶段的天数`,
    columns: figureColumns([['阶段', 'text'], ['客户', 'count'], ['需求面积 ㎡', 'quantity'], ...ages]),
    bars: 1,
    wide: true,
    rows: pipeline.map(({ stage, count, area, ages: aged }) => {
      const ofStage = { stage: [stage], ownerId }
      return [
        ...[plain(stageLabels[stage]), { value: count, records: prospects(ofStage) }, plain(area)],
        ...aged.map(({ count: some, from, until }) => {
          return { value: some, records: prospects({ ...ofStage, stageFrom: from, stageUntil: until }) }
        }),
      ]
    }),
  }
}

function prospects(filter: Partial<z.input<typeof prospectFilter>>): FigureRecords {
  return { place: 'prospects', filter }
}

function conversionTable({ conversion, ownerId, from, until }: LeasingFigure): LeasingTable {
  return {
    title: '阶段转化',
    note: '期间内首次来电来访的客户，到过这一阶段或更后阶段的，不论后来如何',
    columns: figureColumns([
      ['到过', 'text'],
      ['客户', 'count'],
      ['需求面积 ㎡', 'quantity'],
      ['占上一阶段 %', 'share'],
      ['占全部 %', 'share'],
    ]),
    bars: 1,
    rows: conversion.map(({ stage, count, area, ofBefore, ofAll }) => [
      plain(stageLabels[stage]),
      { value: count, records: prospects({ ownerId, from, until, reached: stage }) },
      ...[plain(area), plain(ofBefore), plain(ofAll)],
    ]),
  }
}

function daysTable({ days, ownerId, from, until }: LeasingFigure): LeasingTable {
  return {
    title: '各阶段天数',
    note: '期间内离开这一阶段的，从进入到离开',
    columns: figureColumns([
      ['阶段', 'text'],
      ['离开 次', 'count'],
      ['平均 天', 'tenths'],
      ['中位 天', 'tenths'],
    ]),
    bars: 2,
    rows: days.map(({ stage, count, average, median }) => [
      plain(stageLabels[stage]),
      { value: count, records: prospects({ ownerId, left: { stage, from, until } }) },
      ...[plain(average), plain(median)],
    ]),
  }
}

function lostTable({ lost, ownerId, from, until }: LeasingFigure): LeasingTable {
  return {
    title: '流失原因',
    note: '期间内流失或转为候租、现在仍是的',
    columns: figureColumns([
      ['原因', 'text'],
      ['客户', 'count'],
      ['需求面积 ㎡', 'quantity'],
    ]),
    bars: 1,
    rows: lost.map(({ reason, count, area }) => {
      const filter = { stage: ['lost', 'waiting'] as const, lostReason: [reason], stageFrom: from, stageUntil: until, ownerId }
      return [
        plain(lostReasonLabels[reason]),
        { value: count, records: prospects({ ...filter, stage: [...filter.stage] }) },
        plain(area),
      ]
    }),
  }
}

function rivalTable({ rivals }: LeasingFigure): LeasingTable {
  return {
    title: '竞争大楼的实际租金',
    note: '候租客户说出的签约价格，不限期间（10.4）；元/㎡/天',
    columns: figureColumns([
      ['大楼', 'text'],
      ['客户', 'count'],
      ['问到价格', 'count'],
      ['最低', 'rate'],
      ['中位', 'rate'],
      ['最高', 'rate'],
    ]),
    bars: 1,
    rows: rivals.map(({ building, count, priced, lowest, median, highest }) => [
      ...[plain(building), { value: count, records: { place: 'rivals' } as const }, plain(priced)],
      ...[plain(lowest), plain(median), plain(highest)],
    ]),
  }
}

function floorTable({ floors, whole, today }: LeasingFigure): LeasingTable {
  const sums = ({
    grossArea,
    leasedArea,
    openArea,
    lockedArea,
    occupancy,
    leasedRent,
    openRent,
  }: Omit<LeasingFigure['whole'], 'suites'>) =>
    [grossArea, leasedArea, openArea, lockedArea, occupancy, leasedRent, openRent].map(plain)
  return {
    title: '楼层出租率与租金',
    note: `截至 ${today}；月租金按牌价计，不是合同租金，每个单元先算到分再相加`,
    columns: figureColumns([
      ['楼层', 'text'],
      ['单元', 'count'],
      ['建筑面积 ㎡', 'quantity'],
      ['已租 ㎡', 'quantity'],
      ['可租 ㎡', 'quantity'],
      ['锁定 ㎡', 'quantity'],
      ['出租率 %', 'share'],
      ['已租牌价月租 元', 'money'],
      ['可租牌价月租 元', 'money'],
    ]),
    bars: 6,
    wide: true,
    rows: [
      ...floors.map(({ building, floor, suites, ...space }) => [
        plain(new Set(floors.map((one) => one.building)).size > 1 ? `${building} ${floorText(floor)}` : floorText(floor)),
        { value: suites, records: { place: 'suites', floor } as const },
        ...sums(space),
      ]),
      [plain('合计'), plain(whole.suites), ...sums(whole)],
    ],
  }
}

function brokerTable({ brokers }: LeasingFigure): LeasingTable {
  return {
    title: '中介成绩',
    note: '期间内的来访；成交按期间内签约的客户计，每位客户只计给保有它的一家',
    columns: figureColumns([
      ['中介', 'text'],
      ['来访', 'count'],
      ['其中无客户', 'count'],
      ['客户', 'count'],
      ['带看', 'count'],
      ['成交', 'count'],
    ]),
    bars: 5,
    rows: brokers.map(({ brokerId, firm, agent, visits, emptyVisits, clients, viewings, deals }) => [
      plain([firm, agent].filter((word) => word !== null).join(' ')),
      { value: visits, records: { place: 'broker', id: brokerId } },
      ...[plain(emptyVisits), plain(clients), plain(viewings), plain(deals)],
    ]),
  }
}

/** The figures as screen, Excel and paper show them, so that the three cannot say different things. */
export function figureTables(figure: LeasingFigure): readonly LeasingTable[] {
  return [pipelineTable, conversionTable, daysTable, lostTable, rivalTable, floorTable, brokerTable].map((table) => table(figure))
}
