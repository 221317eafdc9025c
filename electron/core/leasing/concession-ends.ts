import type { z } from 'zod'
import { civilDateOf } from '../../../shared/calendar.ts'
import { concessionAnswerLabels } from '../../../shared/leasing/concession-words.ts'
import type { concessions as contract } from '../../../shared/leasing/concessions.ts'
import type { CommandContext } from '../context.ts'
import { invalid } from '../errors.ts'
import { ownOffice } from './concession-offices.ts'
import { addStep, changeConcession, openConcession, tellTimeLine } from './concession-opened.ts'

type Input<Call extends keyof typeof contract> = z.output<(typeof contract)[Call]['input']>

export function withdraw(context: CommandContext, { reason, ...known }: Input<'withdraw'>) {
  const row = openConcession(context, known, 'withdraw')
  const { id, rev } = changeConcession(context, row, { state: 'withdrawn', open: 0, decidedAt: context.now })
  addStep(context, row.id, { kind: 'withdraw', office: ownOffice(context), opinion: reason })
  tellTimeLine(context, row.prospectId, `特价申请 ${row.serial} 撤回：${reason}`)
  return { id, rev }
}

/** 结果回告客户: on which day, and what they said to it. What they decline does not hold any more. */
export function tell(context: CommandContext, { on, answer, note, ...known }: Input<'tell'>) {
  const row = openConcession(context, known, 'tell')
  if (on > context.today) throw invalid('on', '回告的日期不能晚于今天，请核对')
  if (row.decidedAt !== null && on < civilDateOf(row.decidedAt)) throw invalid('on', '回告的日期早于批复，请核对')
  const { id, rev } = changeConcession(context, row, { open: 0, toldOn: on, toldNote: note, answer })
  const said = concessionAnswerLabels[answer]
  addStep(context, row.id, { kind: 'tell', office: ownOffice(context), onDate: on, opinion: note ?? said })
  tellTimeLine(context, row.prospectId, `${on} 回告特价申请 ${row.serial} 的结果：${said}`)
  return { id, rev }
}
