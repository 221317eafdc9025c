import { expect, test } from 'vitest'
import { type BrokerAnswers, type BrokerPast, proposeClass } from './broker-class.ts'
import { stepsFor } from './broker-steps.ts'

const stranger: BrokerPast = { visits: 0, emptyVisits: 0, deals: 0, promoted: 0, lastClass: null }
const nothing: BrokerAnswers = { client: 'none', signs: [] }

test.each<[string, Partial<BrokerPast>, Partial<BrokerAnswers>, string, string]>([
  ['初次来访', {}, {}, 'broker2', '尚无合作记录（初次来访）'],
  ['初次来访，带客户', {}, { client: 'named' }, 'broker2', '本次有具体客户，尚无合作记录（初次来访）'],
  [
    '成交过',
    { visits: 4, emptyVisits: 1, deals: 1 },
    {},
    'broker1',
    '有过成功合作（此前来访 4 次，成交 1 宗，其中 1 次没有客户）',
  ],
  ['带过客户', { visits: 2, emptyVisits: 1 }, {}, 'broker1', '以往带来过客户，常有业务联系（此前来访 2 次，其中 1 次没有客户）'],
  ['上次一类', { visits: 1, emptyVisits: 1, lastClass: 'broker1' }, {}, 'broker1', '上次已认定为第一类'],
  ['三次空手', { visits: 3, emptyVisits: 3 }, {}, 'broker3', '多次来访从未带来客户（此前来访 3 次'],
  ['三次空手，这次有客户', { visits: 3, emptyVisits: 3 }, { client: 'named' }, 'broker2', '本次有具体客户'],
  ['市调', {}, { signs: ['survey'] }, 'broker3', '本次自称或疑似市场调查'],
  ['推介他楼，虽成交过', { visits: 3, deals: 2 }, { signs: ['promotesOther'] }, 'broker3', '本次推介其他竞争大楼'],
  ['打听内情', {}, { signs: ['asksInside'] }, 'broker3', '打听出租率、租户名单等内情'],
  ['有客户而打听', {}, { client: 'named', signs: ['asksInside'] }, 'broker2', '本次有具体客户'],
  ['曾推介他楼', { visits: 1, emptyVisits: 1, promoted: 1 }, {}, 'broker3', '曾推介其他大楼，这次也没有具体客户'],
  ['上次三类', { visits: 1, emptyVisits: 1, lastClass: 'broker3' }, { client: 'vague' }, 'broker3', '上次为第三类'],
])('%s', (_, past, answers, visitorClass, words) => {
  const proposal = proposeClass({ ...stranger, ...past }, { ...nothing, ...answers })
  expect(proposal.visitorClass).toBe(visitorClass)
  expect(proposal.reason).toContain(words)
})

test('each class has its own points; with or without a client the first class has others (2: 11)', () => {
  expect(stepsFor('broker1', true)).toEqual(['first1', 'first2', 'first3', 'first4', 'first5', 'first6', 'first8'])
  expect(stepsFor('broker1', false)).toEqual(['first1', 'first2', 'first7', 'first8'])
  expect(stepsFor('broker2', true)).toEqual(['second1', 'second2', 'second3', 'second4'])
  expect(stepsFor('broker3', false)).toEqual(['third1', 'third2', 'third3', 'third4'])
})
