import { expect, test } from 'vitest'
import { instantOf } from '../../../shared/calendar.ts'
import { faceWords, nextPrompt, openedFace, toggled } from './eyes-up.ts'

const opened = instantOf('2026-10-12', '08:30')

test('the prompts come in their order, each with the moment it was done', () => {
  const face = openedFace(opened)
  expect(nextPrompt(face)).toBe('seatedAt')
  const seated = toggled(face, 'seatedAt', opened + 1000)
  expect(seated.seatedAt).toBe(opened + 1000)
  expect(nextPrompt(seated)).toBe('apologisedAt')
  const all = toggled(toggled(seated, 'apologisedAt', opened + 2000), 'restatedAt', opened + 3000)
  expect(nextPrompt(all)).toBeNull()
  expect(faceWords(all)).toBe('08:30 请坐 · 致歉 · 复述确认')
})

test('an apology may come before the chair; pressed again it was a slip of the hand', () => {
  const sorry = toggled(openedFace(opened), 'apologisedAt', opened + 1000)
  expect(nextPrompt(sorry)).toBe('seatedAt')
  expect(faceWords(sorry)).toBe('08:30 致歉')
  expect(toggled(sorry, 'apologisedAt', opened + 2000).apologisedAt).toBeNull()
})
