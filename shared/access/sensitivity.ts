import { z } from 'zod'
import {
  leasingDesk,
  leasingSupervision,
  type Role,
  receptionDesk,
  receptionReaders,
  systemCare,
  visitsDesk,
  visitsToday,
} from './roles.ts'

/** What stands there for somebody who may not see it: the value starred, agreed words, or nothing at all. */
type Veil = 'starredPhone' | 'starredNumber' | 'words' | 'nothing'

interface Visibility {
  /** In words, for the list of all fields (docs/field-classes.md). */
  readonly what: string
  /** Who sees it as it is. `callers`: whoever may make the call in which it lies. */
  readonly inFull: readonly Role[] | 'callers'
  /** And whoever owns the record around it (`ownerId`). */
  readonly owner: boolean
  /** What the core puts there for everybody else. `null`: it has no mask; the call or its service keeps others away. */
  readonly veil: Veil | null
}

const reception: readonly Role[] = [...new Set<Role>([...receptionReaders, ...visitsToday])]

/**
 * Who sees what (1: 4.12 · 2: 4.1, 9.1, 9.4). The one table: the core masks by it on the way out, no screen decides it, and
 * `electron/core/rights.test.ts` asks every call as everybody and holds the answers against it. A field names its class in the
 * registry below; one that names none has the class of its feature (`record-classes.ts`).
 */
export const visibility = {
  listedPhone: { what: '列表里的电话：谁都只见掩码', inFull: [], owner: false, veil: 'starredPhone' },
  phone: { what: '业主电话：前台要回电', inFull: receptionDesk, owner: false, veil: 'starredPhone' },
  visitPhone: { what: '来访联系人电话：带队接待的人', inFull: visitsDesk, owner: false, veil: 'starredPhone' },
  idNumber: { what: '证件号：登记时已与原件核对', inFull: [], owner: false, veil: 'starredNumber' },
  deskOnly: { what: '只有失主知道的特征、失主的陈述', inFull: receptionDesk, owner: false, veil: 'words' },
  floorPrice: { what: '底价', inFull: leasingSupervision, owner: false, veil: 'nothing' },
  priceInMind: { what: '心理价位', inFull: leasingSupervision, owner: true, veil: 'nothing' },
  negotiation: { what: '谈判记录、承租能力判断', inFull: leasingSupervision, owner: true, veil: 'nothing' },
  prospectPhone: { what: '客户、经纪人电话', inFull: leasingSupervision, owner: true, veil: 'starredPhone' },
  leasingRules: { what: '优惠权限和招商的其它规则', inFull: [...leasingDesk, ...systemCare], owner: false, veil: 'nothing' },
  /** Classes of whole records. */
  prospect: { what: '一位客户的一切：负责人和招商主管', inFull: leasingSupervision, owner: true, veil: null },
  leasing: { what: '招商部共有的：单元、租户、中介', inFull: leasingDesk, owner: false, veil: null },
  reception: { what: '接待、参观：前台和接手的部门', inFull: reception, owner: false, veil: null },
  handedOn: { what: '招商交给工程的：看房发现的问题', inFull: [...reception, ...leasingDesk], owner: false, veil: null },
  own: { what: '本人写到一半的', inFull: [], owner: true, veil: null },
  wall: { what: '墙上的倒计时屏：不写来的是谁', inFull: 'callers', owner: false, veil: null },
  open: { what: '有权调用的人都能看', inFull: 'callers', owner: false, veil: null },
  /** A key made for this one caller: a session, a recovery code, a paper or file to be fetched. */
  ticket: { what: '发给调用者本人的凭证', inFull: 'callers', owner: false, veil: null },
  /** Goes in and never comes out. */
  secret: { what: '密码、数据恢复码', inFull: [], owner: false, veil: null },
} as const satisfies Record<string, Visibility>

export type Sensitivity = keyof typeof visibility
export const visibilityOf = (kind: Sensitivity): Visibility => visibility[kind]

export const sensitivity = z.registry<{ readonly class: Sensitivity }>()

const mobile = /^\d{11}$/

/** 138****1234; landlines and short numbers keep their last four digits. What has no digits (「无」) is shown as it is. */
export function maskPhone(phone: string): string {
  if (mobile.test(phone)) return `${phone.slice(0, 3)}****${phone.slice(7)}` // nearly every line of every list
  const digits = phone.replace(/\D/g, '')
  if (digits.length === 0) return phone
  if (digits.length < 8) return `****${digits.slice(-2)}`
  return `${digits.length >= 11 ? digits.slice(-11).slice(0, 3) : ''}****${digits.slice(-4)}`
}

/** The first six and the last four, as forms and lists show it (domain 1.0, Personal data); a short one keeps its last four. */
export function maskIdNumber(number: string): string {
  const characters = [...number.trim()]
  if (characters.length <= 10) return `****${characters.slice(-4).join('')}`
  return `${characters.slice(0, 6).join('')}${'*'.repeat(characters.length - 10)}${characters.slice(-4).join('')}`
}

/** Stands where `deskOnly` words were. */
export const deskOnlyWords = '（仅前台可见）'
