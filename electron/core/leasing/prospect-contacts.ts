import type { ContactInput } from '../../../shared/leasing/prospect-facts.ts'
import { phoneNumbers } from '../../../shared/reception/phone.ts'
import type { CommandContext } from '../context.ts'
import { invalid } from '../errors.ts'
import { pinyinOf } from '../search/pinyin.ts'
import type { ProspectContactRow } from './prospect-row.ts'
import { contactsOf, insertContact, removeContact, setContactPhones, updateContact } from './prospects.sql.ts'

const isEmpty = ({ name, position, phone, note }: ContactInput) => [name, position, phone, note].every((box) => box === null)

function rowOf(context: CommandContext, prospectId: string, said: ContactInput, place: number): ProspectContactRow {
  const sounds = said.name === null ? null : pinyinOf(said.name)
  return {
    ...{ siteId: context.siteId, prospectId, place, id: said.id ?? context.newId() },
    ...{ name: said.name, position: said.position, phone: said.phone, note: said.note },
    pinyin: sounds?.full || null,
    initials: sounds?.initials || null,
    decisionMaker: said.decisionMaker === null ? null : said.decisionMaker ? 1 : 0,
  }
}

/** Writes the people of a prospect as they are now; who is not among them any more is taken off. @throws INVALID */
export function putContacts(context: CommandContext, prospectId: string, said: readonly ContactInput[]): ProspectContactRow[] {
  const before = new Map(contactsOf(context.db, [prospectId]).map((row) => [row.id, row]))
  const named = said.filter((one) => one.id !== null || !isEmpty(one))
  const kept = new Set(named.map(({ id }) => id))
  if (named.some(({ id }, at) => id !== null && (!before.has(id) || named.findIndex((one) => one.id === id) !== at))) {
    throw invalid('contacts', '有一位联系人刚被移除或重复，请刷新后再改')
  }
  for (const id of before.keys()) if (!kept.has(id)) removeContact(context.db, id)
  return named.map((one, place) => {
    const row = rowOf(context, prospectId, one, place)
    if (one.id === null) insertContact(context.db, row)
    else updateContact(context.db, row)
    if (before.get(row.id)?.phone !== row.phone) setContactPhones(context.db, row.id, phoneNumbers(row.phone ?? ''))
    return row
  })
}

/** Whether any number was left by which they can be called (2: 10.1, 注). */
export const hasPhone = (contacts: readonly Pick<ProspectContactRow, 'phone'>[]) =>
  contacts.some(({ phone }) => phoneNumbers(phone ?? '').length > 0)
