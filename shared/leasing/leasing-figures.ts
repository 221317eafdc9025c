import { z } from 'zod'
import { leasingDesk } from '../access/roles.ts'
import { civilDate, id } from '../fields.ts'
import { figureSpan } from '../figures/figure-span.ts'
import { fen } from '../money.ts'
import { query } from '../procedure.ts'
import { lostReason, type Stage, stage, stages } from './prospect-words.ts'

/** Stages in which something is still to be done. */
export const openProspectStages = [
  'call',
  'invited',
  'visited',
  'viewed',
  'negotiating',
  'approval',
] as const satisfies readonly Stage[]
/** From the first call to the contract, each further than the one before. */
export const wayToContract: readonly Stage[] = [...openProspectStages, 'signed']
/** Stages that count as having reached this one. */
export const beyond = (reached: Stage): readonly Stage[] => {
  const place = wayToContract.indexOf(reached)
  return place < 0 ? stages.filter((one) => one === reached) : wayToContract.slice(place)
}

/** Days since a prospect came to its stage. */
export const stageAgeLabels = { week: '7 天内', month: '8–30 天', quarter: '31–90 天', older: '90 天以上' } as const
export type StageAge = keyof typeof stageAgeLabels
export const stageAges = Object.keys(stageAgeLabels) as readonly StageAge[]

const count = z.int()
/** Hundredths of a ㎡; of a range that is asked for, its lower end. */
const area = z.int()
/** Hundredths of a percent; `null`: of nothing. */
const share = z.int().nullable()
/** Tenths of a day. */
const tenthDays = z.int().nullable()
/** Fen per ㎡ and day. */
const dayRate = z.int().nullable()

const space = { suites: count, grossArea: area, leasedArea: area, openArea: area, lockedArea: area, occupancy: share }
/** By the rent that is asked for the suites, fen a month: leases are kept elsewhere. */
const roll = { leasedRent: fen, openRent: fen }
const floorFigures = z.object({ building: z.string(), floor: z.int(), ...space, ...roll })
export type FloorFigures = z.infer<typeof floorFigures>

export const leasingFigure = z.object({
  ...figureSpan,
  /** On which day what stands now was counted. */
  today: civilDate,
  /** Whose; `null`: everybody's. */
  ownerId: id.nullable(),
  owner: z.string().nullable(),
  /** Who is in work now, by stage and by how long they have been in it. */
  pipeline: z.array(
    z.object({
      stage,
      count,
      area,
      ages: z.array(z.object({ age: z.enum(stageAges), count, area, from: civilDate.nullable(), until: civilDate.nullable() })),
    }),
  ),
  /** Of those who first called or came in the period: how many came as far as each stage. */
  conversion: z.array(z.object({ stage, count, area, ofBefore: share, ofAll: share })),
  /** Stays in a stage that ended in the period. */
  days: z.array(z.object({ stage, count, average: tenthDays, median: tenthDays })),
  /** Lost in the period or gone to wait, by their reason. */
  lost: z.array(z.object({ reason: lostReason, count, area })),
  /** What was signed elsewhere, as 候租客户 told it, whenever that was (2: 10.4). */
  rivals: z.array(z.object({ building: z.string(), count, priced: count, lowest: dayRate, median: dayRate, highest: dayRate })),
  floors: z.array(floorFigures),
  whole: z.object({ ...space, ...roll }),
  /** Visits in the period, and clients of theirs who signed in it. */
  brokers: z.array(
    z.object({
      brokerId: id,
      firm: z.string().nullable(),
      agent: z.string(),
      ...{ visits: count, emptyVisits: count, clients: count, viewings: count, deals: count },
    }),
  ),
})
export type LeasingFigure = z.infer<typeof leasingFigure>

export const figuresAsked = z.object({
  ...figureSpan,
  /** Whose alone; an officer gets her own whatever is asked. */
  ownerId: id.nullable(),
})
export type FiguresAsked = z.infer<typeof figuresAsked>

/** 招商统计: one's own for an officer, everybody's for supervision. It knows neither 底价 nor 心理价位. */
export const leasingFigures = {
  read: query({ access: leasingDesk, input: figuresAsked, output: leasingFigure }),
}
