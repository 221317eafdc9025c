import { clockTimeOf } from '../../../../shared/calendar.ts'
import { type CountedDepartment, visitDepartmentLabels } from '../../../../shared/visits/visit-words.ts'
import type { VisitDetail } from '../../../../shared/visits/visits.ts'
import { timeOrNull } from './dates.ts'
import { Cell, WordsOrPen } from './grid.tsx'
import { preparationOf } from './visit-paper-data.ts'

function doneWords(visit: VisitDetail, department: CountedDepartment): string | null {
  const one = preparationOf(visit, department)
  if (!one || one.doneAt === null || one.minutes === null) return null
  return `${clockTimeOf(one.doneAt)}，用时 ${one.minutes} 分钟${one.late ? `（超过 ${one.limit} 分钟）` : ''}`
}

/** 通知时间 → both departments, with the minutes that each took (3: 4.2). */
export function PreparationRows({ visit }: { readonly visit: VisitDetail }) {
  return (
    <>
      <tr>
        <Cell label="通知时间" span={21}>
          <WordsOrPen text={timeOrNull(visit.notifiedAt)} />
        </Cell>
      </tr>
      <tr>
        {(['security', 'cleaning'] as const).map((department) => (
          <Cell key={department} label={`${visitDepartmentLabels[department]}\n准备完成`} span={9}>
            <WordsOrPen text={doneWords(visit, department)} />
          </Cell>
        ))}
      </tr>
    </>
  )
}
