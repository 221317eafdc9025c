import { createElement, type ReactElement } from 'react'
import { describe, expect, test } from 'vitest'
import type { LostFoundItem } from '../../../../shared/reception/lost-found.ts'
import { disclosure } from '../masks.ts'
import { renderPaper } from '../render.ts'
import { sampleFrame } from '../testing/sample-records.ts'
import { claimedWallet, disposedMilk, freshThing, overlongThing } from '../testing/sample-things.ts'
import { FoundNotice } from './found-notice.tsx'
import { FoundReceipt } from './found-receipt.tsx'
import { FoundTransfer } from './found-transfer.tsx'
import { LostFoundLedger } from './lost-found-ledger.tsx'

const fileName = '一份.pdf'
const kept = { ...disclosure({ fullPhone: true, fullName: true }), features: true }
const sent = { ...disclosure({ fullPhone: false, fullName: false }), features: false }
const frame = sampleFrame

const ledger = (items: readonly LostFoundItem[], shown = kept) =>
  createElement(LostFoundLedger, { frame, period: '期间', items, disclosure: shown, fileName })
const receipt = (item: LostFoundItem) => createElement(FoundReceipt, { frame, item, disclosure: kept, fileName })
const notice = (item: LostFoundItem) => createElement(FoundNotice, { frame, item, fileName })
const transfer = (items: readonly LostFoundItem[], shown = kept) =>
  createElement(FoundTransfer, { frame, items, police: '云汀派出所(示例)', disclosure: shown, fileName })
const words = (document: ReactElement) => renderPaper(document).replaceAll('<!-- -->', '')

describe('the notice', () => {
  test('tells nothing by which a stranger could claim the thing', () => {
    const html = words(notice(claimedWallet))
    for (const told of ['男式钱包', '黑色', '3号楼电梯', '2026-10-16', '批准 顾明远']) expect(html).toContain(told)
    for (const kept of ['合影', '1,260', '1 个', '路明', '1108', '保险柜', '18:20']) expect(html).not.toContain(kept)
  })

  test('says that it may not be put up before the manager approved it', () => {
    expect(words(notice(freshThing))).toContain('不得张贴')
    expect(words(notice(claimedWallet))).not.toContain('不得张贴')
  })
})

describe('the ledger', () => {
  test('shows the number of the identity paper by its first six and last four, on every copy', () => {
    for (const shown of [kept, sent]) {
      const html = words(ledger([claimedWallet], shown))
      expect(html).toContain('990101********0015')
      expect(html).not.toContain('990101199003070015')
    }
  })

  test('says how many photos hang on a thing, and nothing where there are none', () => {
    const attachments = new Map([[claimedWallet.id, 2]])
    const items = [claimedWallet, freshThing]
    const html = words(createElement(LostFoundLedger, { frame, period: '期间', items, attachments, disclosure: sent, fileName }))
    expect(html.match(/附照片等 \d 份/g)).toEqual(['附照片等 2 份'])
  })

  test('leaves the desk with surnames, without phones and without what only the owner knows', () => {
    const html = words(ledger([claimedWallet], sent))
    for (const hidden of ['路明', '龚晓峰', '138-0000-1108', '合影']) expect(html).not.toContain(hidden)
    expect(words(ledger([claimedWallet]))).toContain('合影')
  })

  test('strikes through in red what was disposed of or voided, and nothing else', () => {
    expect(words(ledger([disposedMilk]))).toContain('class="struck-red"')
    expect(words(ledger([{ ...freshThing, state: 'voided', ending: '重复登记' }]))).toContain('class="struck-red"')
    expect(words(ledger([claimedWallet, freshThing]))).not.toContain('struck-red')
  })

  test('has no empty cell and no end in the company or a sale', () => {
    const html = words(ledger([freshThing]))
    expect((html.split('<tbody>')[1] ?? '').match(/<td[^>]*><\/td>/g)).toBeNull()
    expect(html).toContain('以下空白')
    expect(html).not.toMatch(/归公司|变卖/)
  })
})

test('the receipt bears its own number and the amount, not the features', () => {
  const html = words(receipt(claimedWallet))
  for (const told of ['NO. SJ-20261016-01', 'SW-20261016-01', '1,260.00 元', '路明']) expect(html).toContain(told)
  expect(html).not.toContain('合影')
})

test('the list for the police leaves room for the receipt number until there is one', () => {
  expect(words(transfer([freshThing]))).toContain('class="pen"')
  const handed = { ...freshThing, transferredTo: '云汀派出所(示例)', transferReceipt: 'YT-2026-118', endedAt: 0 }
  expect(words(transfer([handed]))).toContain('YT-2026-118')
})

test('hostile words stay words on every form', () => {
  const bad = `<script>x</script><img src=x onerror="y()">`
  const item = { ...overlongThing, name: bad, appearance: bad, features: bad, place: bad, ending: bad, storage: bad }
  for (const document of [ledger([item]), receipt(item), notice(item), transfer([item])]) {
    expect(words(document)).not.toMatch(/<script|<img| on\w+="/)
  }
})
