import type { Sheet } from '../../shared/printing/printing.ts'
import { PaperFrame } from './paper-frame.tsx'
import { PdfPages } from './pdf-pages.tsx'
import styles from './printing.module.css'
import { usePdf } from './use-host.ts'

const lines = Array.from({ length: 10 }, (_, index) => index)

interface Properties {
  readonly sheet: Sheet | undefined
  /** The host can make PDFs: then the preview is the very file that goes to the printer. */
  readonly pdf: boolean
  /** Room for the page in CSS pixels. */
  readonly width: number
  /** A book has more pages than anybody looks at here. */
  readonly mostPages?: number | undefined
  readonly onPages?: ((pages: number) => void) | undefined
}

/** The real page, as it will leave the printer: the very file, or the paper itself where the host makes none. */
export function SheetPreview({ sheet, pdf, width, mostPages, onPages }: Properties) {
  const file = usePdf(sheet?.ticket, pdf)
  if (sheet === undefined) return <BlankPage landscape={false} />
  if (pdf && file.data !== undefined)
    return <PdfPages base64={file.data} width={width} onPages={onPages} {...(mostPages === undefined ? {} : { mostPages })} />
  if (pdf && file.isPending) return <BlankPage landscape={sheet.landscape} />
  return <PaperFrame sheet={sheet} />
}

/** Loading shows the shape of what comes: a page, and as still as one. */
function BlankPage({ landscape }: { readonly landscape: boolean }) {
  return (
    <div className={landscape ? `${styles.blankPage} ${styles.landscape}` : styles.blankPage} aria-busy="true">
      {lines.map((line) => (
        <div key={line} className={styles.bar} />
      ))}
    </div>
  )
}
