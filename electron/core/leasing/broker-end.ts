import type { z } from 'zod'
import type { brokers as contract } from '../../../shared/leasing/brokers.ts'
import { type CommandContext, signedIn } from '../context.ts'
import { AppError, checkRev, invalid } from '../errors.ts'
import { during } from './broker-receive.ts'
import { answerOf, brokerVisitById, changeVisit, openVisit } from './broker-steps.ts'
import { endWatch } from './prospect-watch.ts'

type Input<Call extends keyof typeof contract> = z.output<(typeof contract)[Call]['input']>
type End = Input<'end'>

/** Who answers for the farewell. @throws REFUSED, INVALID */
function farewellBy(context: CommandContext, visitorClass: string, { farewell, escort, controlRoomPerson, at }: End): string {
  if (visitorClass === 'broker3' && farewell !== 'escorted') {
    throw new AppError('REFUSED', '第三类中介务必亲自送出大堂，本次来访还不能结束；请记下由谁送、几点送出（规程 篇2 11 三类 4)）')
  }
  if (farewell === 'escorted') {
    if (escort === null) throw invalid('escort', '请填写由谁亲自送出大堂（规程 篇2 11 三类 4)）')
    if (at === null) throw invalid('at', '请填写几点送出大堂（规程 篇2 11 三类 4)）')
    return escort
  }
  if (farewell === 'controlRoom' && controlRoomPerson === null) throw invalid('controlRoomPerson', '请填写监控室接听人')
  return signedIn(context).name
}

export function end(context: CommandContext, input: End) {
  const visit = openVisit(context, input.id, input.rev)
  const { farewell } = input
  if (visit.visitorClass === null) throw new AppError('REFUSED', '请先认定中介类型，再结束来访（规程 篇2 11）')
  const by = farewellBy(context, visit.visitorClass, input)
  const at = during(context, visit, input.at)
  const person = farewell === 'controlRoom' ? input.controlRoomPerson : null
  const after = changeVisit(context, visit, {
    ...{ farewell, farewellAt: at, farewellBy: by, controlRoomPerson: person, endedAt: context.now },
  })
  if (visit.prospectId !== null) endWatch(context, visit.prospectId, { farewell, at, by, controlRoomPerson: person })
  return answerOf(after)
}

/** 监控室: whether they left at once (2: 11, 二类 4). */
export function reply(context: CommandContext, { id, rev, at: said, reply: words }: Input<'reply'>) {
  const visit = brokerVisitById(context, id)
  checkRev(visit, rev)
  if (visit.farewell !== 'controlRoom') throw new AppError('REFUSED', '这次来访没有通知监控室，没有可记的回复')
  if (visit.repliedAt !== null) throw new AppError('REFUSED', `监控室已经回复：${visit.reply}；不能再改`)
  const at = during(context, visit, said)
  const after = changeVisit(context, visit, { repliedAt: at, reply: words })
  if (visit.prospectId !== null) endWatch(context, visit.prospectId, { farewell: 'left', at, by: words, controlRoomPerson: null })
  return answerOf(after)
}
