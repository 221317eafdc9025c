import { z } from 'zod'
import { id } from '../fields.ts'
import { fen, quantity } from '../money.ts'
import { rentUnit } from './rent.ts'
import { orientation, suiteState } from './suite-words.ts'

const floor = z.int({ error: '请填写楼层' }).min(-9, '楼层不对').max(200, '楼层不对').nullable()

/** What is looked for; `null` and none: no matter. */
export const matchInput = z
  .object({
    areaFrom: quantity.nullable(),
    areaTo: quantity.nullable(),
    orientation: z.array(orientation).max(9),
    floorFrom: floor,
    floorTo: floor,
    /** Rent and management fee of one month, fen. */
    budget: fen.max(1_000_000_000_000, '预算不对').nullable(),
  })
  .refine(({ areaFrom, areaTo }) => areaFrom === null || areaTo === null || areaFrom <= areaTo, {
    path: ['areaTo'],
    error: '面积的上限不能小于下限',
  })
  .refine(({ floorFrom, floorTo }) => floorFrom === null || floorTo === null || floorFrom <= floorTo, {
    path: ['floorTo'],
    error: '楼层的上限不能小于下限',
  })
export type MatchInput = z.output<typeof matchInput>

export const matchedSuite = z.object({
  id,
  room: z.string(),
  building: z.string(),
  floor: z.int(),
  grossArea: z.int(),
  efficiency: z.int(),
  orientation,
  state: suiteState,
  rentUnit,
  rentAsked: fen,
  monthRent: fen,
  monthFee: fen,
  /** What speaks for it, and what against it, in words. */
  fits: z.array(z.string()),
  misses: z.array(z.string()),
  /** Whose prospects are near it already, by the name of the colleague. */
  interested: z.array(z.string()),
})
export type MatchedSuite = z.infer<typeof matchedSuite>

export const suiteMatch = z.object({
  suites: z.array(matchedSuite),
  /** Why there is none, or that the area was let out by the tolerance; `null`: nothing to say. */
  note: z.string().nullable(),
})
