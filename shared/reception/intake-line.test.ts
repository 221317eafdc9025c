import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type IntakeLine, readIntakeLine } from './intake-line.ts'

const fields = ['room', 'name', 'phone', 'category', 'channel', 'urgency', 'standing'] as const

/** `room=3-1201 category=repair? | 厨房漏水`: what was understood, a guess with a question mark, and the content. */
function shown(read: IntakeLine): string {
  const understood = fields.flatMap((field) => {
    const piece = read[field]
    return piece ? [`${field}=${piece.value ?? '—'}${piece.guessed ? '?' : ''}`] : []
  })
  return `${understood.join(' ')} | ${read.content}`
}

describe('a line of the counter', () => {
  test.each([
    ['3-1201 张 厨房漏水 报修 13800001234', 'room=3-1201 name=张 phone=13800001234 category=repair | 厨房漏水'],
    ['13800001234 厨房漏水 张 3-1201 报修', 'room=3-1201 name=张 phone=13800001234 category=repair | 厨房漏水'],
    [
      '３－１２０１　张　厨房漏水　报修　１３８００００１２３４',
      'room=3-1201 name=张 phone=13800001234 category=repair | 厨房漏水',
    ],
    [
      '4-2-203 欧阳敏 垃圾桶异味清运迟 邮件 投诉 138-0000-1101',
      'room=4-2-203 name=欧阳敏 phone=138-0000-1101 category=complaint channel=mail | 垃圾桶异味清运迟',
    ],
    ['3-1-602 欧阳䶮 厨房漏水', 'room=3-1-602 name=欧阳䶮 category=repair? | 厨房漏水'],
    [
      '㛃女士 3栋1单元602室 卫生间顶板渗水,交付14个月 来电',
      'room=3栋1单元602室 name=㛃女士 category=afterSales? channel=phone | 卫生间顶板渗水,交付14个月',
    ],
    ['地下一层B1-017 李先生 车位被占 未留电话', 'room=地下一层B1-017 name=李先生 phone=— category=complaint? | 车位被占'],
    ['未留姓名 电梯里捡到黑色钱包', 'name=— category=other? | 电梯里捡到黑色钱包'],
    ['张女士厨房漏水', 'name=张女士 category=repair? | 厨房漏水'],
    ['业主张先生来电反映3-1-602楼上漏水', 'room=3-1-602 name=张先生 category=repair? | 来电反映 楼上漏水'],
    [
      '紧急 7-3-204 伍国强 厨房软管爆裂跑水 13800001103',
      'room=7-3-204 name=伍国强 phone=13800001103 category=repair? urgency=urgent | 厨房软管爆裂跑水',
    ],
    ['7-3-204 伍国强 厨房软管爆裂跑水 报修', 'room=7-3-204 name=伍国强 category=repair urgency=urgent? | 厨房软管爆裂跑水'],
    [
      '6-1-501 高淑芬 信函 三日内两次停气,要求说明',
      'room=6-1-501 name=高淑芬 category=complaint? channel=letter | 三日内两次停气,要求说明',
    ],
    [
      '租户 A座1203 陈晓 预约全屋保洁120㎡ 010-8888 0000转12 / +86 138-0000-0000',
      'room=A座1203 name=陈晓 phone=010-8888 0000转12 / +86 138-0000-0000 category=service? standing=tenant | 预约全屋保洁120㎡',
    ],
    ['建议地库增设充电桩 康振东 5-1-401', 'room=5-1-401 name=康振东 category=suggestion? | 建议地库增设充电桩'],
    ['感谢保安岳小军雨夜帮推车 章志远 2-2-701', 'room=2-2-701 name=章志远 category=praise? | 感谢保安岳小军雨夜帮推车'],
    ['家中橘猫走失 童欣 1-1-205 138-0000-1107', 'room=1-1-205 name=童欣 phone=138-0000-1107 category=other? | 家中橘猫走失'],
    ['3-1-602 阿依古丽·买买提 停水', 'room=3-1-602 name=阿依古丽·买买提 category=repair? | 停水'],
    [
      '电话:13800001234,姓名:周启明,房号:3-1-602,清洗水箱停水未提前通知',
      'room=3-1-602 name=周启明 phone=13800001234 category=repair? | 清洗水箱停水未提前通知',
    ],
    ['姚丽 2-1-903 楼上深夜练琴', 'room=2-1-903 name=姚丽 | 楼上深夜练琴'],
    ['冼德华 8-2-1804次卧漏水', 'room=8-2-1804 name=冼德华 category=repair? | 次卧漏水'],
    ['13800001234张伟3-1-602厨房漏水', 'room=3-1-602 name=张伟 phone=13800001234 category=repair? | 厨房漏水'],
    [
      '路明 访客 138-0000-1108 电梯内拾得黑色钱包',
      'name=路明 phone=138-0000-1108 category=other? standing=other | 电梯内拾得黑色钱包',
    ],
    ['602 张 灯不亮', 'room=602? name=张 category=repair? | 灯不亮'],
    ['厨房漏水', 'category=repair? | 厨房漏水'],
    ['13800001234', 'phone=13800001234 | '],
    ['', ' | '],
  ])('%s', (line, expected) => {
    expect(shown(readIntakeLine(line))).toBe(expected)
  })
})

describe('what only looks like something else stays in the content', () => {
  test.each([
    ['石材破损 大堂', ' | 石材破损 大堂'],
    ['马桶 3-1-602 堵了', 'room=3-1-602 category=repair? | 马桶 堵了'],
    ['管道堵塞 3-1-602', 'room=3-1-602 category=repair? | 管道堵塞'],
    ['高温 空调不制冷', 'category=repair? | 高温 空调不制冷'],
    ['10-12 停电一整天 3-2-201 王', 'room=3-2-201 name=王 category=repair? | 10-12 停电一整天'],
    ['2026-10-12 停电', 'category=repair? | 2026-10-12 停电'],
    ['20261012 抄表数不对', ' | 20261012 抄表数不对'],
    ['1-3楼 灯不亮 物业费 100-200元', 'category=repair? | 1-3楼 灯不亮 物业费 100-200元'],
    ['3-1-602 3-1-603 两家都停水', 'room=3-1-602 category=repair? | 3-1-603 两家都停水'],
    ['JD-20261012-01 那件事还没处理 3-1-602 周', 'room=3-1-602 name=周 | JD-20261012-01 那件事还没处理'],
    ['康振东等3户 地库渗水浸车 5-1-401', 'room=5-1-401 category=repair? | 康振东等3户 地库渗水浸车'],
    ['投诉 投诉 投诉', 'category=complaint | 投诉 投诉'],
    ['<script>alert(1)</script> 3-1-602', 'room=3-1-602 | <script>alert(1)</script>'],
    ["'; DROP TABLE cases; --", " | '; DROP TABLE cases; --"],
    ['我要报修厨房水龙头', 'category=repair? | 我要报修厨房水龙头'],
    ['1380000 门坏了', 'category=repair? | 1380000 门坏了'],
    ['👍🏻 表扬 𬭎 3-1-602', 'room=3-1-602 name=𬭎 category=praise | 👍🏻'],
  ])('%s', (line, expected) => {
    expect(shown(readIntakeLine(line))).toBe(expected)
  })
})

test('every piece names the characters it was read from', () => {
  const line = '来电 3-1201 张 厨房漏水 报修 电话:13800001234'
  const read = readIntakeLine(line)
  const sources = fields.flatMap((field) => {
    const piece = read[field]
    return piece ? [[field, line.slice(piece.start, piece.end)]] : []
  })
  expect(sources).toEqual([
    ['room', '3-1201'],
    ['name', '张'],
    ['phone', '电话:13800001234'],
    ['category', '报修'],
    ['channel', '来电'],
  ])
})

const pieces = fc.oneof(
  fc.constantFrom('3-1201', '3栋1单元602室', '张', '欧阳䶮', '张女士', '报修', '其它', '来电', '紧急', '未留电话', '13800001234'),
  fc.constantFrom('010-88880000转12', '厨房漏水', '地下一层B1-017', '。', '/', '(', '２０２６', '姓名:', '电话', '租户', '\n'),
  fc.string({ unit: 'grapheme', maxLength: 12 }),
)
const lines = fc
  .array(pieces, { maxLength: 14 })
  .chain((parts) => fc.constantFrom(' ', '', ',').map((between) => parts.join(between)))

test('nothing is lost: what is not in a chip is in the content, in order', () => {
  fc.assert(
    fc.property(lines, (line) => {
      const read = readIntakeLine(line)
      const taken = fields.map((field) => read[field]).filter((piece) => piece !== null && !piece.guessed)
      const guessedRoom = read.room?.guessed ? [read.room] : []
      const all = [...taken, ...guessedRoom]
      const rest = [...line.split('').entries()].filter(
        ([at]) => !all.some((piece) => piece && piece.start <= at && at < piece.end),
      )
      const bare = (text: string) => text.replace(/[\s,、;:|/，；：｜／]/gu, '')
      expect(bare(read.content)).toBe(bare(rest.map(([, character]) => character).join('')))
    }),
    { numRuns: 600 },
  )
})

test('a letter of 20,000 characters is read in a moment', () => {
  for (const piece of ['3-', '1', '张', '138 ', '未留', 'a-1 ', '电话:', '地下一层', '单元 1']) {
    const begin = Date.now()
    readIntakeLine(piece.repeat(20_000 / piece.length))
    expect(Date.now() - begin).toBeLessThan(2000)
  }
})
