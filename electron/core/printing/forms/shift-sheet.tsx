import { civilTimeOf } from '../../../../shared/calendar.ts'
import { type Shift, type ShiftLine, shiftPartLabels } from '../../../../shared/reception/shifts.ts'
import type { Disclosure } from '../masks.ts'
import { Cell, longest, SectionRow, TitlesRow, Words } from './grid.tsx'
import { evenColumns, FormTable, Sheet, type SheetFrame } from './sheet-frame.tsx'
import { SignatureLine, SignatureRow } from './signature.tsx'

export interface ShiftSheetData {
  readonly frame: SheetFrame
  readonly shift: Shift
  readonly disclosure: Disclosure
  readonly fileName: string
}

const columns = [
  { title: '事项', span: 3 },
  { title: '编号', span: 5 },
  { title: '内容', span: 9 },
  { title: '时限', span: 5 },
  { title: '核对', span: 2 },
] as const

/** 《前台交接班记录表》: what was owed at that hour, to be gone through line by line; both people sign. */
export function ShiftSheet({ frame, shift, disclosure, fileName }: ShiftSheetData) {
  return (
    <Sheet title="前台交接班记录表" documentTitle={fileName}>
      <FormTable
        frame={frame}
        title="前台交接班记录表"
        period={`当班 ${civilTimeOf(shift.since)} 至 ${civilTimeOf(shift.madeAt)}`}
        serial={shift.serial}
        notice={shift.withdrawReason === null ? undefined : `已撤回：${shift.withdrawReason}`}
        widths={evenColumns}
        footnote={`审计记录 ${shift.auditRows} 条，末位校验 ${shift.auditHead.slice(0, 32)}`}
      >
        <tbody>
          <Facts shift={shift} disclosure={disclosure} />
          <SectionRow span={24}>{sectionWords(shift)}</SectionRow>
          <TitlesRow columns={columns} />
          {shift.lines.map((line, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a printed list never changes its order
            <Line key={at} line={line} disclosure={disclosure} />
          ))}
          <SignatureRow span={24} closes>
            <SignatureLine label="交班人" />
            <SignatureLine label="接班人" />
            <SignatureLine label="客服主管" />
            <SignatureLine label="日期" />
          </SignatureRow>
        </tbody>
      </FormTable>
    </Sheet>
  )
}

/** A part that has more than the lines shown says so. */
function sectionWords({ owed, counts, lines }: Shift): string {
  const more = counts.filter(({ part, count }) => part !== 'voices' && count > lines.filter((line) => line.part === part).length)
  const words = more.map(({ part, count }) => `${shiftPartLabels[part]}共 ${count} 件，列前 50 件`)
  return [`移交事项 共 ${owed} 件`, ...words].join('；')
}

function Facts({ shift, disclosure }: Pick<ShiftSheetData, 'shift' | 'disclosure'>) {
  const { giver, receiver, registered, note, remark, settledAt, settledBy, state } = shift
  return (
    <>
      <tr>
        <Cell label="交班人" span={9}>
          {`${giver}　${civilTimeOf(shift.madeAt)}`}
        </Cell>
        <Cell label="接班人" span={9}>
          {state === 'taken' && settledAt !== null ? `${settledBy}　${civilTimeOf(settledAt)}` : receiver}
        </Cell>
      </tr>
      <tr>
        <Cell label="当班登记" span={21}>{`${registered} 件`}</Cell>
      </tr>
      <tr className={longest(note)}>
        <Cell label={'物品、钥匙、\n现金及其它'} span={21}>
          <Words text={note && disclosure.text(note)} />
        </Cell>
      </tr>
      <tr className={longest(remark)}>
        <Cell label="接班说明" span={21}>
          <Words text={remark && disclosure.text(remark)} />
        </Cell>
      </tr>
    </>
  )
}

function Line({ line, disclosure }: { readonly line: ShiftLine; readonly disclosure: Disclosure }) {
  const limit = line.dueAt === null ? null : `${civilTimeOf(line.dueAt)}${line.late ? '\n已逾期' : ''}`
  return (
    <tr className="line">
      <td colSpan={3} className="centred">
        {shiftPartLabels[line.part]}
      </td>
      <td colSpan={5} className="centred">
        <Words text={line.serial} />
      </td>
      <td colSpan={9}>
        <Words text={disclosure.text(line.words)} />
      </td>
      <td colSpan={5} className="centred">
        <Words text={limit} />
      </td>
      <td colSpan={2} />
    </tr>
  )
}
