import { PlusOutlined } from '@ant-design/icons'
import { Button } from 'antd'
import { useRef, useState } from 'react'
import { useNavigate } from 'react-router'
import {
  quotationKindLabels,
  quotationKinds,
  quotationStateLabels,
  quotationStates,
  validity,
  validityLabels,
} from '../../../shared/leasing/quotation-words.ts'
import { anyQuotation, type QuotationFilter, type QuotationSummary } from '../../../shared/leasing/quotations.ts'
import type { Output } from '../../api/paths.ts'
import { usePages } from '../../api/use-pages.ts'
import { choices } from '../../reception/case/acts/choices.ts'
import { Empty } from '../../ui/empty.tsx'
import { FilterLine, FilterReset, Filters, ManyOf, OneOf } from '../../ui/filters.tsx'
import { KeyedButton } from '../../ui/keyed-button.tsx'
import { useKeys } from '../../ui/keys.ts'
import { PagedTable } from '../../ui/paged-table.tsx'
import { PrivacyKey } from '../privacy-key.tsx'
import styles from './quotation.module.css'
import { quotationColumns } from './quotation-columns.tsx'

const quotationsOf = (page: Output<'quotations.list'>): readonly QuotationSummary[] => page.quotations
const states = choices(quotationStateLabels, quotationStates)
const kinds = choices(quotationKindLabels, quotationKinds)
const validities = choices(validityLabels, validity.options)

const setIn = ({ state, validity: date, kind }: QuotationFilter) =>
  [state.length > 0, date !== null, kind.length > 0].filter(Boolean).length

/** 报价: every quotation that one answers for, the latest first (2: 9.3). */
export function QuotationsScreen() {
  const [filter, setFilter] = useState(anyQuotation)
  const change = (part: Partial<QuotationFilter>) => setFilter((before) => ({ ...before, ...part }))
  const pages = usePages('quotations.list', { ...filter, limit: 100 }, quotationsOf)
  const navigate = useNavigate()
  const table = useRef<HTMLDivElement>(null)
  useKeys([{ keys: 'F2', label: '到表里', run: () => table.current?.focus(), inFields: true }])
  const begin = () => void navigate('/leasing/quotations/new')
  return (
    <div className={styles.list}>
      <Filters>
        <FilterLine>
          <ManyOf label="状态" value={filter.state} options={states} onChange={(state) => change({ state })} />
          <OneOf
            label="有效期"
            value={filter.validity}
            options={validities}
            onChange={(value) => change({ validity: validity.nullable().catch(null).parse(value) })}
          />
          <ManyOf label="种类" value={filter.kind} options={kinds} onChange={(kind) => change({ kind })} />
          <FilterReset set={setIn(filter)} onReset={() => setFilter(anyQuotation)} />
          <span className={styles.count} role="status">
            {pages.items.length} 份{pages.hasMore && '以上'}
          </span>
          <span className={styles.verbs}>
            <PrivacyKey />
            <KeyedButton type="primary" keys="N" label="新报价" icon={<PlusOutlined aria-hidden />} run={begin} />
          </span>
        </FilterLine>
      </Filters>
      <PagedTable
        tableRef={table}
        label="报价单"
        columns={quotationColumns}
        pages={pages}
        onOpen={({ id }) => void navigate(`/leasing/quotations/${id}`)}
        empty={
          <Empty
            title="没有这样的报价单"
            teach="按 N 给一位客户报价：选客户、选单元，右边就是要给客户的那张纸。"
            action={<Button onClick={() => setFilter(anyQuotation)}>看全部</Button>}
          />
        }
      />
    </div>
  )
}
