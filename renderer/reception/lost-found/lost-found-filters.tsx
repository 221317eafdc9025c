import { PrinterOutlined } from '@ant-design/icons'
import { Button, Checkbox } from 'antd'
import {
  itemKindLabels,
  itemKinds,
  lostFoundNatureLabels,
  lostFoundNatures,
  lostFoundStateLabels,
  lostFoundStates,
} from '../../../shared/reception/lost-found-words.ts'
import { FilterLine, FilterReset, Filters, FilterWords, ManyOf } from '../../ui/filters.tsx'
import { Kbd } from '../../ui/kbd.tsx'
import { KeyedButton } from '../../ui/keyed-button.tsx'
import { choices } from '../case/acts/choices.ts'
import { restrictions } from '../ledger/filter.ts'
import styles from '../ledger/ledger.module.css'
import { useLostFoundView } from './filter.ts'

interface Properties {
  /** How many are held past their time. */
  readonly due: number
  readonly mayRegister: boolean
  readonly onRegister: () => void
  readonly onPrint: () => void
  /** `null`: nothing is due for the police. */
  readonly onTransferList: (() => void) | null
}

/** Everything the list can be narrowed down by, and what is due. */
export function LostFoundFilters({ due, mayRegister, onRegister, onPrint, onTransferList }: Properties) {
  const { filter, change, reset } = useLostFoundView()
  return (
    <Filters>
      <FilterLine>
        <FilterWords
          id="lost-found-text"
          placeholder="编号、名称、地点、人、回执号"
          value={filter.text}
          onChange={(text) => change({ text })}
        />
        <Checkbox checked={filter.due} onChange={(event) => change({ due: event.target.checked })}>
          只看到期{due > 0 && `（${due}）`}
        </Checkbox>
        <span className={styles.count} />
        {onTransferList !== null && <Button onClick={onTransferList}>到期物品移交清单</Button>}
        <Button icon={<PrinterOutlined aria-hidden />} onClick={onPrint} aria-keyshortcuts="Control+P">
          打印登记表 <Kbd keys="Ctrl+P" />
        </Button>
        {mayRegister && <KeyedButton type="primary" keys="Alt+N" label="失物登记" inFields run={onRegister} />}
      </FilterLine>
      <FilterLine>
        <ManyOf
          label="性质"
          value={filter.nature}
          options={choices(lostFoundNatureLabels, lostFoundNatures)}
          onChange={(nature) => change({ nature })}
        />
        <ManyOf
          label="类别"
          value={filter.kind}
          options={choices(itemKindLabels, itemKinds)}
          onChange={(kind) => change({ kind })}
        />
        <ManyOf
          label="状态"
          value={filter.state}
          options={choices(lostFoundStateLabels, lostFoundStates)}
          onChange={(state) => change({ state })}
        />
        <FilterReset set={restrictions(filter)} onReset={reset} />
      </FilterLine>
    </Filters>
  )
}
