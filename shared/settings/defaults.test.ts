import { expect, test } from 'vitest'
import { categories } from '../reception/words.ts'
import { defaultDepartments, defaultSettings } from './defaults.ts'
import { settingsBody } from './settings.ts'

test('the defaults are settings that could be saved', () => {
  const body = { ...defaultSettings, company: '青禾示范物业服务有限公司', project: '云汀花园管理处', prefix: '' }
  expect(settingsBody.parse(body)).toEqual(body)
})

test('every category is handed to a department that exists and says where its numbers come from', () => {
  for (const category of categories) {
    const rule = defaultSettings.rules[category]
    expect(defaultDepartments).toContain(rule.department)
    expect(rule.source).not.toBe('')
  }
})

test('an after-sales matter is handed over the same day (1: 4.5)', () => {
  expect(defaultSettings.rules.afterSales.handOver).toBe('sameDay')
})
