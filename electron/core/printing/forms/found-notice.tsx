import { civilDateOf } from '../../../../shared/calendar.ts'
import type { LostFoundItem } from '../../../../shared/reception/lost-found.ts'
import { holdWords } from '../../reception/lost-found-hold.ts'
import { evenColumns, FormTable, Sheet, type SheetFrame } from './sheet-frame.tsx'
import { SignatureLine, SignatureRow } from './signature.tsx'

export interface FoundNoticeData {
  readonly frame: SheetFrame
  readonly item: LostFoundItem
  readonly fileName: string
}

/**
 * 失物招领启事 (domain F4): for a wall, so large. It names the thing and where it lay, and nothing by which a stranger could
 * claim it: no features, no quantity, no amount, no finder.
 */
export function FoundNotice({ frame, item, fileName }: FoundNoticeData) {
  return (
    <Sheet title="失物招领启事" documentTitle={fileName}>
      <FormTable
        frame={frame}
        title="失物招领启事"
        period={`编号 ${item.serial}`}
        serial={null}
        notice={item.noticeApprovedAt === null ? '待批准稿，项目经理批准前不得张贴' : undefined}
        widths={evenColumns}
        footnote="领取须核对物品特征并出示有效证件"
      >
        <tbody>
          <tr>
            <td colSpan={24} className={isLong(item) ? 'poster close' : 'poster'}>
              <Poster item={item} project={frame.project} />
            </td>
          </tr>
          <SignatureRow span={24}>
            {item.noticeApprovedBy === null ? <SignatureLine label="项目经理批准" /> : <span>批准 {item.noticeApprovedBy}</span>}
            <SignatureLine label="管理处(盖章)" />
            {item.noticeOn === null ? <SignatureLine label="公告日期" /> : <span>公告日期 {item.noticeOn}</span>}
          </SignatureRow>
        </tbody>
      </FormTable>
    </Sheet>
  )
}

/** A notice is one sheet: many words are set smaller. */
function isLong({ name, appearance, place }: LostFoundItem): boolean {
  return name.length + place.length + (appearance?.length ?? 0) > 120
}

function Poster({ item, project }: Pick<FoundNoticeData, 'item'> & { readonly project: string }) {
  const pet = item.nature === 'petTaken'
  return (
    <>
      <p>
        {civilDateOf(item.happenedAt)}，有人在{item.place}附近{pet ? '收留宠物' : '拾得'}：
      </p>
      <p className="poster-thing">{item.name}</p>
      {item.appearance !== null && <p>{item.appearance}</p>}
      <p>
        请失主持本人有效证件到{project}前台认领，说明{pet ? '宠物' : '物品'}
        的特征、遗失的时间和地点。委托他人代领的，另附委托书和双方证件。
      </p>
      {item.holdUntil !== null && <p>保管至 {holdWords(item.holdUntil)}，期满无人认领的，移交公安机关。</p>}
    </>
  )
}
