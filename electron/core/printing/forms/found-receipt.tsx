import { civilTimeOf } from '../../../../shared/calendar.ts'
import type { LostFoundItem } from '../../../../shared/reception/lost-found.ts'
import { itemKindLabels } from '../../../../shared/reception/lost-found-words.ts'
import { Cell, longest, Words } from './grid.tsx'
import { type LostFoundDisclosure, yuan } from './lost-found-cells.tsx'
import { evenColumns, FormTable, Sheet, type SheetFrame } from './sheet-frame.tsx'
import { SignatureLine, SignatureRow } from './signature.tsx'

export interface FoundReceiptData {
  readonly frame: SheetFrame
  readonly item: LostFoundItem
  readonly disclosure: LostFoundDisclosure
  readonly fileName: string
}

/** 拾物收据: what the finder takes along (domain 2.7). It says what was counted, never what only the owner can know. */
export function FoundReceipt({ frame, item, disclosure, fileName }: FoundReceiptData) {
  return (
    <Sheet title="拾物收据" documentTitle={fileName}>
      <FormTable
        frame={frame}
        title="拾物收据"
        period={`失物编号 ${item.serial}`}
        serial={item.receiptSerial}
        widths={evenColumns}
        footnote="凭本收据可查询物品去向；物品无人认领时移交公安，不归拾获人或本公司"
      >
        <tbody>
          <Finder item={item} disclosure={disclosure} />
          <Thing item={item} disclosure={disclosure} />
          <tr>
            <td colSpan={24} className="room-for-text">
              上列物品已由本管理处与拾获人当面清点、如数接收，妥善保管并寻找失主；期满无人认领，移交公安机关。谨致谢意。
            </td>
          </tr>
          <SignatureRow span={24}>
            <SignatureLine label="拾获人" />
            <SignatureLine label="接收人" />
            <SignatureLine label="清点见证人" />
            <SignatureLine label="日期" />
          </SignatureRow>
        </tbody>
      </FormTable>
    </Sheet>
  )
}

type PartProps = Pick<FoundReceiptData, 'item' | 'disclosure'>

function Finder({ item, disclosure }: PartProps) {
  return (
    <>
      <tr>
        <Cell label="拾获人" span={9}>
          {disclosure.name(item.person)}
        </Cell>
        <Cell label={'单位\n房号'} span={9}>
          <Words text={item.personRoom} />
        </Cell>
      </tr>
      <tr>
        <Cell label="联系电话" span={9}>
          {disclosure.phone(item.personPhone)}
        </Cell>
        <Cell label="收到时间" span={9}>
          {civilTimeOf(item.receivedAt)}
        </Cell>
      </tr>
      <tr>
        <Cell label="拾获时间" span={9}>
          {civilTimeOf(item.happenedAt)}
        </Cell>
        <Cell label="拾获地点" span={9}>
          <Words text={item.place} />
        </Cell>
      </tr>
    </>
  )
}

function Thing({ item, disclosure }: PartProps) {
  return (
    <>
      <tr>
        <Cell label="物品名称" span={9}>
          <Words text={item.name} />
        </Cell>
        <Cell label="类别" span={9}>
          {itemKindLabels[item.kind]}
        </Cell>
      </tr>
      <tr>
        <Cell label="数量" span={9}>
          <Words text={item.quantity} />
        </Cell>
        <Cell label="金额" span={9}>
          {item.amount === null ? '/' : yuan(item.amount)}
        </Cell>
      </tr>
      <tr className={longest(item.appearance)}>
        <Cell label="外观" span={21} className="room-for-text">
          <Words text={item.appearance && disclosure.text(item.appearance)} />
        </Cell>
      </tr>
      <tr>
        <Cell label="接收人" span={9}>
          <Words text={item.receiver} />
        </Cell>
        <Cell label="清点见证人" span={9}>
          <Words text={item.witnesses.join('、')} />
        </Cell>
      </tr>
    </>
  )
}
