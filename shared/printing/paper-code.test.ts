import { expect, test } from 'vitest'
import { paperCode, readPaperCode } from './paper-code.ts'

test.each([
  ['K7M2P9', 'K7M2P9'],
  ['k7m2p9', 'K7M2P9'],
  ['QT-K7M2P9', 'K7M2P9'],
  [' qt-k7m 2p9\n', 'K7M2P9'],
  ['ＱＴ－Ｋ７Ｍ２Ｐ９', 'K7M2P9'],
  ['KOIL00', 'K01100'],
])('%s is %s', (typed, code) => {
  expect(readPaperCode(typed)).toBe(code)
})

test.each(['', 'K7M2P', 'K7M2P99', 'K7M2PU', '3-1-602', '张文博', 'QT-'])(
  '%s is no code, and it is said what one looks like',
  (typed) => {
    expect(readPaperCode(typed)).toBeUndefined()
    expect(paperCode.safeParse(typed).error?.issues[0]?.message).toContain('六位')
  },
)
