import type { z } from 'zod'
import type { lostFound as contract } from '../../../shared/reception/lost-found.ts'
import { identityKindLabels, isIdentityNumber } from '../../../shared/reception/lost-found-words.ts'
import { type CommandContext, signedIn } from '../context.ts'
import { invalid } from '../errors.ts'
import { refused } from './case-steps.ts'
import { stepTime } from './case-times.ts'
import { type ClaimRow, findItem, type ItemRow, insertClaim } from './lost-found.sql.ts'
import { answer, changeItem, isOpen, itemAt, refuseUnheld } from './lost-found-steps.ts'

type Claim = z.output<(typeof contract)['claim']['input']>

/** @throws INVALID */
function checkClaim({ identity, idNumber, granted, reason }: Claim): void {
  const checked = identity === 'identityCard' || identity === 'temporaryCard'
  if (checked && !isIdentityNumber(idNumber)) throw invalid('idNumber', '身份证号码不对(校验位不符)，请对照证件再核一遍')
  if (!granted && reason === null) throw invalid('reason', '拒绝认领请写明哪里不符')
}

function claimOf(context: CommandContext, item: ItemRow, input: Claim, at: number): ClaimRow {
  const { claimant, identity, idNumber, phone, statement, onBehalfOf, granted, reason } = input
  return {
    ...{ id: context.newId(), siteId: context.siteId, itemId: item.id, at, claimant, identity, idNumber, phone, statement },
    ...{ onBehalfOf, granted: granted ? 1 : 0, reason, by: signedIn(context).name },
  }
}

/** Whoever missed it has it again, and the report of it is settled with it. */
function settleMatch(context: CommandContext, item: ItemRow, claimant: string, at: number): void {
  const missed = item.matchId === null ? undefined : findItem(context.db, context.siteId, item.matchId)
  if (!missed || !isOpen(missed)) return
  const ending = `${claimant}认领 ${item.serial}`
  changeItem(context, missed, { state: 'returned', endedAt: at, ending }, { at, text: `寻回：${ending}` })
}

/**
 * 认领: identity and description are checked (domain F4, 14–16). What does not fit is refused with the reason, on record, and
 * the search for the owner goes on.
 */
export function claim(context: CommandContext, input: Claim) {
  const item = itemAt(context, input)
  refuseUnheld(item, '认领')
  if (item.kind === 'contraband') throw refused('违禁危险品不能认领：请立即报警并移交公安')
  checkClaim(input)
  const at = stepTime(input.at, { now: context.now, what: '认领', notBefore: item.receivedAt, since: '收到' })
  insertClaim(context.db, claimOf(context, item, input, at))
  const who = `${input.claimant}持${identityKindLabels[input.identity]}认领${input.onBehalfOf ? `(代${input.onBehalfOf}，有委托书)` : ''}`
  if (!input.granted) {
    return answer(changeItem(context, item, {}, { at, text: `${who}，所述不符，拒绝：${input.reason}；继续招领` }))
  }
  const ending = `${input.claimant}认领`
  const after = changeItem(context, item, { state: 'claimed', endedAt: at, ending }, { at, text: `${who}，陈述相符，交还` })
  settleMatch(context, item, input.claimant, at)
  return answer(after)
}
