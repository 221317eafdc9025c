import { civilTimeOf, clockTimeOf, minute } from '../../../../shared/calendar.ts'
import { type CountedDepartment, countedDepartments, visitDepartmentLabels } from '../../../../shared/visits/visit-words.ts'
import type { VisitDetail } from '../../../../shared/visits/visits.ts'
import { Sheet, type SheetFrame } from './sheet-frame.tsx'
import { SignatureLine } from './signature.tsx'
import { headCount, leaderWords, preparationOf, type VisitPaperData } from './visit-paper-data.ts'

/** 保安部任务单 and 清洁部任务单: two halves of one page, torn apart and carried away (3: 4.2). */
export function TaskSlips({ frame, visit, fileName }: VisitPaperData) {
  return (
    <Sheet title="参观接待任务单" documentTitle={fileName}>
      {countedDepartments.map((department) => (
        <Slip key={department} frame={frame} visit={visit} department={department} />
      ))}
    </Sheet>
  )
}

interface SlipProps {
  readonly frame: SheetFrame
  readonly visit: VisitDetail
  readonly department: CountedDepartment
}

function Slip({ frame, visit, department }: SlipProps) {
  const name = visitDepartmentLabels[department]
  const items = visit.items.filter((item) => item.department === department)
  const told = preparationOf(visit, department)
  const facts = [
    ['来访', [visit.unit ?? '来访单位未定', leaderWords(visit), headCount(visit.visitors)].filter(Boolean).join('，')],
    ['到达', civilTimeOf(visit.arrivesAt)],
    ['地点路线', [visit.room, visit.route].filter(Boolean).join('；') || '/'],
    ['接待负责人', visit.host ?? '/'],
  ]
  return (
    <section className="tear" aria-label={`${name}任务单`}>
      <header>
        <span>
          {frame.company} {frame.project}
        </span>
        <span>
          {frame.form?.number} NO. {visit.serial}
          {frame.printing > 1 && ` 补打第 ${frame.printing} 份`}
        </span>
      </header>
      <h1>{name}任务单</h1>
      <p className="limit">
        {told === undefined
          ? '接到通知后 20 分钟内完成'
          : `${clockTimeOf(told.notifiedAt)} 通知 · ${clockTimeOf(told.notifiedAt + told.limit * minute)} 前完成（${told.limit} 分钟）`}
      </p>
      <dl>
        {facts.map(([label, words]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{words}</dd>
          </div>
        ))}
      </dl>
      <ul className={items.length > 8 ? 'many' : undefined}>
        {items.map((item) => (
          <li key={item.id}>
            <span className="box" />
            <span>{item.required ? item.text : `${item.text}（按需）`}</span>
          </li>
        ))}
      </ul>
      <footer>
        <SignatureLine label="接单人" />
        <SignatureLine label="完成时间" />
        <SignatureLine label="部门主管" />
      </footer>
      <p className="report">完成后立即电话报告前台或管理处主管</p>
    </section>
  )
}
