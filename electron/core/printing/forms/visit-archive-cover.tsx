import { civilTimeOf, clockTimeOf } from '../../../../shared/calendar.ts'
import { yuanText } from '../../../../shared/money.ts'
import { guestKindLabels, visitLevelLabels, visitStateLabels } from '../../../../shared/visits/visit-words.ts'
import type { VisitDetail } from '../../../../shared/visits/visits.ts'
import type { Disclosure } from '../masks.ts'
import { Cell, SectionRow, Words } from './grid.tsx'
import { evenColumns, FormTable, type SheetFrame } from './sheet-frame.tsx'
import { SignatureLine, SignatureRow } from './signature.tsx'
import type { ArchivePart } from './visit-archive.tsx'
import { headCount, leaderWords } from './visit-paper-data.ts'
import { PreparationRows } from './visit-times.tsx'

interface Props {
  readonly frame: SheetFrame
  readonly visit: VisitDetail
  readonly parts: readonly ArchivePart[]
  readonly disclosure: Disclosure
}

function noticeOf({ state, cancelledAt, cancelledBy, cancelReason, override }: VisitDetail): string | undefined {
  if (state === 'cancelled') {
    return `已取消：${cancelReason ?? ''}（${cancelledBy ?? ''} ${cancelledAt === null ? '' : civilTimeOf(cancelledAt)}）`
  }
  if (override !== null) return `资料未齐归档（缺：${override.duties.join('、')}）。原因：${override.reason}`
  return state === 'closed' ? undefined : '尚未归档，资料可能不齐'
}

const yuan = (fen: number | null) => (fen === null ? null : `${yuanText(fen)} 元`)

function thereWords({ receivedAt, leftAt }: VisitDetail): string | null {
  if (receivedAt === null) return null
  return `${civilTimeOf(receivedAt)}${leftAt === null ? '' : ` 至 ${clockTimeOf(leftAt)}`}`
}

function costWords({ budget, spent }: VisitDetail): string | null {
  return (
    [budget === null ? null : `预算 ${yuan(budget)}`, spent === null ? null : `实际 ${yuan(spent)}`].filter(Boolean).join('；') ||
    null
  )
}

/** Page one: what it was, how it went, and what lies behind. How many pages there are stands at their foot. */
export function VisitArchiveCover({ frame, visit, parts, disclosure }: Props) {
  const closed = visit.closedAt === null ? null : `${visit.closedBy ?? ''} ${civilTimeOf(visit.closedAt)}`
  const rows: readonly (readonly [readonly [string, string | null], readonly [string, string | null]])[] = [
    [
      ['类别', guestKindLabels[visit.guestKind]],
      ['接待级别', visit.level === null ? null : visitLevelLabels[visit.level]],
    ],
    [
      ['领队/职务', leaderWords(visit)],
      ['人数', headCount(visit.visitors)],
    ],
    [
      ['预定到达', civilTimeOf(visit.arrivesAt)],
      ['到离时间', thereWords(visit)],
    ],
    [
      ['接待负责人', visit.host],
      ['费用', costWords(visit)],
    ],
    [
      ['状态', visitStateLabels[visit.state]],
      ['归档', closed],
    ],
  ]
  return (
    <FormTable
      frame={frame}
      title="参观接待档案"
      period={`保存至 ${visit.keepUntil}，到期不自动销毁`}
      serial={visit.serial}
      notice={noticeOf(visit)}
      widths={evenColumns}
      footnote="资料由管理处统一保存（规程 4.7） · 页码连续编至末页，封面为第 1 页"
    >
      <tbody>
        <tr>
          <Cell label="来访单位" span={21} className="book-number">
            <Words text={visit.unit && disclosure.text(visit.unit)} />
          </Cell>
        </tr>
        {rows.map((row) => (
          <tr key={row[0][0]}>
            {row.map(([label, text]) => (
              <Cell key={label} label={label} span={9}>
                <Words text={text} />
              </Cell>
            ))}
          </tr>
        ))}
        <PreparationRows visit={visit} />
      </tbody>
      <tbody>
        <SectionRow span={24}>目录</SectionRow>
        <Contents parts={parts} />
      </tbody>
      <tbody className="closing">
        <SignatureRow span={24}>
          <SignatureLine label="整理人" />
          <SignatureLine label="管理处主管" />
          <SignatureLine label="保管人" />
          <SignatureLine label="日期" />
        </SignatureRow>
      </tbody>
    </FormTable>
  )
}

function Contents({ parts }: Pick<Props, 'parts'>) {
  return (
    <>
      <tr className="titles">
        <th scope="col" colSpan={3}>
          序号
        </th>
        <th scope="col" colSpan={12}>
          资料
        </th>
        <th scope="col" colSpan={9}>
          编号/数量
        </th>
      </tr>
      {parts.map(({ title, extent }, at) => (
        <tr key={`${title} ${extent}`} className="line">
          <td colSpan={3} className="centred">
            {at + 1}
          </td>
          <td colSpan={12}>{title}</td>
          <td colSpan={9}>{extent}</td>
        </tr>
      ))}
    </>
  )
}
