import { useEffect, useRef, useState } from 'react'
import { drawPdf } from './draw-pdf.ts'
import styles from './printing.module.css'

interface Properties {
  /** The whole file, base64 as the host sends it. */
  readonly base64: string
  /** The widest a page may be, in CSS pixels; never larger than true size. */
  readonly width: number
  /** Of a file that is not ours. */
  readonly mostPages?: number
  readonly trouble?: string
  /** Told how many pages there are; must be stable. */
  readonly onPages?: ((pages: number) => void) | undefined
}

const ofPaper = '预览没有画出来，单据本身没有问题，可以照常打印。'

/** A PDF as pictures, page under page: exactly what the printer gets. */
export function PdfPages({ base64, width, mostPages, trouble: troubleWords = ofPaper, onPages }: Properties) {
  const holder = useRef<HTMLDivElement>(null)
  const [trouble, setTrouble] = useState(false)
  const [pages, setPages] = useState(0)

  useEffect(() => {
    const target = holder.current
    if (target === null) return
    const stop = new AbortController()
    setTrouble(false)
    const limit = mostPages === undefined ? {} : { mostPages }
    const onCounted = (count: number) => {
      setPages(count)
      onPages?.(count)
    }
    drawPdf(base64, { target, width, signal: stop.signal, onCounted, ...limit }).catch(() => {
      if (!stop.signal.aborted) setTrouble(true)
    })
    return () => stop.abort()
  }, [base64, width, mostPages, onPages])

  return (
    <>
      {trouble && <p role="alert">{troubleWords}</p>}
      {mostPages !== undefined && pages > mostPages && (
        <p role="alert">
          共 {pages} 页，只显示前 {mostPages} 页。
        </p>
      )}
      <div ref={holder} className={styles.pages} />
    </>
  )
}
