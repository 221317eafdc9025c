import { aspectLabels, aspects } from '../../../../shared/leasing/viewing-words.ts'
import type { ViewingDetail } from '../../../../shared/leasing/viewings.ts'
import { Cell, Lines, Words } from './grid.tsx'
import { evenColumns, FormTable, Sheet, type SheetFrame } from './sheet-frame.tsx'

export interface RivalComparisonData {
  readonly frame: SheetFrame
  readonly viewing: ViewingDetail
  readonly building: string
  readonly contact: string
  /** Civil date. */
  readonly on: string
  readonly fileName: string
}

const columns = [{ title: '楼盘', span: 4 }, ...aspects.map((one) => ({ title: aspectLabels[one], span: 5 }))]

/**
 * 《竞争楼盘比较表》 (2: 8.2): building against building by the four aspects of the clause, for the customer's pack. Rents are
 * left out, ours and theirs: what we know of others' comes from our own clients, and a price is told by a quotation alone (9.3).
 */
export function RivalComparison({ frame, viewing, building, contact, on, fileName }: RivalComparisonData) {
  const { comparison, company } = viewing
  const rows = comparison === null ? [] : [{ name: building, ...comparison.own }, ...comparison.rivals]
  const lines = rows.map((row) => [row.name, ...aspects.map((aspect) => row[aspect])])
  return (
    <Sheet title="竞争楼盘比较表" documentTitle={fileName} landscape>
      <FormTable
        frame={frame}
        title="竞争楼盘比较表"
        period={on}
        serial={null}
        widths={evenColumns}
        footnote="以上为公开情况的客观比较，供参考；以实地查看为准"
      >
        <tbody>
          <tr>
            <Cell label="致" span={9}>
              <Words text={company} />
            </Cell>
            <Cell label="招商电话" span={9}>
              <Words text={contact} />
            </Cell>
          </tr>
          <Lines columns={columns} lines={lines} />
        </tbody>
      </FormTable>
    </Sheet>
  )
}
