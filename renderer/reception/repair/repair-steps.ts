import { civilTimeOf } from '../../../shared/calendar.ts'
import type { RepairDetail } from '../../../shared/reception/repairs.ts'
import { satisfactionLabels } from '../../../shared/reception/words.ts'
import type { Step } from '../case/step-list.tsx'

const at = (instant: number) => civilTimeOf(instant).slice(5)
const together = (...parts: readonly (string | null)[]) => parts.filter((part) => part !== null && part !== '').join('，')

function sent(repair: RepairDetail): readonly Step[] {
  const { worker, dispatcher, dispatchedAt, place, appointedAt, arrivedAt, arriveBy } = repair
  const appointed = appointedAt === null ? null : `约 ${at(appointedAt)} 上门`
  return [
    {
      title: '派工',
      teach: '维修主管定等级、派给谁；电话里约好上门时间。',
      done:
        dispatchedAt === null || worker === null
          ? null
          : { by: `${dispatcher ?? ''} ${at(dispatchedAt)}`, text: together(`派${worker}`, place, appointed) },
    },
    {
      title: '到场',
      teach: `须在 ${at(arriveBy)} 前到。`,
      done:
        arrivedAt === null
          ? null
          : { by: at(arrivedAt), text: arrivedAt > arriveBy ? `超过到场时限 ${at(arriveBy)}` : `在 ${at(arriveBy)} 前` },
    },
  ]
}

function planned({ grade, plan, plannedOn, dueAt }: RepairDetail): readonly Step[] {
  if (grade !== 'major') return []
  const done = plan === null ? null : { by: `计划 ${plannedOn ?? ''} 完成`, text: plan }
  return [{ title: '大修方案', teach: `须在 ${at(dueAt)} 前拿出方案。`, done }]
}

function worked({ finishedAt, cause, measure, lateReason, dueAt, promisedAt, ...repair }: RepairDetail): readonly Step[] {
  const { acceptance, satisfaction, callBack } = repair
  return [
    {
      title: '完工',
      teach: `须在 ${at(promisedAt ?? dueAt)} 前修好；来不及就写明原因，给业主新的时间。`,
      done:
        finishedAt === null ? null : { by: at(finishedAt), text: together(cause, measure, lateReason && `逾期：${lateReason}`) },
    },
    {
      title: '验收',
      teach: '业主试用、签名；不满意的接着修。',
      done: acceptance && {
        by: `${acceptance.signedBy} ${at(acceptance.at)}`,
        text: together(satisfaction && satisfactionLabels[satisfaction], acceptance.checked),
      },
    },
    {
      title: '回访',
      teach: '办结后按比例抽回访。',
      done: callBack && {
        by: `${callBack.by} ${at(callBack.at)}`,
        text: together(satisfactionLabels[callBack.satisfaction], callBack.comment),
      },
    },
  ]
}

/** The way of a repair, done and still to do; one that was given up ends there. */
export function stepsOf(repair: RepairDetail): readonly Step[] {
  const { ending, state } = repair
  if (ending === null || (state !== 'refused' && state !== 'cancelled')) {
    return [...sent(repair), ...planned(repair), ...worked(repair)]
  }
  const signed = ending.signedBy === null ? null : `${ending.signedBy}在单上签「不修」`
  return [
    ...sent(repair).filter(({ done }) => done !== null),
    {
      title: state === 'refused' ? '业主不修' : '取消',
      teach: '',
      done: { by: at(ending.at), text: together(ending.reason, signed) },
    },
  ]
}
