import { percentText, rateText } from '../../../../shared/leasing/rent.ts'
import { fitOutLabels, floorText, orientationLabels } from '../../../../shared/leasing/suite-words.ts'
import { quantityText, yuanText } from '../../../../shared/money.ts'
import type { PaperSuite } from '../../leasing/suite-paper.ts'
import { longest } from './grid.tsx'
import { CellLines, LedgerSheet } from './ledger-sheet.tsx'
import type { SheetFrame } from './sheet-frame.tsx'

export interface VacancyListData {
  readonly frame: SheetFrame
  /** From the top floor down. */
  readonly suites: readonly PaperSuite[]
  /** With the list price; a copy without it names none at all. */
  readonly priced: boolean
  /** For ourselves: nobody was asked of the ladder, so it is not handed out. */
  readonly own: boolean
  /** Civil date. */
  readonly on: string
  readonly contact: string
  readonly method: string
  readonly fileName: string
}

const room = [
  { title: '室号', width: 18 },
  { title: '楼层', width: 16 },
  { title: '建筑面积\n㎡', width: 22 },
  { title: '套内面积\n㎡', width: 22 },
  { title: '得房率', width: 18 },
  { title: '朝向', width: 16 },
  { title: '房型', width: 28 },
  { title: '装修', width: 22 },
  { title: '周边客户群', width: 52 },
] as const
const money = [
  { title: '租金报价', width: 34 },
  { title: '月租金\n元', width: 28 },
  { title: '月管理费\n元', width: 26 },
] as const

export const notToLeave = '内部使用，不得交给客户或中介（规程 篇2 11）'

/** 《空房资料》: what can be had today, as it may be left with a visitor (2: 3, 11). */
export function VacancyList({ frame, suites, priced, own, on, contact, method, fileName }: VacancyListData) {
  const area = suites.reduce((sum, { grossArea }) => sum + grossArea, 0)
  const found = `共 ${suites.length} 间 ${quantityText(area)} ㎡`
  const words = [
    own ? notToLeave : null,
    found,
    ...(priced ? [method] : []),
    '面积以产证为准，以合同为准',
    contact === '' ? null : `招商电话 ${contact}`,
  ]
  return (
    <LedgerSheet
      title={own ? '空房资料（内部）' : '空房资料'}
      frame={frame}
      period={`截至 ${on}`}
      fileName={fileName}
      columns={priced ? [...room, ...money] : room}
      footnote={words.filter((one) => one !== null).join(' · ')}
      signatures={['招商专员', '招商主管']}
    >
      {suites.map((suite) => (
        <Line key={suite.id} suite={suite} priced={priced} />
      ))}
    </LedgerSheet>
  )
}

function Line({ suite, priced }: { readonly suite: PaperSuite; readonly priced: boolean }) {
  const { rentUnit, rentAsked, otherRent } = suite
  return (
    <tr className={longest(suite.neighbours)}>
      <td className="centred">{suite.room}</td>
      <td className="centred">{floorText(suite.floor)}</td>
      <td className="centred">{quantityText(suite.grossArea)}</td>
      <td className="centred">{quantityText(suite.inUnitArea)}</td>
      <td className="centred">{percentText(suite.efficiency)}</td>
      <td className="centred">{orientationLabels[suite.orientation]}</td>
      <td className="centred">{suite.layout ?? '/'}</td>
      <td className="centred">{fitOutLabels[suite.fitOut]}</td>
      <td>{suite.neighbours ?? '/'}</td>
      {priced && (
        <>
          <td className="centred">
            <CellLines lines={[rateText({ unit: rentUnit, fen: rentAsked }), `折 ${rateText(otherRent)}`]} />
          </td>
          <td className="centred">{yuanText(suite.monthRent)}</td>
          <td className="centred">{yuanText(suite.monthFee)}</td>
        </>
      )}
    </tr>
  )
}
