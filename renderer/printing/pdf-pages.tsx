import { useEffect, useRef, useState } from 'react'
import { drawPdf } from './draw-pdf.ts'
import styles from './printing.module.css'

interface Properties {
  /** The whole file, base64 as the host sends it. */
  readonly base64: string
  /** The widest a page may be, in CSS pixels; never larger than true size. */
  readonly width: number
}

/** A PDF as pictures, page under page: exactly what the printer gets. */
export function PdfPages({ base64, width }: Properties) {
  const holder = useRef<HTMLDivElement>(null)
  const [trouble, setTrouble] = useState(false)

  useEffect(() => {
    const target = holder.current
    if (target === null) return
    const stop = new AbortController()
    setTrouble(false)
    drawPdf(base64, { target, width, signal: stop.signal }).catch(() => {
      if (!stop.signal.aborted) setTrouble(true)
    })
    return () => stop.abort()
  }, [base64, width])

  return (
    <>
      {trouble && <p role="alert">预览没有画出来，单据本身没有问题，可以照常打印。</p>}
      <div ref={holder} className={styles.pages} />
    </>
  )
}
