import type { z } from 'zod'
import { instantOf } from '../../../shared/calendar.ts'
import type { lostFound } from '../../../shared/reception/lost-found.ts'

type Registered = z.input<typeof lostFound.register.input>

/** A wallet from the lift, as a visitor brings it to the desk. */
export const someWallet: Registered = {
  ...{ nature: 'found', caseId: null, receivedAt: null, name: '男式钱包', quantity: '1 个', amount: 126_000, kind: 'cash' },
  ...{ food: null, bestBefore: null, appearance: '黑色', features: '内有银行卡2张、身份证1张，夹层有一张合影' },
  ...{ happenedAt: instantOf('2026-10-12', '11:30'), place: '3号楼电梯', person: '路明', personRoom: null },
  ...{ personPhone: '138-0000-1108', receiver: '许佳宁', witnesses: ['岳峰'], storage: '保险柜1号', remark: null },
}

/** The same wallet, as its owner reports it missing. */
export const missedWallet: Registered = {
  ...someWallet,
  ...{ nature: 'lost', name: '黑色钱包', quantity: '1 个', amount: null, appearance: '黑色男式', features: null },
  ...{ happenedAt: instantOf('2026-10-12', '09:00'), place: '3号楼', person: '龚晓峰', personRoom: '3-2-901' },
  ...{ receiver: null, witnesses: [], storage: null },
}

export const someKeys: Registered = {
  ...someWallet,
  ...{ name: '钥匙一串', quantity: '5 把', amount: null, kind: 'keys', appearance: null, features: '银色扣', place: '南门岗' },
}

export const someFood: Registered = {
  ...someWallet,
  ...{ name: '水果', quantity: '1 袋', amount: null, kind: 'food', food: 'fresh', appearance: null, features: null },
}

/** Whoever comes for it; the number is invented, its check character is right. */
export const claimant: Omit<z.input<typeof lostFound.claim.input>, 'id' | 'rev'> = {
  claimant: '龚晓峰',
  identity: 'temporaryCard',
  idNumber: '990101199003070015',
  phone: null,
  onBehalfOf: null,
  statement: '黑色，有两张银行卡和一张合影',
  granted: true,
  reason: null,
  at: null,
}
