import { Button } from 'antd'
import { useState } from 'react'
import type { z } from 'zod'
import type { HostCalls } from '../../shared/host.ts'
import type { Sheet } from '../../shared/printing/printing.ts'
import { busy } from '../ui/busy.tsx'
import { Kbd } from '../ui/kbd.tsx'
import { useKeys } from '../ui/keys.ts'
import styles from './printing.module.css'
import { savePdf } from './save-pdf.ts'
import type { PrintJob } from './use-print-job.ts'

interface Properties {
  readonly job: PrintJob
  readonly sheet: Sheet | undefined
  readonly info: z.output<HostCalls['info']['output']> | null
  readonly disabled: boolean
  readonly onPrint: () => void
  readonly onClose: () => void
}

/** The buttons: print (Enter), then the question that only a person can answer. */
export function PrintSteps(properties: Properties) {
  const { job } = properties
  return job.state.step === 'asking' ? <Question job={job} /> : <PrintButtons {...properties} />
}

function PrintButtons({ job, sheet, info, disabled, onPrint, onClose }: Properties) {
  const [notice, setNotice] = useState<string | null>(null)
  const { state } = job
  const trouble = state.step === 'choosing' ? state.trouble : null
  useKeys([
    { keys: 'Enter', label: '打印', run: onPrint },
    { keys: 'Ctrl+P', label: '打印', run: onPrint, inFields: true },
  ])
  return (
    <div className={styles.steps}>
      {trouble !== null && <p role="alert">{trouble}</p>}
      {notice !== null && <p role="status">{notice}</p>}
      <Button
        type="primary"
        size="large"
        block
        autoFocus
        data-first-focus
        disabled={disabled}
        loading={busy(state.step === 'printing')}
        onClick={onPrint}
      >
        打印 <Kbd keys="Enter" />
      </Button>
      <div className={styles.buttons}>
        <SaveButton sheet={sheet} info={info} onNotice={setNotice} />
        <Button onClick={onClose}>
          关闭 <Kbd keys="Escape" />
        </Button>
      </div>
      {info !== null && !info.pdf && info.kind === 'browser' && (
        <p className={styles.hint}>这台电脑不能直接存 PDF：请在浏览器的打印窗口里选「另存为 PDF」。</p>
      )}
    </div>
  )
}

function SaveButton({ sheet, info, onNotice }: Pick<Properties, 'sheet' | 'info'> & { onNotice: (notice: string) => void }) {
  const able = info !== null && (info.pdf || info.kind === 'desktop')
  const save = async () => {
    if (sheet !== undefined && info !== null) onNotice(await savePdf(sheet, info.kind))
  }
  return (
    <Button disabled={!able || sheet === undefined} onClick={() => void save()}>
      存为 PDF
    </Button>
  )
}

function Question({ job }: { readonly job: PrintJob }) {
  const sheets = job.state.step === 'asking' ? job.state.sheets.length : 0
  return (
    <section className={styles.steps} aria-label="纸出来了吗？">
      <h3>纸出来了吗？</h3>
      <p>已送打印，共 {sheets} 联。看到纸再确认，记录才算已打印。</p>
      <div className={styles.buttons}>
        <Button type="primary" size="large" autoFocus onClick={() => void job.answer(true)}>
          已打印 <Kbd keys="Enter" />
        </Button>
        <Button size="large" onClick={() => void job.answer(false)}>
          没有
        </Button>
      </div>
    </section>
  )
}
