import { InputNumber, Select } from 'antd'
import type { PrintPreferences } from './print-preferences.ts'

interface Properties {
  readonly printers: readonly { readonly name: string; readonly label: string }[]
  readonly printer: string | null
  readonly count: number
  readonly onChoose: (change: Partial<PrintPreferences>) => void
}

/** Printer and number of copies, where the host can print without asking. */
export function PrintSettings({ printers, printer, count, onChoose }: Properties) {
  return (
    <div className="print-settings">
      <label>
        <span>打印机</span>
        <Select
          value={printer}
          options={printers.map(({ name, label }) => ({ value: name, label }))}
          notFoundContent="没有找到打印机:请检查电源和数据线"
          placeholder="请选择打印机"
          aria-label="打印机"
          onChange={(value) => onChoose({ printer: value })}
        />
      </label>
      <label>
        <span>每联份数</span>
        <InputNumber
          min={1}
          max={20}
          precision={0}
          value={count}
          aria-label="每联份数"
          onChange={(value) => onChoose({ count: value ?? 1 })}
        />
      </label>
    </div>
  )
}
