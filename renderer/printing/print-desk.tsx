import { useLayoutEffect, useRef, useState } from 'react'
import type { Subject } from '../../shared/printing/printing.ts'
import { useQuery } from '../api/use-query.ts'
import { CopyChoice } from './copy-choice.tsx'
import { loadPreferences, type PrintPreferences, savePreferences } from './print-preferences.ts'
import { PrintSettings } from './print-settings.tsx'
import { PrintSteps } from './print-steps.tsx'
import styles from './printing.module.css'
import { SheetPreview } from './sheet-preview.tsx'
import { useBlanks } from './use-blanks.ts'
import { useBookPages } from './use-book-pages.ts'
import { useHostInfo, usePrinters } from './use-host.ts'
import { usePrintJob } from './use-print-job.ts'

interface Properties {
  readonly subject: Subject
  readonly onClose: () => void
}

/** Left the real page, right everything that decides how it is printed. One key prints. */
export function PrintDesk({ subject, onClose }: Properties) {
  const [chosen, setChosen] = useState<PrintPreferences>(() => loadPreferences(subject.form, localStorage))
  const [shownCopy, setShownCopy] = useState<string | null>(null)
  const info = useHostInfo()
  const printers = usePrinters(info?.silentPrint ?? false)
  const preview = useQuery(
    'printing.preview',
    { subject, copies: chosen.copies },
    { enabled: chosen.copies.length > 0, keepPrevious: true },
  )
  const sheets = preview.data?.sheets ?? []
  const shown = sheets.find((sheet) => sheet.copy === shownCopy) ?? sheets.at(0)
  const job = usePrintJob(onClose)
  const book = useBookPages(subject)
  const [stage, width] = useWidth()
  const printer = printers.find((each) => each.name === chosen.printer) ?? printers.find((each) => each.isDefault)

  const choose = (change: Partial<PrintPreferences>) => setChosen((before) => ({ ...before, ...change }))
  const print = () => {
    if (chosen.copies.length === 0 || job.state.step !== 'choosing') return
    savePreferences(subject.form, chosen, localStorage)
    const silent = info?.silentPrint ?? false
    void job.print({ subject, copies: chosen.copies, silent, printer: printer?.name ?? null, count: chosen.count })
  }

  return (
    <div className={styles.desk}>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a page longer than the window must scroll by keyboard */}
      <section className={styles.stage} ref={stage} tabIndex={0} aria-label="预览">
        <SheetPreview sheet={shown} pdf={info?.pdf ?? false} width={width} {...book} />
      </section>
      <aside className={styles.side} aria-label="打印设置">
        <CopyChoice
          form={subject.form}
          chosen={chosen.copies}
          sheets={sheets}
          shown={shown?.copy}
          onChoose={(copies) => choose({ copies: [...copies] })}
          onShow={setShownCopy}
        />
        {info?.silentPrint && (
          <PrintSettings printers={printers} printer={printer?.name ?? null} count={chosen.count} onChoose={choose} />
        )}
        <Blanks subject={subject} />
        {preview.error !== null && <p role="alert">{preview.error.message}</p>}
        <PrintSteps
          job={job}
          sheet={shown}
          info={info ?? null}
          disabled={chosen.copies.length === 0}
          onPrint={print}
          onClose={onClose}
        />
      </aside>
    </div>
  )
}

function Blanks({ subject }: { readonly subject: Subject }) {
  const blanks = useBlanks(subject)
  if (blanks.length === 0) return null
  return (
    <section className={styles.blanks} aria-label="还空着的栏目">
      <h3>还空着的栏目</h3>
      <p>{blanks.join('、')}</p>
      <p className={styles.hint}>没有填的印成「/」，要手写的留空。</p>
    </section>
  )
}

/** The width the preview may take, measured once the dialogue is laid out and again when the window changes. */
function useWidth() {
  const stage = useRef<HTMLElement>(null)
  const [width, setWidth] = useState(760)
  useLayoutEffect(() => {
    const element = stage.current
    if (element === null) return
    const watcher = new ResizeObserver(() => setWidth(element.clientWidth - 32))
    watcher.observe(element)
    return () => watcher.disconnect()
  }, [])
  return [stage, width] as const
}
