import { civilTimeOf } from '../../../../shared/calendar.ts'
import { FormTable, Sheet } from './sheet-frame.tsx'
import { SignatureLine, SignatureRow } from './signature.tsx'
import { namesOf, type VisitPaperData } from './visit-paper-data.ts'

const columns = [
  { title: '序号', width: 12 },
  { title: '姓名', width: 30 },
  { title: '单位', width: 50 },
  { title: '职务', width: 30 },
  { title: '联系电话', width: 34 },
  { title: '签名', width: 30 },
] as const

const fewest = 18

/** 《参观签到表》: names that are known stand there, everybody signs, the rest is for the pen (domain F17). */
export function SignInSheet({ frame, visit, fileName }: VisitPaperData) {
  const names = namesOf(visit)
  const rows = Math.max(fewest, names.length + 2, visit.visitors === null ? 0 : Math.min(visit.visitors, 200))
  return (
    <Sheet title="参观签到表" documentTitle={fileName}>
      <FormTable
        frame={frame}
        title="参观签到表"
        period={`${civilTimeOf(visit.arrivesAt)} ${visit.unit ?? '来访单位未定'}${visit.room === null ? '' : ` · ${visit.room}`}`}
        serial={visit.serial}
        notice={visit.state === 'cancelled' ? `已取消：${visit.cancelReason ?? ''}` : undefined}
        widths={columns.map(({ width }) => width)}
        titles={
          <tr className="titles">
            {columns.map(({ title }) => (
              <th key={title} scope="col">
                {title}
              </th>
            ))}
          </tr>
        }
        footnote="签到信息只用于本次接待，由管理处统一保存"
      >
        <tbody>
          {Array.from({ length: rows }, (_, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a line of the list is its place
            <tr key={at} className="sign-in">
              <td className="centred">{at + 1}</td>
              <td className="centred">{names[at] ?? ''}</td>
              {columns.slice(2).map(({ title }) => (
                <td key={title} />
              ))}
            </tr>
          ))}
          <SignatureRow span={columns.length}>
            <SignatureLine label="签到负责人" />
            <SignatureLine label="管理处主管" />
          </SignatureRow>
        </tbody>
      </FormTable>
    </Sheet>
  )
}
