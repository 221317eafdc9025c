import { InputNumber } from 'antd'
import { Select } from '../ui/select.tsx'
import type { PrintPreferences } from './print-preferences.ts'
import styles from './printing.module.css'

interface Properties {
  readonly printers: readonly { readonly name: string; readonly label: string }[]
  readonly printer: string | null
  readonly count: number
  readonly onChoose: (change: Partial<PrintPreferences>) => void
}

/** Printer and number of copies, where the host can print without asking. */
export function PrintSettings({ printers, printer, count, onChoose }: Properties) {
  return (
    <div className={styles.settings}>
      <label htmlFor="printer">
        <span>打印机</span>
        <Select
          id="printer"
          value={printer}
          options={printers.map(({ name, label }) => ({ value: name, label }))}
          notFoundContent="没有找到打印机：请检查电源和数据线"
          placeholder="请选择打印机"
          onChange={(value) => onChoose({ printer: value })}
        />
      </label>
      <label htmlFor="copies-each">
        <span>每联份数</span>
        <InputNumber
          id="copies-each"
          min={1}
          max={20}
          precision={0}
          value={count}
          onChange={(value) => onChoose({ count: value ?? 1 })}
        />
      </label>
    </div>
  )
}
