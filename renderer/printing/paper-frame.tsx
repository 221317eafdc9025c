import type { Ref } from 'react'
import type { Sheet } from '../../shared/printing/printing.ts'
import styles from './printing.module.css'

/** Served by either host under its own origin. The ticket is the permission, and lives for ten minutes. */
export const paperPath = (ticket: string): string => `/paper/${encodeURIComponent(ticket)}`

interface Properties {
  readonly sheet: Sheet
  readonly frame?: Ref<HTMLIFrameElement>
  readonly onReady?: () => void
}

/** The paper's own HTML. Sandboxed: it holds what people typed, so no script may run; printing needs modals. */
export function PaperFrame({ sheet, frame, onReady }: Properties) {
  return (
    <iframe
      ref={frame}
      className={styles.frame}
      title={`${sheet.title} ${sheet.copy}`}
      sandbox="allow-same-origin allow-modals"
      src={paperPath(sheet.ticket)}
      onLoad={onReady}
    />
  )
}
