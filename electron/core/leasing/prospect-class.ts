import type { z } from 'zod'
import { isGuarded, proposedClass, type VisitorClass, visitorClassLabels } from '../../../shared/leasing/disclosure.ts'
import type { ProspectChannel } from '../../../shared/leasing/prospect-words.ts'
import type { prospects as contract } from '../../../shared/leasing/prospects.ts'
import type { CommandContext } from '../context.ts'
import { invalid } from '../errors.ts'
import { hasPhone } from './prospect-contacts.ts'
import type { ProspectRow } from './prospect-row.ts'
import { changeProspect, prospectAt, recordProspectEvent } from './prospect-steps.ts'
import { contactsOf } from './prospects.sql.ts'

interface Left {
  readonly phoneRefused: boolean
  readonly contacts: readonly { readonly phone: string | null }[]
}

/** Whoever refuses a number is told the list price only, whatever else they are called (2: 注). @throws INVALID */
export function classFits(visitorClass: VisitorClass, { phoneRefused, contacts }: Left): void {
  if (visitorClass !== 'direct' || !phoneRefused) return
  const words = hasPhone(contacts)
    ? '已留下电话，请先取消「拒留电话」，再按直客接待'
    : '拒留电话的客户不能按直客接待，只报牌价（规程 篇2 注）；请选「无名片」'
  throw invalid('visitorClass', words)
}

interface Standing {
  readonly visitorClass: VisitorClass
  readonly withClient: boolean
}

const wordsOf = ({ visitorClass, withClient }: Standing) =>
  `${visitorClassLabels[visitorClass]}${visitorClass === 'broker1' ? (withClient ? '（有客户）' : '（无客户）') : ''}`

export const standingOf = ({ visitorClass, withClient }: Pick<ProspectRow, 'visitorClass' | 'withClient'>): Standing => ({
  visitorClass,
  withClient: withClient === 1,
})

/** For whatever else finds out what somebody is, such as the three questions of a broker (2: 11). @throws INVALID */
export function setClass(
  context: CommandContext,
  before: ProspectRow,
  said: Standing & { readonly reason: string | null },
): ProspectRow {
  const phoneRefused = before.phoneRefused === 1
  classFits(said.visitorClass, { phoneRefused, contacts: contactsOf(context.db, [before.id]) })
  const card = before.card === null ? null : before.card === 1
  const proposed = proposedClass({ channel: before.channel satisfies ProspectChannel, card, phoneRefused })
  const withClient = said.visitorClass === 'broker1' && said.withClient
  const opens = isGuarded(standingOf(before)) && !isGuarded({ ...said, withClient })
  if (opens && said.visitorClass !== proposed && said.reason === null) {
    throw invalid('reason', '要给这位客户看更多，请写明原因，例如「已补名片」；规程 篇2 注、11')
  }
  const after = changeProspect(context, before, { visitorClass: said.visitorClass, withClient: withClient ? 1 : 0 })
  const because = said.reason === null ? '' : `：${said.reason}`
  const text = `客户类型：原为「${wordsOf(standingOf(before))}」，改为「${wordsOf(standingOf(after))}」${because}`
  recordProspectEvent(context, after.id, { kind: 'system', text })
  return after
}

export function classify(
  context: CommandContext,
  { id, rev, ...said }: z.output<typeof contract.classify.input>,
): { id: string; rev: number } {
  const after = setClass(context, prospectAt(context, { id, rev }), said)
  return { id: after.id, rev: after.rev }
}
