import { civilTimeOf } from '../../../shared/calendar.ts'
import type { CaseDetail } from '../../../shared/reception/cases.ts'
import {
  caseStateLabels,
  categoryLabels,
  channelLabels,
  satisfactionLabels,
  standingLabels,
  urgencyLabels,
} from '../../../shared/reception/words.ts'

export interface Difference {
  readonly label: string
  readonly before: string
  readonly after: string
}

const time = (instant: number | null) => (instant === null ? null : civilTimeOf(instant))

function shown(record: CaseDetail): Readonly<Record<string, string | null>> {
  return {
    状态: caseStateLabels[record.state],
    收到: time(record.receivedAt),
    方式: channelLabels[record.channel],
    类别: categoryLabels[record.category],
    姓名: record.name,
    身份: standingLabels[record.standing],
    房号: record.room,
    电话: record.phone,
    内容: record.content,
    紧急程度: urgencyLabels[record.urgency],
    被投诉人或部门: record.complainedOf,
    转交部门: record.department,
    接收人: record.receiver,
    转交时间: time(record.handedOverAt),
    处理结果: record.result,
    回访: record.calledBack === null ? null : satisfactionLabels[record.calledBack],
    备注: record.remark,
    已阅: record.acknowledgedBy,
  }
}

/** What changed between two versions of a case, field by field, in the words of the screen. */
export function differences(before: CaseDetail, after: CaseDetail): readonly Difference[] {
  const was = shown(before)
  const fields = Object.entries(shown(after))
    .filter(([label, value]) => value !== was[label])
    .map(([label, value]) => ({ label, before: was[label] ?? '—', after: value ?? '—' }))
  const added = after.events.length - before.events.length
  if (fields.length > 0 || added <= 0) return fields
  return [
    {
      label: '经过',
      before: '',
      after: after.events
        .slice(-added)
        .map((event) => event.text)
        .join('；'),
    },
  ]
}
