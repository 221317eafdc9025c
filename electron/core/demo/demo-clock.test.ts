import { expect, test } from 'vitest'
import { demoClock } from './demo-clock.ts'

let switched = 0

test('stands where it is put, then goes with the computer', () => {
  let real = 5000
  const clock = demoClock(
    () => real,
    () => switched,
  )
  expect(clock.now()).toBe(5000)
  clock.set(1000)
  real = 6000
  expect(clock.now()).toBe(1000)
  clock.run()
  expect(clock.now()).toBe(6000)
})

test('a computer whose clock lies before the end of the story goes on from that end', () => {
  let real = 100
  const clock = demoClock(
    () => real,
    () => switched,
  )
  clock.set(1000)
  clock.run()
  real = 150
  expect(clock.now()).toBe(1050)
})

test('a count-down goes by the moments of the story while it is told, and afterwards by a clock that nobody sets', () => {
  let real = 5000
  const clock = demoClock(
    () => real,
    () => switched,
  )
  switched = 70
  clock.set(1000)
  expect(clock.steady?.()).toBe(1000)
  clock.run()
  switched = 80
  real = 99_000
  expect(clock.steady?.()).toBe(1010)
})
