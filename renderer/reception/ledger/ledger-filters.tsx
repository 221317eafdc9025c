import { PrinterOutlined } from '@ant-design/icons'
import { Button, Checkbox } from 'antd'
import {
  caseStateLabels,
  caseStates,
  categories,
  categoryLabels,
  channelLabels,
  channels,
} from '../../../shared/reception/words.ts'
import { useQuery } from '../../api/use-query.ts'
import { places } from '../../app/places.ts'
import { DateField } from '../../ui/date-field.tsx'
import { FilterLine, FilterReset, Filters, FilterWords, ManyOf, OneOf } from '../../ui/filters.tsx'
import { Kbd } from '../../ui/kbd.tsx'
import { useNow } from '../../ui/now.ts'
import { Select } from '../../ui/select.tsx'
import { ExportButton } from '../../workbooks/export-button.tsx'
import { choices } from '../case/acts/choices.ts'
import { SheetTabs } from '../correction/sheet-tabs.tsx'
import { type CaseSort, restrictions, spans } from './filter.ts'
import styles from './ledger.module.css'
import { useLedgerView } from './ledger-view.ts'

interface Properties {
  /** How many there are, in words. */
  readonly count: string
  readonly onPrint: () => void
}

const sorts: readonly { readonly value: CaseSort; readonly label: string }[] = [
  { value: 'newest', label: '新的在前' },
  { value: 'oldest', label: '旧的在前' },
  { value: 'dueFirst', label: '先到期在前' },
]

/** Everything the ledger can be narrowed down by, always in sight. */
export function LedgerFilters({ count, onPrint }: Properties) {
  const { filter, sort, change, order, reset } = useLedgerView()
  return (
    <Filters>
      <FilterLine>
        <SheetTabs label="台账与装订册" places={[places.ledger, places.ledgerBooks]} />
        <FilterWords
          id="ledger-text"
          placeholder="编号、姓名、拼音、房号、电话后四位、内容"
          value={filter.text}
          onChange={(text) => change({ text })}
        />
        <Dates />
        <span className={styles.count} role="status">
          {count}
        </span>
        <Button icon={<PrinterOutlined aria-hidden />} onClick={onPrint} aria-keyshortcuts="Control+P">
          打印台账 <Kbd keys="Ctrl+P" />
        </Button>
        <ExportButton subject={{ list: 'cases', filter: { ...filter, sort } }} />
      </FilterLine>
      <FilterLine>
        <Choices />
        <Checkbox
          className={styles.overdue ?? ''}
          checked={filter.overdue}
          onChange={(event) => change({ overdue: event.target.checked })}
        >
          只看超时
        </Checkbox>
        <Select aria-label="排序" className={styles.narrow ?? ''} value={sort} options={[...sorts]} onChange={order} />
        <FilterReset set={restrictions(filter)} onReset={reset} />
      </FilterLine>
    </Filters>
  )
}

/** 「共 1,204 件」; where nobody keeps the count, what has been read so far. */
export function countWords(total: number | null, loaded: number, more: boolean): string {
  if (total !== null) return `共 ${total.toLocaleString('zh-CN')} 件`
  return more ? `${loaded} 件以上` : `${loaded} 件`
}

function Dates() {
  const { filter, change } = useLedgerView()
  const now = useNow()
  return (
    <fieldset className={styles.dates}>
      <legend className="spoken">接待日期</legend>
      {Object.entries(spans(now)).map(([word, span]) => (
        <Button
          key={word}
          size="small"
          type={filter.from === span.from && filter.until === span.until ? 'primary' : 'text'}
          ghost={filter.from === span.from && filter.until === span.until}
          onClick={() => change(span)}
        >
          {word}
        </Button>
      ))}
      <DateField label="从" placeholder="开始日期" value={filter.from} onChange={(from) => change({ from })} />
      <span aria-hidden="true">至</span>
      <DateField label="到" placeholder="结束日期" value={filter.until} onChange={(until) => change({ until })} />
    </fieldset>
  )
}

function Choices() {
  const { filter, change } = useLedgerView()
  const departments = useQuery('settings.read', {}).data?.departments ?? []
  const people = useQuery('accounts.names', {}).data?.people ?? []
  return (
    <>
      <ManyOf
        label="类别"
        value={filter.category}
        options={choices(categoryLabels, categories)}
        onChange={(category) => change({ category })}
      />
      <ManyOf
        label="方式"
        value={filter.channel}
        options={choices(channelLabels, channels)}
        onChange={(channel) => change({ channel })}
      />
      <ManyOf
        label="状态"
        value={filter.state}
        options={choices(caseStateLabels, caseStates)}
        onChange={(state) => change({ state })}
      />
      <OneOf
        label="转交部门"
        value={filter.department}
        options={departments.map((name) => ({ value: name, label: name }))}
        onChange={(department) => change({ department })}
      />
      <OneOf
        label="接待人"
        value={filter.registrarId}
        options={people.map(({ id, name }) => ({ value: id, label: name }))}
        onChange={(registrarId) => change({ registrarId })}
      />
    </>
  )
}
