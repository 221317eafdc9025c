import type { z } from 'zod'
import { companyKey, coreName, nameParts } from '../../../shared/leasing/company-name.ts'
import { isGuarded, proposedClass } from '../../../shared/leasing/disclosure.ts'
import type { ProspectFacts } from '../../../shared/leasing/prospect-facts.ts'
import type { ProspectChannel, Stage } from '../../../shared/leasing/prospect-words.ts'
import type { prospects as contract } from '../../../shared/leasing/prospects.ts'
import { type CommandContext, signedIn } from '../context.ts'
import { nextRunningNumber } from '../database/serials.ts'
import { pinyinOf } from '../search/pinyin.ts'
import { contactMade, keepFollowUp, mustNotBeEarly } from './follow-up-plan.ts'
import { overwritten, overwrittenContacts } from './prospect-changes.ts'
import { classFits } from './prospect-class.ts'
import { putContacts } from './prospect-contacts.ts'
import type { ProspectRow } from './prospect-row.ts'
import { advanceProspect } from './prospect-stage.ts'
import { changeProspect, contacted, happened, prospectAt, prospectById, recordProspectEvent } from './prospect-steps.ts'
import { beginWatch } from './prospect-watch.ts'
import { contactsOf, insertProspect, setNameParts } from './prospects.sql.ts'

type Input<Call extends keyof typeof contract> = z.output<(typeof contract)[Call]['input']>

const first = 101

/** How a company is found again: by its name without what many names share, and by how it sounds. */
function namesOf(company: string | null) {
  const key = company === null ? null : companyKey(company)
  const sounds = key === null ? null : pinyinOf(key, 'off')
  return {
    ...{ company, companyKey: key, coreName: company === null ? null : coreName(company) },
    pinyin: sounds?.full || null,
    initials: sounds?.initials || null,
  }
}

/** The boxes of the form as they are stored. */
function boxesOf({ company, contacts: _, card, phoneRefused, concerns, priceInMind, ...plain }: ProspectFacts) {
  return {
    ...plain,
    ...namesOf(company),
    card: card === null ? null : card ? 1 : 0,
    phoneRefused: phoneRefused ? 1 : 0,
    concerns: JSON.stringify([...new Set(concerns)]),
    priceInMind: priceInMind?.fen ?? null,
    priceInMindUnit: priceInMind?.unit ?? null,
    priceInMindKind: priceInMind?.kind ?? null,
  } as const
}

const here: ReadonlySet<ProspectChannel> = new Set(['visit', 'broker'])
const isHere = (channel: ProspectChannel) => here.has(channel)
const firstStage = (channel: ProspectChannel): Stage => (isHere(channel) ? 'visited' : 'call')
const lineOf = (channel: ProspectChannel) => (isHere(channel) ? 'visit' : channel === 'call' ? 'call' : 'note')

export function register(context: CommandContext, input: Input<'register'>) {
  const { receivedAt: said, visitorClass: chosen, withClient, ...facts } = input
  const { accountId, name } = signedIn(context)
  const receivedAt = happened(context, said, 'receivedAt')
  const visitorClass = chosen ?? proposedClass(facts)
  classFits(visitorClass, facts)
  const { number, serial } = nextRunningNumber(context, 'KH', first)
  const stage = firstStage(facts.channel)
  const row: ProspectRow = {
    ...{ id: context.newId(), siteId: context.siteId, rev: 1, serial, number, registeredAt: context.now },
    ...{ registrarId: accountId, registrar: name, ownerId: accountId, owner: name, stage, stageSince: receivedAt },
    ...{ lostReason: null, lostNote: null, receivedAt, visitorClass, mergedIntoId: null },
    withClient: visitorClass === 'broker1' && withClient ? 1 : 0,
    ...boxesOf(facts),
    ...{ lastVisitAt: isHere(facts.channel) ? receivedAt : null, lastCallAt: null },
  }
  insertProspect(context.db, row)
  setNameParts(context.db, row.id, nameParts(row.coreName ?? ''))
  putContacts(context, row.id, facts.contacts)
  context.record({ feature: 'prospects', id: row.id, before: null, after: { ...row } })
  recordProspectEvent(context, row.id, { kind: lineOf(facts.channel), at: receivedAt, text: facts.heard })
  keepFollowUp(context, null, row)
  if (isHere(facts.channel) && isGuarded({ visitorClass, withClient: row.withClient === 1 })) {
    beginWatch(context, row.id, receivedAt)
  }
  return { id: row.id, rev: 1, serial }
}

export function amend(context: CommandContext, { id, rev, ...facts }: Input<'amend'>) {
  const before = prospectAt(context, { id, rev })
  classFits(before.visitorClass, facts)
  const people = contactsOf(context.db, [before.id])
  const contacts = putContacts(context, before.id, facts.contacts)
  const after = changeProspect(context, before, boxesOf(facts))
  if (after.coreName !== before.coreName) setNameParts(context.db, after.id, nameParts(after.coreName ?? ''))
  const was = [overwritten(before, after), overwrittenContacts(people, contacts)].filter((text) => text !== '').join('\n')
  if (was !== '') recordProspectEvent(context, after.id, { kind: 'system', text: `更正\n${was}` })
  return { id: after.id, rev: after.rev }
}

/** A further line of the time-line: they called, came, were called on, wrote. */
export function write(context: CommandContext, { id, kind, at: said, text, earlyReason }: Input<'write'>) {
  const before = prospectById(context, id)
  const at = happened(context, said)
  mustNotBeEarly(context, before.id, { kind, at, earlyReason })
  recordProspectEvent(context, before.id, {
    kind,
    at,
    text: earlyReason === null ? text : `${text}\n提前联系的原因：${earlyReason}`,
  })
  const changed = changeProspect(context, before, contacted(before, kind, at))
  const after = kind === 'visit' ? advanceProspect(context, changed, 'visited') : changed
  contactMade(context, after, { kind, at, words: text, earlyReason })
  const standing = { visitorClass: after.visitorClass, withClient: after.withClient === 1 }
  if (kind === 'visit' && isGuarded(standing)) beginWatch(context, after.id, at)
  return { id: after.id, rev: after.rev }
}
