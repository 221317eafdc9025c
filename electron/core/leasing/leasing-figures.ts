import { addDays, day, instantOf } from '../../../shared/calendar.ts'
import { medianOf, shareOf } from '../../../shared/figures/reckoning.ts'
import {
  type FiguresAsked,
  type LeasingFigure,
  openProspectStages,
  type StageAge,
  stageAges,
  wayToContract,
} from '../../../shared/leasing/leasing-figures.ts'
import { lostReasons, type Stage } from '../../../shared/leasing/prospect-words.ts'
import { roundedRatio } from '../../../shared/money.ts'
import { accounts } from '../access/accounts.ts'
import type { QueryContext } from '../context.ts'
import { figurePeriod } from '../figures/figure-period.ts'
import type { FeatureServices } from '../services.ts'
import { brokerFigures } from './broker-figures.ts'
import { floorFigures, wholeOf } from './floor-figures.ts'
import { agedStages, endedStays, type FigurePeriod, lostReasonsOf, reachedStages } from './leasing-figures.sql.ts'
import { onlyOwner } from './prospect-access.ts'
import { rivals } from './rival-prices.ts'

/** Since and until which days somebody came to a stage who is so old in it. */
function ageDays(today: string): Readonly<Record<StageAge, { readonly from: string | null; readonly until: string | null }>> {
  const ago = (days: number) => addDays(today, -days)
  return {
    week: { from: ago(7), until: null },
    month: { from: ago(30), until: ago(8) },
    quarter: { from: ago(90), until: ago(31) },
    older: { from: null, until: ago(91) },
  }
}

function pipeline(context: QueryContext, period: FigurePeriod): LeasingFigure['pipeline'] {
  const days = ageDays(context.today)
  const since = (age: 'week' | 'month' | 'quarter') => instantOf(days[age].from ?? context.today)
  const limits = { week: since('week'), month: since('month'), quarter: since('quarter') }
  const rows = agedStages(context.db, period, limits)
  return openProspectStages.map((stage) => {
    const ages = stageAges.map((age) => {
      const { count = 0, area = 0 } = rows.find((row) => row.stage === stage && row.age === age) ?? {}
      return { age, count, area, ...days[age] }
    })
    return { stage, ages, count: total(ages, 'count'), area: total(ages, 'area') }
  })
}

const total = <Name extends string>(rows: readonly Readonly<Record<Name, number>>[], name: Name) =>
  rows.reduce((sum, row) => sum + row[name], 0)

function conversion(context: QueryContext, period: FigurePeriod): LeasingFigure['conversion'] {
  const rows = reachedStages(context.db, period)
  const all = total(rows, 'count')
  const steps = wayToContract.map((stage, place) => {
    const far = rows.filter(({ reached }) => reached >= place)
    return { stage, count: total(far, 'count'), area: total(far, 'area') }
  })
  return steps.map((step, place) => ({
    ...step,
    ofBefore: shareOf(step.count, place === 0 ? all : (steps[place - 1]?.count ?? 0)),
    ofAll: shareOf(step.count, all),
  }))
}

const inTenths = (milliseconds: number, among = 1) => roundedRatio(BigInt(milliseconds) * 10n, BigInt(day) * BigInt(among))

function daysOf(stage: Stage, stays: readonly number[]): LeasingFigure['days'][number] {
  if (stays.length === 0) return { stage, count: 0, average: null, median: null }
  const sum = stays.reduce((one, other) => one + other, 0)
  return { stage, count: stays.length, average: inTenths(sum, stays.length), median: inTenths(medianOf(stays) ?? 0) }
}

function days(context: QueryContext, period: FigurePeriod): LeasingFigure['days'] {
  const stays = Map.groupBy(endedStays(context.db, period), ({ stage }) => stage)
  // Whoever was entered with an hour that came later than the next one stood there for no time at all.
  return openProspectStages.map((stage) =>
    daysOf(
      stage,
      (stays.get(stage) ?? []).map(({ stayed }) => Math.max(0, stayed)),
    ),
  )
}

function lost(context: QueryContext, period: FigurePeriod): LeasingFigure['lost'] {
  const rows = lostReasonsOf(context.db, period)
  return rows.sort((one, other) => other.count - one.count || lostReasons.indexOf(one.reason) - lostReasons.indexOf(other.reason))
}

/** Buildings on a page of figures; the rest is in 候租. */
const mostRivals = 50

/** Ten-thousandths of a yuan to whole fen, half up. */
const inFen = (rate: number | null) => (rate === null ? null : roundedRatio(BigInt(rate), 100n))

function rivalPrices(context: QueryContext, ownerId: string | null): LeasingFigure['rivals'] {
  const { buildings } = rivals(context, { after: null, limit: mostRivals }, ownerId)
  return buildings.map(({ building, count, priced, lowest, median, highest }) => ({
    ...{ building, count, priced, lowest: inFen(lowest), median: inFen(median), highest: inFen(highest) },
  }))
}

/** @throws INVALID */
function periodOf(context: QueryContext, { ownerId, ...span }: FiguresAsked): FigurePeriod {
  return { siteId: context.siteId, ownerId: onlyOwner(context) ?? ownerId, ...figurePeriod(span) }
}

function nameOf(context: QueryContext, id: string | null): string | null {
  return id === null ? null : (accounts.names(context, {}).people.find((one) => one.id === id)?.name ?? null)
}

export function read(context: QueryContext, input: FiguresAsked): LeasingFigure {
  const period = periodOf(context, input)
  const { ownerId } = period
  const floors = floorFigures(context)
  return {
    ...{ from: input.from, until: input.until, today: context.today, ownerId, owner: nameOf(context, ownerId) },
    pipeline: pipeline(context, period),
    conversion: conversion(context, period),
    days: days(context, period),
    lost: lost(context, period),
    rivals: rivalPrices(context, ownerId),
    floors,
    whole: wholeOf(floors),
    brokers: brokerFigures(context, period),
  }
}

/** 招商统计 (2: 3–11): computed from the records each time, kept nowhere. */
export const leasingFigures: FeatureServices<'leasingFigures'> = { read }
