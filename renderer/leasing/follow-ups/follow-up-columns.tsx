import { contactWords } from '../../../shared/leasing/follow-up-words.ts'
import type { DueFollowUp } from '../../../shared/leasing/follow-ups.ts'
import { stageLabels } from '../../../shared/leasing/prospect-words.ts'
import type { Column } from '../../ui/virtual-table.tsx'

/** 「来访后首次致电」, 「第 2 次跟进」 */
export const stepWords = (step: number) => (step === 0 ? '来访后首次致电' : `第 ${step} 次跟进`)

export const followUpColumns = (today: string): readonly Column<DueFollowUp>[] => [
  { key: 'serial', title: '编号', width: '96px', render: ({ serial }) => serial },
  {
    key: 'company',
    title: '公司',
    width: 'minmax(160px, 1fr)',
    render: ({ company }) => <strong>{company ?? '未留公司名称'}</strong>,
  },
  { key: 'contact', title: '联系人', width: '96px', render: ({ contact }) => contact ?? '未留姓名' },
  { key: 'phone', title: '电话', width: '124px', render: ({ phone }) => phone ?? '未留电话' },
  { key: 'when', title: '何时致电', width: 'minmax(200px, 1fr)', render: (one) => contactWords(one, today) },
  { key: 'step', title: '第几次', width: '128px', render: ({ step }) => stepWords(step) },
  { key: 'stage', title: '阶段', width: '88px', render: ({ stage }) => stageLabels[stage] },
  { key: 'moved', title: '改期', width: 'minmax(100px, 0.6fr)', render: ({ movedReason }) => movedReason ?? '—' },
  { key: 'owner', title: '负责人', width: '80px', render: ({ owner }) => owner },
]
