import { PrinterOutlined } from '@ant-design/icons'
import { addMonths, civilTimeOf } from '../../../shared/calendar.ts'
import { type MonthTable, monthStateLabels } from '../../../shared/reception/month-close.ts'
import { periodReadingLabels } from '../../../shared/settings/month-close-rules.ts'
import { usePrintRequest } from '../../printing/print-request.ts'
import { KeyedButton } from '../../ui/keyed-button.tsx'
import styles from './month-close.module.css'

interface Properties {
  readonly table: MonthTable
  readonly onMonth: (month: string) => void
}

const beside = (month: string, months: number) => addMonths(`${month}-01`, months).slice(0, 7)

/** Which month, what it counts, by when it is due, how far it is. */
export function MonthHead({ table, onMonth }: Properties) {
  const print = usePrintRequest((request) => request.open)
  const { month, period, figures, state, dueOn, countedUntil } = table
  return (
    <header className={styles.head}>
      <h1>
        投诉情况月汇总表 {month.slice(0, 4)} 年 {Number(month.slice(5))} 月
      </h1>
      <span className={styles.state} data-state={state}>
        {monthStateLabels[state]}
      </span>
      <div className={styles.turn}>
        <KeyedButton keys="[" label="上月" run={() => onMonth(beside(month, -1))} />
        <KeyedButton keys="]" label="下月" run={() => onMonth(beside(month, 1))} />
        <KeyedButton
          keys="Ctrl+P"
          label="打印"
          inFields
          icon={<PrinterOutlined aria-hidden />}
          run={() => print({ form: 'monthTable', month })}
        />
      </div>
      <p>
        期间 {period.from} 至 {period.until}（{periodReadingLabels[period.reading]}）· 总户数 {figures.households} 户 ·{' '}
        {state === 'signed' ? `统计截至审阅 ${civilTimeOf(countedUntil)}` : `须于 ${dueOn} 前上报审阅(4.9) · 数字随登记变动`}
      </p>
    </header>
  )
}
