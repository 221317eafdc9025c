import { expect, test } from 'vitest'
import { loadPreferences, savePreferences } from './print-preferences.ts'

function memory() {
  const kept = new Map<string, string>()
  return { getItem: (key: string) => kept.get(key) ?? null, setItem: (key: string, value: string) => void kept.set(key, value) }
}

test('the first time a form is printed, all its named copies are', () => {
  expect(loadPreferences('reworkSlip', memory())).toEqual({
    copies: ['客服存根', '售后', '施工单位', '业主'],
    printer: null,
    count: 1,
  })
})

test('the choice is remembered per form', () => {
  const storage = memory()
  savePreferences('reworkSlip', { copies: ['业主'], printer: 'HP', count: 2 }, storage)
  expect(loadPreferences('reworkSlip', storage)).toEqual({ copies: ['业主'], printer: 'HP', count: 2 })
  expect(loadPreferences('receptionCase', storage).printer).toBeNull()
})

test('a damaged or outdated memory falls back to the whole set', () => {
  const storage = memory()
  storage.setItem('qiantai.print.receptionCase', '{broken')
  expect(loadPreferences('receptionCase', storage).copies).toEqual(['存档', '部门'])
  savePreferences('receptionCase', { copies: ['从前的一联'], printer: null, count: 1 }, storage)
  expect(loadPreferences('receptionCase', storage).copies).toEqual(['存档', '部门'])
})
