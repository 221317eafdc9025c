import { Checkbox } from 'antd'
import {
  causeLabels,
  causes,
  gradeLabels,
  grades,
  validities,
  validityLabels,
} from '../../../shared/reception/complaint-words.ts'
import { useQuery } from '../../api/use-query.ts'
import { places } from '../../app/places.ts'
import { DateField } from '../../ui/date-field.tsx'
import { FilterLine, FilterReset, Filters, FilterWords, ManyOf, OneOf } from '../../ui/filters.tsx'
import { ExportButton } from '../../workbooks/export-button.tsx'
import { choices } from '../case/acts/choices.ts'
import { SheetTabs } from '../correction/sheet-tabs.tsx'
import { restrictions } from '../ledger/filter.ts'
import styles from '../ledger/ledger.module.css'
import { useComplaintView } from './complaint-view.ts'

/** Everything the list can be narrowed down by, always in sight. */
export function ComplaintFilters({ loaded, more }: { readonly loaded: number; readonly more: boolean }) {
  const { filter, change, reset } = useComplaintView()
  return (
    <Filters>
      <FilterLine>
        <SheetTabs label="投诉与纠正预防" places={[places.complaints, places.corrections]} />
        <FilterWords
          id="complaint-text"
          placeholder="编号、姓名、拼音、房号、内容"
          value={filter.text}
          onChange={(text) => change({ text })}
        />
        <DateField label="从" placeholder="开始日期" value={filter.from} onChange={(from) => change({ from })} />
        <span aria-hidden="true">至</span>
        <DateField label="到" placeholder="结束日期" value={filter.until} onChange={(until) => change({ until })} />
        <span className={styles.count} role="status">
          {more ? `${loaded} 件以上` : `${loaded} 件`}
        </span>
        <ExportButton subject={{ list: 'complaints', filter }} />
      </FilterLine>
      <FilterLine>
        <Choices />
        <Checkbox checked={filter.open} onChange={(event) => change({ open: event.target.checked })}>
          未注销
        </Checkbox>
        <Checkbox checked={filter.hot} onChange={(event) => change({ hot: event.target.checked })}>
          热点
        </Checkbox>
        <Checkbox checked={filter.late} onChange={(event) => change({ late: event.target.checked })}>
          超时
        </Checkbox>
        <FilterReset set={restrictions(filter)} onReset={reset} />
      </FilterLine>
    </Filters>
  )
}

function Choices() {
  const { filter, change } = useComplaintView()
  const classes = useQuery('settings.read', {}).data?.complaints.classes ?? []
  return (
    <>
      <ManyOf label="原因" value={filter.cause} options={choices(causeLabels, causes)} onChange={(cause) => change({ cause })} />
      <ManyOf label="性质" value={filter.grade} options={choices(gradeLabels, grades)} onChange={(grade) => change({ grade })} />
      <ManyOf
        label="有效性"
        value={filter.validity}
        options={choices(validityLabels, validities)}
        onChange={(validity) => change({ validity })}
      />
      <OneOf
        label="投诉类别"
        value={filter.complaintClass}
        options={classes.map((value) => ({ value, label: value }))}
        onChange={(complaintClass) => change({ complaintClass: complaintClass })}
      />
    </>
  )
}
