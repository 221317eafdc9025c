import { civilTimeOf } from '../../../../shared/calendar.ts'
import type { LostFoundItem } from '../../../../shared/reception/lost-found.ts'
import { itemKindLabels } from '../../../../shared/reception/lost-found-words.ts'
import { Cell, Lines, WordsOrPen } from './grid.tsx'
import { type LostFoundDisclosure, quantityWords } from './lost-found-cells.tsx'
import { evenColumns, FormTable, Sheet, type SheetFrame } from './sheet-frame.tsx'
import { SignatureLine, SignatureRow } from './signature.tsx'

export interface FoundTransferData {
  readonly frame: SheetFrame
  readonly items: readonly LostFoundItem[]
  /** To whom, as the settings say, until it was handed over. */
  readonly police: string
  readonly disclosure: LostFoundDisclosure
  readonly fileName: string
}

const columns = [
  { title: '失物编号', span: 5 },
  { title: '类别', span: 2 },
  { title: '物品名称', span: 4 },
  { title: '数量/金额', span: 3 },
  { title: '特征', span: 5 },
  { title: '拾获时间 地点', span: 5 },
]

/** The one value that all share; `null` while it is open or differs. */
function common(values: readonly (string | null)[]): string | null {
  const distinct = new Set(values)
  return distinct.size === 1 ? (values[0] ?? null) : null
}

/** 移交清单: what goes to the police in one go, in two copies; theirs bears the receipt number (domain 2.7). */
export function FoundTransfer({ frame, items, police, disclosure, fileName }: FoundTransferData) {
  const handedOver = common(items.map(({ endedAt }) => (endedAt === null ? null : civilTimeOf(endedAt))))
  return (
    <Sheet title="移交清单" documentTitle={fileName}>
      <FormTable
        frame={frame}
        title="移交清单"
        period={`移交单位 ${frame.project}`}
        serial={null}
        widths={evenColumns}
        footnote={`共 ${items.length} 件 · 一式两份，移交双方各执一份`}
      >
        <tbody>
          <tr>
            <Cell label="接收单位" span={9}>
              <WordsOrPen text={common(items.map((item) => item.transferredTo)) ?? police} />
            </Cell>
            <Cell label="回执号" span={9}>
              <WordsOrPen text={common(items.map((item) => item.transferReceipt))} />
            </Cell>
          </tr>
          <tr>
            <Cell label="移交时间" span={21}>
              <WordsOrPen text={handedOver} />
            </Cell>
          </tr>
          <Lines columns={columns} lines={items.map((item) => lineOf(item, disclosure))} open />
          <SignatureRow span={24} closes>
            <SignatureLine label="移交人" />
            <SignatureLine label="监交人" />
            <SignatureLine label="接收人(警号)" />
            <SignatureLine label="接收单位(盖章)" />
          </SignatureRow>
        </tbody>
      </FormTable>
    </Sheet>
  )
}

function lineOf(item: LostFoundItem, disclosure: LostFoundDisclosure): readonly (string | null)[] {
  const features = [item.appearance, disclosure.features ? item.features : null].filter((words) => words !== null)
  return [
    item.serial,
    itemKindLabels[item.kind],
    item.name,
    quantityWords(item),
    features.length === 0 ? null : disclosure.text(features.join('\n')),
    `${civilTimeOf(item.happenedAt)}\n${item.place}`,
  ]
}
