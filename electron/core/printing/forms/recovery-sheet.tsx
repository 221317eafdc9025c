import { Cell } from './grid.tsx'
import { evenColumns, FormTable, Sheet, type SheetFrame } from './sheet-frame.tsx'
import { SignatureLine, SignatureRow } from './signature.tsx'

export interface RecoverySheetData {
  readonly frame: SheetFrame
  /** Groups parted by hyphens, as the set-up shows them. */
  readonly code: string
  readonly madeOn: string
  readonly fileName: string
}

/** The recovery code of the data key, for a sealed envelope: without it and without this computer the records are lost. */
export function RecoverySheet({ frame, code, madeOn, fileName }: RecoverySheetData) {
  return (
    <Sheet title="数据恢复码" documentTitle={fileName}>
      <FormTable
        frame={frame}
        title="数据恢复码"
        period={`生成日期 ${madeOn}`}
        serial={null}
        className="recovery"
        widths={evenColumns}
        footnote="本页只印一份；抄写、拍照、存入电脑都等于交出全部记录"
      >
        <tbody>
          <tr>
            <td colSpan={24} className="code-cell">
              <div className="code">
                {code.split('-').map((group, at) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: two groups may be alike
                  <span key={at}>{group}</span>
                ))}
              </div>
            </td>
          </tr>
          <tr>
            <Cell label="用途" span={21}>
              前台的全部记录在这台电脑上加密保存。电脑损坏、更换、重装系统，或系统钥匙丢失时，只有凭本恢复码才能打开记录。软件的开发者和公司都没有第二份。
            </Cell>
          </tr>
          <tr>
            <Cell label="保管" span={21}>
              装入信封，封口处签名并注明日期，由项目经理存入保险柜或档案柜，与电脑分开放置。不得交给接待员日常保管。
            </Cell>
          </tr>
          <tr>
            <Cell label="使用" span={21}>
              在新电脑上打开数据文件夹，按提示逐组输入。字母不分大小写，连字符可省略。启封后在下方写明日期与原因，重新封存。
            </Cell>
          </tr>
          <tr>
            <Cell label="启封记录" span={21} className="room-for-text">
              <span className="pen">
                <span className="rule" />
                <span className="rule" />
                <span className="rule" />
              </span>
            </Cell>
          </tr>
          <SignatureRow span={24}>
            <SignatureLine label="封存人" />
            <SignatureLine label="项目经理" />
            <SignatureLine label="日期" />
          </SignatureRow>
        </tbody>
      </FormTable>
    </Sheet>
  )
}
