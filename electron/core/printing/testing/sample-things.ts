import { instantOf } from '../../../../shared/calendar.ts'
import type { LostFoundItem } from '../../../../shared/reception/lost-found.ts'
import { idOf } from './sample-records.ts'

/** A thing that was just brought, about which little is known. */
export const freshThing: LostFoundItem = {
  ...{ id: idOf(71), rev: 1, serial: 'SW-20261018-01', registeredAt: instantOf('2026-10-18', '07:30') },
  ...{ receivedAt: instantOf('2026-10-18', '07:30'), registrar: '林晓雨', nature: 'found', name: '钥匙一串', quantity: '5 把' },
  ...{ amount: null, kind: 'keys', food: null, bestBefore: null, appearance: null, features: null },
  ...{ happenedAt: instantOf('2026-10-18', '07:10'), place: '南门岗', person: null, personRoom: null, personPhone: null },
  ...{ receiver: '林晓雨', witnesses: ['岳峰', '段秀兰'], storage: '钥匙柜3', remark: null, receiptSerial: null },
  ...{ state: 'held', noticeOn: null, holdUntil: instantOf('2026-10-30'), due: false, next: '' },
  ...{ noticeApprovedBy: null, noticeApprovedAt: null, noticeWays: [], statutoryOn: null, caseId: null, caseSerial: null },
  ...{ claims: [], transferredTo: null, transferReceipt: null, endedAt: null, ending: null, match: null },
  ...{ suggestions: [], events: [], actions: [] },
}

/** The wallet of domain 4.5, claimed on the next day. */
export const claimedWallet: LostFoundItem = {
  ...freshThing,
  ...{ id: idOf(72), serial: 'SW-20261016-01', registeredAt: instantOf('2026-10-16', '18:46'), registrar: '许佳宁' },
  ...{ receivedAt: instantOf('2026-10-16', '18:44'), happenedAt: instantOf('2026-10-16', '18:20'), place: '3号楼电梯' },
  ...{ name: '男式钱包', quantity: '1 个', amount: 126_000, kind: 'cash', appearance: '黑色' },
  ...{ features: '银行卡2张、身份证1张，夹层有一张合影', person: '路明', personPhone: '138-0000-1108' },
  ...{ receiver: '许佳宁', witnesses: ['岳峰'], storage: '保险柜1号', receiptSerial: 'SJ-20261016-01' },
  ...{ state: 'claimed', endedAt: instantOf('2026-10-17', '10:20'), ending: '龚晓峰认领', holdUntil: instantOf('2026-10-30') },
  ...{ noticeOn: '2026-10-16', noticeWays: ['posted'], noticeApprovedBy: '顾明远' },
  noticeApprovedAt: instantOf('2026-10-16', '18:55'),
  claims: [
    {
      ...{ at: instantOf('2026-10-17', '10:20'), claimant: '龚晓峰', identity: 'temporaryCard', idNumber: '990101199003070015' },
      ...{ phone: null, statement: '黑色，两张银行卡，一张合影', onBehalfOf: null, granted: true, reason: null, by: '许佳宁' },
    },
  ],
}

/** Milk that was disposed of before its date. */
export const disposedMilk: LostFoundItem = {
  ...freshThing,
  ...{ id: idOf(73), serial: 'SW-20261019-01', name: '牛奶', quantity: '2 箱', kind: 'food', food: 'sealed' },
  ...{ bestBefore: '2026-11-05', place: '大堂', holdUntil: instantOf('2026-11-04'), state: 'disposed' },
  ...{ endedAt: instantOf('2026-11-04', '09:10'), ending: '红线作废，作废弃处理，许佳宁、岳峰双签' },
}

/** Every field as long as it may be. */
export const overlongThing: LostFoundItem = {
  ...claimedWallet,
  ...{ id: idOf(74), name: '旅'.repeat(60), quantity: '数'.repeat(20), place: '地'.repeat(100), appearance: '外观'.repeat(250) },
  ...{ features: '要点'.repeat(500), person: '欧阳䶮'.repeat(20), personRoom: '房'.repeat(40), storage: '柜'.repeat(60) },
  ...{ remark: '备注'.repeat(250), ending: '移交'.repeat(250), witnesses: Array.from({ length: 6 }, () => '见证'.repeat(15)) },
}
