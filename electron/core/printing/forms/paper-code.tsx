import { createContext, useContext } from 'react'
import { encode } from 'uqr'
import { paperCodeMark } from '../../../../shared/printing/paper-code.ts'

/** The code of the copy that is being rendered; `null` on a preview, and on what is no record form. */
export const PaperCode = createContext<string | null>(null)

/** One rectangle per run of dark modules, so that the drawing stays small. */
function runs(rows: readonly (readonly boolean[])[]): string {
  return rows
    .flatMap((row, y) =>
      row.map((dark, x) => {
        if (!dark || row[x - 1]) return ''
        const light = row.indexOf(false, x)
        const width = (light === -1 ? row.length : light) - x
        return `M${x} ${y}h${width}v1h-${width}z`
      }),
    )
    .join('')
}

/** For the eye six characters, for the scanner the same as a QR code: either finds the record when the sheet comes back signed. */
export function CodeMark() {
  const code = useContext(PaperCode)
  if (code === null) return null
  const { data, size } = encode(`${paperCodeMark}${code}`, { ecc: 'M', border: 0 })
  return (
    <span className="paper-code">
      <svg viewBox={`0 0 ${size} ${size}`} role="img" aria-label={`编码 ${code}`}>
        <path d={runs(data)} />
      </svg>
      <span>{code}</span>
    </span>
  )
}
