import { useLayoutEffect, useRef, useState } from 'react'
import { paperPath } from '../../printing/paper-frame.tsx'
import { showPrices, usePricesShown } from '../privacy.ts'
import styles from './quotation.module.css'

/** A4 with the desk around it, in CSS pixels. */
const sheetWidth = 860

/** How much room there is, measured once it is laid out and again when the window changes. */
function useRoom() {
  const stage = useRef<HTMLDivElement>(null)
  const [room, setRoom] = useState({ width: sheetWidth, height: 600 })
  useLayoutEffect(() => {
    const element = stage.current
    if (element === null) return
    const watcher = new ResizeObserver(() => setRoom({ width: element.clientWidth, height: element.clientHeight }))
    watcher.observe(element)
    return () => watcher.disconnect()
  }, [])
  return [stage, room] as const
}

/** The last paper stays until the next one has come: it does not blink at every pause of the keys. */
function useTwoPapers(ticket: string) {
  const [shown, setShown] = useState(ticket)
  return { papers: shown === ticket ? [ticket] : [shown, ticket], shown, come: () => setShown(ticket) }
}

interface Props {
  readonly ticket: string
  readonly title: string
}

function Papers({ ticket, title }: Props) {
  const [stage, { width, height }] = useRoom()
  const { papers, shown, come } = useTwoPapers(ticket)
  const scrolled = useRef(0)
  const scale = width / sheetWidth
  const size = { width: sheetWidth, height: height / scale, transform: `scale(${scale})` }
  return (
    <div ref={stage} className={styles.paper}>
      {papers.map((one) => (
        <iframe
          key={one}
          title={title}
          // Served under our own origin and without scripts: what people typed must not run.
          sandbox="allow-same-origin"
          src={paperPath(one)}
          style={{ ...size, visibility: one === shown ? 'visible' : 'hidden' }}
          onLoad={({ currentTarget: { contentWindow } }) => {
            contentWindow?.scrollTo(0, scrolled.current)
            contentWindow?.addEventListener('scroll', () => {
              scrolled.current = contentWindow.scrollY
            })
            come()
          }}
        />
      ))}
    </div>
  )
}

/** The very paper that prints, beside the editor; behind the privacy key like every other price (2: 9.1). */
export function LivePaper({ ticket, title, instead }: Partial<Props> & { readonly title: string; readonly instead: string }) {
  const shown = usePricesShown()
  if (ticket !== undefined && shown) return <Papers ticket={ticket} title={title} />
  return (
    <div className={styles.covered}>
      <p>{ticket === undefined ? instead : '价格已遮住。客户看不到屏幕时再显示。'}</p>
      {ticket !== undefined && (
        <button type="button" className={styles.link} onClick={() => showPrices(true)}>
          显示报价单（F7）
        </button>
      )}
    </div>
  )
}
