import { expect, test } from 'vitest'
import { caughtUp, differs } from './caught-up.ts'

const before = { contractor: '', access: '', dueOn: null as string | null }

test('a form knows whether it was touched; blanks at the ends are no change', () => {
  expect(differs(before, before)).toBe(false)
  expect(differs({ ...before, access: ' ' }, before)).toBe(false)
  expect(differs({ ...before, contractor: '澄江防水' }, before)).toBe(true)
})

test('what the other desk filled in stays, and so does what was typed here', () => {
  const now = { ...before, contractor: '澄江防水', access: '周末' }
  expect(caughtUp({ ...before, access: '每天 18 点后' }, before, now)).toEqual({ ...now, access: '每天 18 点后' })
})

test('after a save the boxes say what was kept, and what was typed since then stays', () => {
  const sent = { ...before, access: '周末 ' }
  const kept = { ...before, access: '周末' }
  expect(caughtUp(sent, sent, kept)).toEqual(kept)
  expect(caughtUp({ ...sent, contractor: '澄江' }, sent, kept)).toEqual({ ...kept, contractor: '澄江' })
})
