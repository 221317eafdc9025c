import type { z } from 'zod'
import { receptionSupervision } from '../../../shared/access/roles.ts'
import type { lostFound as contract, ItemInput } from '../../../shared/reception/lost-found.ts'
import {
  isKept,
  isPet,
  itemKindLabels,
  type LostFoundNature,
  lostFoundNatureLabels,
} from '../../../shared/reception/lost-found-words.ts'
import { type CommandContext, hasRole, type QueryContext, signedIn } from '../context.ts'
import { nextSerial } from '../database/serials.ts'
import { invalid } from '../errors.ts'
import { caseById, refused } from './case-steps.ts'
import { receptionTime } from './case-times.ts'
import { type ItemRow, insertItem } from './lost-found.sql.ts'
import { holdUntil, holdWords } from './lost-found-hold.ts'
import { answer, changeItem, itemAt, refuseEnded, tellItem } from './lost-found-steps.ts'

type Input<Call extends keyof typeof contract> = z.output<(typeof contract)[Call]['input']>

/** Kind and nature agree, and food says which it is. @throws INVALID */
function checkKind(nature: LostFoundNature, { kind, food, bestBefore }: ItemInput): void {
  if (isPet(nature) !== (kind === 'pet')) {
    throw invalid('kind', isPet(nature) ? '宠物走失或收留，物品类别请选「宠物」' : '宠物请登记为「宠物走失」或「宠物收留」')
  }
  if (kind === 'food' && food === null) throw invalid('food', '食品请选已开封、生鲜或未开封，保管期限由此而定')
  if (isKept(nature) && food === 'sealed' && bestBefore === null) throw invalid('bestBefore', '未开封食品请填写保质期')
}

/** At least two beside the receiver count it, the finder among them (domain F4, 10). @throws INVALID */
function checkCounting({ person, receiver, witnesses, storage }: ItemInput): void {
  if (receiver === null) throw invalid('receiver', '请填写接收人')
  const others = new Set([...witnesses, ...(person === null ? [] : [person])])
  others.delete(receiver)
  if (witnesses.filter((name) => name !== receiver).length === 0) {
    throw invalid('witnesses', '请填写清点见证人：接收人以外至少还要有一位员工当面清点')
  }
  if (others.size < 2) throw invalid('witnesses', '当面清点须有至少两人见证(拾获人计入)；拾获人未留姓名时请再请一位见证人')
  if (storage === null) throw invalid('storage', '请填写保管地点(柜号或保险柜)')
}

/** @throws INVALID */
function checkInput(context: QueryContext, nature: LostFoundNature, input: ItemInput, receivedAt: number): void {
  checkKind(nature, input)
  if (isKept(nature)) checkCounting(input)
  else if (input.person === null) throw invalid('person', '请填写失主姓名，找到后才能通知')
  if (input.happenedAt > Math.max(receivedAt, context.now)) throw invalid('happenedAt', '拾获(遗失)时间不能晚于登记时间，请核对')
  if (isKept(nature) && input.happenedAt > receivedAt) throw invalid('happenedAt', '拾获时间不能晚于送到前台的时间，请核对')
}

/** What of the input is written as it was said. */
function written(nature: LostFoundNature, input: ItemInput) {
  const { kind, food, bestBefore, witnesses, receiver, storage, ...said } = input
  const kept = isKept(nature)
  return {
    ...{ name: said.name, quantity: said.quantity, amount: said.amount, kind },
    food: kind === 'food' ? food : null,
    bestBefore: kind === 'food' && food === 'sealed' ? bestBefore : null,
    ...{ appearance: said.appearance, features: said.features, happenedAt: said.happenedAt, place: said.place },
    ...{ person: said.person, personRoom: said.personRoom, personPhone: said.personPhone, remark: said.remark },
    receiver: kept ? receiver : null,
    witnesses: JSON.stringify(kept ? witnesses : []),
    storage: kept ? storage : null,
  }
}

function newItem(context: CommandContext, input: Input<'register'>, receivedAt: number): ItemRow {
  const { accountId, name } = signedIn(context)
  const kept = isKept(input.nature)
  return {
    ...written(input.nature, input),
    ...{ id: context.newId(), siteId: context.siteId, rev: 1, nature: input.nature, caseId: input.caseId },
    serial: nextSerial(context, 'SW', context.today),
    receiptSerial: kept && input.person !== null ? nextSerial(context, 'SJ', context.today) : null,
    state: kept ? 'held' : 'sought',
    ...{ registeredAt: context.now, receivedAt, registrarId: accountId, registrar: name },
    holdUntil: holdUntil(input, receivedAt, context),
    ...{ noticeApprovedBy: null, noticeApprovedAt: null, noticeWays: '[]', noticeOn: null },
    ...{ transferredTo: null, transferReceipt: null, endedAt: null, ending: null, matchId: null },
  }
}

/** 《失物招领登记表》 (1: 4.6): alone, or for a line of category 其它. The finder gets a numbered receipt. */
export function register(context: CommandContext, input: Input<'register'>) {
  if (input.caseId !== null) {
    const line = caseById(context, input.caseId)
    if (line.category !== 'other')
      throw refused(`${line.serial} 不是「其它」类，失物招领只挂在「其它」类的记录下；也可以单独登记`)
    if (line.state === 'struckOff') throw refused(`${line.serial} 已注销，不能再挂失物登记；请单独登记`)
  }
  const receivedAt = receptionTime(input.receivedAt, context.now)
  checkInput(context, input.nature, input, receivedAt)
  const item = newItem(context, input, receivedAt)
  insertItem(context.db, item)
  const until = item.holdUntil === null ? '' : `，保管至 ${holdWords(item.holdUntil)}`
  const receipt = item.receiptSerial === null ? '' : `，收据 ${item.receiptSerial}`
  tellItem(context, item, context.now, `登记${lostFoundNatureLabels[item.nature]} ${item.name}${until}${receipt}`)
  context.record({ feature: 'lostFound', id: item.id, before: null, after: { ...item } })
  return { ...answer(item), serial: item.serial, receiptSerial: item.receiptSerial }
}

/** Who counted what, as it was signed. */
const counted = ({ quantity, amount, receiver, witnesses }: Pick<ItemRow, 'quantity' | 'amount' | 'receiver' | 'witnesses'>) =>
  JSON.stringify([quantity, amount, receiver, witnesses])

/** Corrects the description. What was counted and signed is corrected by supervision only; another kind has another period. */
export function amend(context: CommandContext, { id, rev, ...input }: Input<'amend'>) {
  const before = itemAt(context, { id, rev })
  refuseEnded(before)
  checkInput(context, before.nature, input, before.receivedAt)
  const after = written(before.nature, input)
  const recounted = isKept(before.nature) && counted(before) !== counted(after)
  if (recounted && !hasRole(context, receptionSupervision)) {
    throw refused('数量、金额、接收人和见证人已当面清点签名，更正须由客服主管或项目经理办理')
  }
  const until = holdUntil({ ...after, nature: before.nature }, before.receivedAt, context)
  const moved =
    until !== null && until !== before.holdUntil ? `，类别${itemKindLabels[after.kind]}，保管至 ${holdWords(until)}` : ''
  const text = `${recounted ? '更正清点结果' : '修改登记内容'}${moved}`
  return answer(changeItem(context, before, { ...after, holdUntil: until }, { at: context.now, text }))
}
