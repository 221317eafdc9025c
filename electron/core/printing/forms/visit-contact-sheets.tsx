import { civilTimeOf } from '../../../../shared/calendar.ts'
import type { VisitDetail } from '../../../../shared/visits/visits.ts'
import type { ContactPicture } from '../../attachments/attached-pictures.ts'
import { Lines, SectionRow } from './grid.tsx'
import { evenColumns, FormTable, type SheetFrame } from './sheet-frame.tsx'

interface Props {
  readonly frame: SheetFrame
  readonly visit: VisitDetail
  readonly pictures: readonly ContactPicture[]
}

const perRow = 3
const columns = [
  { title: '文件', span: 10 },
  { title: '大小', span: 4 },
  { title: '附上', span: 5 },
  { title: '内容摘要', span: 5 },
] as const

const megabytes = (bytes: number) => `${(bytes / 1024 / 1024).toFixed(1)} MB`

/** Photos as contact sheets, three to a row with name and time; what cannot be shown is named with what proves it (3: 4.6). */
export function VisitContactSheets({ frame, visit, pictures }: Props) {
  const shown = pictures.flatMap(({ source, ...one }) => (source === null ? [] : [{ ...one, source }]))
  const named = pictures.filter(({ source }) => source === null)
  const rows = Array.from({ length: Math.ceil(shown.length / perRow) }, (_, row) => shown.slice(row * perRow, (row + 1) * perRow))
  return (
    <FormTable
      frame={frame}
      title="照片和扫描件"
      period={visit.unit ?? '来访单位未定'}
      serial={visit.serial}
      widths={evenColumns}
      className="dense"
      footnote="缩小印出；原件在本机附件中，按内容摘要（SHA-256）核对"
    >
      <tbody>
        {rows.map((row) => (
          <tr key={row[0]?.id} className="contact-row">
            {Array.from({ length: perRow }, (_, at) => {
              const one = row[at]
              return (
                // biome-ignore lint/suspicious/noArrayIndexKey: a picture is its place in the row
                <td key={at} colSpan={8}>
                  {one && (
                    <figure>
                      <img src={one.source} alt={one.name} />
                      <figcaption>
                        {one.name}
                        <br />
                        {civilTimeOf(one.addedAt)} {one.by} {one.digest.slice(0, 12)}
                      </figcaption>
                    </figure>
                  )}
                </td>
              )
            })}
          </tr>
        ))}
      </tbody>
      {named.length > 0 && (
        <tbody>
          <SectionRow span={24}>未印出的附件</SectionRow>
          <Lines
            columns={columns}
            lines={named.map(({ name, size, addedAt, by, digest }) => [
              name,
              megabytes(size),
              `${civilTimeOf(addedAt)} ${by}`,
              digest.slice(0, 12),
            ])}
          />
        </tbody>
      )}
    </FormTable>
  )
}
