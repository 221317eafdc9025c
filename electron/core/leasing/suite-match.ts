import { efficiency } from '../../../shared/leasing/rent.ts'
import type { MatchedSuite, MatchInput } from '../../../shared/leasing/suite-match.ts'
import { floorText, orientationLabels, suiteStateLabels } from '../../../shared/leasing/suite-words.ts'
import { quantityText, yuanText } from '../../../shared/money.ts'
import type { QueryContext } from '../context.ts'
import type { SuiteHoldRow, SuiteLine } from './suite-row.ts'
import { monthOf } from './suite-shown.ts'
import { holdsOf, largestOpen, openSuites } from './suites.sql.ts'

const most = 9_999_999
/** So many are looked at; so many are shown. */
const looked = 400
const shown = 20

/** One thing that was asked for, and how a suite stands to it. */
interface Verdict {
  readonly fits: boolean
  readonly words: string
}

const square = (area: number) => `${quantityText(area)} ㎡`

/** 「250–300 ㎡」, 「250 ㎡ 以上」 */
function rangeText(from: number | null, to: number | null, one: (value: number) => string): string {
  if (from !== null && to !== null) return from === to ? one(from) : `${one(from)} 至 ${one(to)}`
  return from === null ? `${one(to ?? 0)} 以内` : `${one(from)} 以上`
}

const within = (value: number, from: number | null, to: number | null) =>
  (from === null || value >= from) && (to === null || value <= to)

function areaVerdict({ grossArea }: SuiteLine, { areaFrom, areaTo }: MatchInput): Verdict | null {
  if (areaFrom === null && areaTo === null) return null
  const fits = within(grossArea, areaFrom, areaTo)
  const asked = rangeText(areaFrom, areaTo, square)
  const side = areaTo !== null && grossArea > areaTo ? '略大于' : '略小于'
  return { fits, words: `面积 ${square(grossArea)}，${fits ? '在' : side}所需 ${asked}${fits ? ' 之内' : ''}` }
}

function orientationVerdict(suite: SuiteLine, { orientation }: MatchInput): Verdict | null {
  if (orientation.length === 0) return null
  const fits = orientation.includes(suite.orientation)
  const asked = orientation.map((one) => orientationLabels[one]).join('、')
  return { fits, words: `朝向 ${orientationLabels[suite.orientation]}${fits ? '，符合' : `，所需 ${asked}`}` }
}

function floorVerdict({ floor }: SuiteLine, { floorFrom, floorTo }: MatchInput): Verdict | null {
  if (floorFrom === null && floorTo === null) return null
  const fits = within(floor, floorFrom, floorTo)
  const asked = rangeText(floorFrom, floorTo, floorText)
  return { fits, words: `${floorText(floor)}，${fits ? '符合' : '所需'} ${asked}` }
}

function budgetVerdict(month: number, { budget }: MatchInput): Verdict | null {
  if (budget === null) return null
  const fits = month <= budget
  const gap = fits ? '' : `，超出 ${yuanText(month - budget)} 元`
  return { fits, words: `每月租金和管理费 ${yuanText(month)} 元，预算 ${yuanText(budget)} 元${gap}` }
}

/** How far from the area that was asked for, in hundredths of a ㎡. */
function distance({ grossArea }: SuiteLine, { areaFrom, areaTo }: MatchInput): number {
  if (areaFrom !== null && grossArea < areaFrom) return areaFrom - grossArea
  if (areaTo !== null && grossArea > areaTo) return grossArea - areaTo
  return 0
}

interface Candidate {
  readonly answer: MatchedSuite
  /** Compared in turn, the smaller the better. */
  readonly rank: readonly number[]
}

function candidateOf(context: QueryContext, suite: SuiteLine, input: MatchInput, near: readonly SuiteHoldRow[]): Candidate {
  const { id, room, building, floor, grossArea, orientation, state, rentUnit, rentAsked } = suite
  const money = monthOf(context, suite)
  const month = money.monthRent + money.monthFee
  const verdicts = [
    areaVerdict(suite, input),
    orientationVerdict(suite, input),
    floorVerdict(suite, input),
    budgetVerdict(month, input),
  ].filter((verdict) => verdict !== null)
  const words = (fits: boolean) => verdicts.filter((verdict) => verdict.fits === fits).map((verdict) => verdict.words)
  const misses = words(false)
  const interested = near.map(({ owner, kind }) => `${owner}的客户（${suiteStateLabels[kind]}）`)
  return {
    answer: {
      ...{ id, room, building, floor, grossArea, orientation, state, rentUnit, rentAsked, ...money },
      ...{ efficiency: efficiency(suite.inUnitArea, grossArea), fits: words(true), misses, interested },
    },
    rank: [misses.length, near.length, distance(suite, input), month],
  }
}

function compare(a: Candidate, b: Candidate): number {
  const at = a.rank.findIndex((value, index) => value !== b.rank[index])
  return at < 0 ? 0 : (a.rank[at] ?? 0) - (b.rank[at] ?? 0)
}

/** Why nothing fits, as it can be said to the caller (domain 4.7, 7). */
function noneWords(context: QueryContext, { areaFrom }: MatchInput): string {
  const largest = largestOpen(context.db, context.siteId)
  if (largest === null) return '目前没有可租的单元；记下需求，有空房再联系'
  if (areaFrom !== null && largest < areaFrom) {
    return `所需 ${square(areaFrom)}，现有最大的单元 ${square(largest)}，没有合适的；记下需求，有空房再联系`
  }
  return '没有面积合适的单元；可以放宽面积再找，或记下需求，有空房再联系'
}

/** What can be had, the best first; areas are let out by the tolerance of the settings (2: 3.1). */
export function match(context: QueryContext, input: MatchInput) {
  const tolerance = context.settings.leasing.matching.areaTolerance
  const { areaFrom, areaTo } = input
  const bounds = {
    least: areaFrom === null ? 1 : Math.max(1, Math.ceil((areaFrom * (10_000 - tolerance)) / 10_000)),
    most: areaTo === null ? most : Math.min(most, Math.floor((areaTo * (10_000 + tolerance)) / 10_000)),
  }
  const found = openSuites(context.db, { siteId: context.siteId, ...bounds, limit: looked })
  if (found.length === 0) return { suites: [], note: noneWords(context, input) }
  const holds = Map.groupBy(
    holdsOf(
      context.db,
      found.map(({ id }) => id),
    ),
    ({ suiteId }) => suiteId,
  )
  const ranked = found.map((suite) => candidateOf(context, suite, input, holds.get(suite.id) ?? [])).sort(compare)
  return { suites: ranked.slice(0, shown).map(({ answer }) => answer), note: null }
}
