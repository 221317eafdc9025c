import { z } from 'zod'

/**
 * How confidential a field is (1: 4.12). Masking happens in the core, by class, on the way out; no screen decides it.
 * - listedPhone: masked for everybody, as in lists and suggestions
 * - phone: in full for the reception desk only, who must call back
 * - visitPhone: of a visit's contact, in full for who leads it
 * - idNumber: masked for everybody: it was checked against the paper when it was written down
 * - deskOnly: not at all for others: what only the owner of a found thing can know
 * - floorPrice: 底价, for leasing supervision only; `null` for everybody else
 * - priceInMind, negotiation: 心理价位 and 谈判记录 (2: 4.1, 9.1), for the owner of the record around it (`ownerId`) and leasing
 *   supervision; `null` for others
 * - prospectPhone: in full for the same two, masked for others
 */
export type Sensitivity =
  | 'listedPhone'
  | 'phone'
  | 'visitPhone'
  | 'idNumber'
  | 'deskOnly'
  | 'floorPrice'
  | 'priceInMind'
  | 'negotiation'
  | 'prospectPhone'

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
