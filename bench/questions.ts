/** What the counter asks the ledger, as dispatch is asked. */
export const everything = {
  ...{ text: '', category: [], channel: [], state: [], department: null, registrarId: null, residentId: null },
  ...{ from: null, until: null, overdue: false, sort: 'newest', after: null, limit: 50 },
}

/** Typed into the box, and what a person who knows the index would write instead. */
export const searches = [
  { what: 'name of 2 characters, 张伟', text: '张伟', match: '"张伟"', phrase: '' },
  { what: 'name of 3 characters, 欧阳娜', text: '欧阳娜', match: '"欧阳" AND "阳娜"', phrase: '' },
  { what: 'tail of a phone, 8888', text: '8888', match: '"№8888"', phrase: '' },
  { what: 'common words, 厨房漏水', text: '厨房漏水', match: '"厨房" AND "房漏" AND "漏水"', phrase: '厨房漏水' },
  { what: 'rare word, 马蜂窝', text: '马蜂窝', match: '"马蜂" AND "蜂窝"', phrase: '马蜂窝' },
  { what: 'two words, 漏水 主卧', text: '漏水 主卧', match: '"漏水" AND "主卧"', phrase: '' },
] as const
