import { expect, test } from 'vitest'
import type { PlanFloor } from '../../../shared/leasing/suites.ts'
import { walked } from './plan-walk.ts'

const floorOf = (floor: number, areas: readonly number[]): PlanFloor => ({
  ...{ floor, suites: areas.length, grossArea: 0, vacantArea: 0, leasedArea: 0 },
  rooms: areas.map((grossArea, at) => ({
    ...{ id: `${floor}-${at}`, room: `${floor}0${at + 1}`, grossArea, orientation: 'south', state: 'vacant', rentUnit: 'day' },
    ...{ rentAsked: 400, tenant: null, leaseEnd: null, holds: 0, holdsExpired: false },
  })),
})
/** A whole floor over one of four rooms over one of two. */
const floors = [floorOf(21, [40_000]), floorOf(20, [10_000, 10_000, 10_000, 10_000]), floorOf(19, [30_000, 10_000])]

test('left and right stay on the floor and stop at its ends', () => {
  expect(walked('ArrowRight', { floor: 1, room: 3 }, floors)).toEqual({ floor: 1, room: 3 })
  expect(walked('ArrowLeft', { floor: 1, room: 3 }, floors)).toEqual({ floor: 1, room: 2 })
  expect(walked('End', { floor: 1, room: 0 }, floors)).toEqual({ floor: 1, room: 3 })
  expect(walked('Home', { floor: 1, room: 3 }, floors)).toEqual({ floor: 1, room: 0 })
})

test('up and down lead to the room that lies nearest', () => {
  expect(walked('ArrowDown', { floor: 1, room: 3 }, floors)).toEqual({ floor: 2, room: 1 })
  expect(walked('ArrowDown', { floor: 1, room: 1 }, floors)).toEqual({ floor: 2, room: 0 })
  expect(walked('ArrowUp', { floor: 1, room: 3 }, floors)).toEqual({ floor: 0, room: 0 })
  expect(walked('ArrowUp', { floor: 0, room: 0 }, floors)).toEqual({ floor: 0, room: 0 })
  expect(walked('PageDown', { floor: 0, room: 0 }, floors)).toEqual({ floor: 2, room: 0 })
})

test('other keys are not the plan’s', () => {
  expect(walked('a', { floor: 0, room: 0 }, floors)).toBeNull()
  expect(walked('ArrowUp', { floor: 9, room: 0 }, floors)).toBeNull()
})
