import { figureTables } from '../../../../shared/leasing/figure-tables.ts'
import type { LeasingFigure } from '../../../../shared/leasing/leasing-figures.ts'
import { FigurePaper } from './figure-paper.tsx'
import type { SheetFrame } from './sheet-frame.tsx'

export interface LeasingFiguresData {
  readonly frame: SheetFrame
  readonly figure: LeasingFigure
  readonly fileName: string
}

/** 《招商统计》. Prices are in it, so it is for our own cabinet only. */
export function LeasingFiguresPaper({ frame, figure, fileName }: LeasingFiguresData) {
  const { from, until, owner, today } = figure
  return (
    <FigurePaper
      {...{
        frame,
        fileName,
        title: '招商统计',
        remark: '（保密）',
        tables: figureTables(figure),
        signers: ['招商主管', '总经理'],
      }}
      period={`期间 ${from} 至 ${until} · ${owner === null ? '全部负责人' : `负责人 ${owner}`}`}
      footnote={`统计截至 ${today} · 保密：仅供招商部使用，不得外传`}
    />
  )
}
