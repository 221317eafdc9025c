import { civilTimeOf } from '../../../shared/calendar.ts'
import { decisionLabels, findingLabels, type VoiceDetail, voiceAnswerLabels } from '../../../shared/reception/voices.ts'
import type { Step } from '../case/step-list.tsx'

const at = (instant: number) => civilTimeOf(instant).slice(5)
const together = (...parts: readonly (string | null)[]) => parts.filter((part) => part !== null && part !== '').join(' ')

function praiseSteps({ check, forwarding }: VoiceDetail): readonly Step[] {
  const verified: Step = {
    title: '查证',
    teach: '看监控、问当事人或班长，查证属实才转报。被表扬人不能自己查证。',
    done: check && {
      by: `${check.verifier} ${at(check.at)}`,
      text: `${together(findingLabels[check.finding], check.department, check.praised)}。${check.how}`,
    },
  }
  if (check?.finding === 'unfounded') return [verified]
  const forwarded: Step = {
    title: '按《员工手册》转报',
    teach: '属实的，连同奖励意见转给人事；接收人签收即转交。',
    done: forwarding && {
      by: at(forwarding.at),
      text: `${forwarding.to} ${forwarding.receiver}接收：${forwarding.reward}`,
    },
  }
  return [verified, forwarded]
}

function suggestionSteps({ reporting, ruling, answering }: VoiceDetail): readonly Step[] {
  return [
    {
      title: '上报项目经理',
      teach: '可以攒几条一起报：在「表扬建议」里按 S。',
      done: reporting && { by: at(reporting.at), text: `${reporting.receiver}收` },
    },
    {
      title: '项目经理批示',
      teach: '采纳、纳入计划或不采纳，写明理由。',
      done: ruling && { by: `${ruling.decidedBy} ${at(ruling.at)}`, text: `${decisionLabels[ruling.decision]}。${ruling.text}` },
    },
    {
      title: '答复业主',
      teach: '不采纳的也要答复；没留联系方式的用公告。',
      done: answering && {
        by: `${answering.answeredBy} ${at(answering.at)}`,
        text: `${voiceAnswerLabels[answering.method]}：${answering.text}`,
      },
    },
  ]
}

/** The way of the matter, done and still to do, in the order of the procedure (1: 4.6). */
export function stepsOf(voice: VoiceDetail): readonly Step[] {
  return voice.kind === 'praise' ? praiseSteps(voice) : suggestionSteps(voice)
}
