import { visitFigureTables } from '../../../../shared/visits/visit-figure-tables.ts'
import type { VisitFigure } from '../../../../shared/visits/visit-figures.ts'
import { FigurePaper } from './figure-paper.tsx'
import type { SheetFrame } from './sheet-frame.tsx'

export interface VisitFiguresData {
  readonly frame: SheetFrame
  readonly figure: VisitFigure
  /** On which day it was counted. */
  readonly today: string
  readonly fileName: string
}

/** 《参观接待统计》 (3: 4.2): the tables of the screen; who came is named nowhere in it. */
export function VisitFiguresPaper({ frame, figure, today, fileName }: VisitFiguresData) {
  const { from, until } = figure
  return (
    <FigurePaper
      {...{ frame, fileName, title: '参观接待统计', tables: visitFigureTables(figure), signers: ['管理处主管', '项目经理'] }}
      period={`期间 ${from} 至 ${until}`}
      footnote={`统计截至 ${today} · 用时按分钟计，不满一分钟的算一分钟`}
    />
  )
}
