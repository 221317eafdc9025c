import { CloseOutlined } from '@ant-design/icons'
import { App, Button } from 'antd'
import { mostSuites } from '../../../shared/leasing/quotation-terms.ts'
import type { QuotedSuite } from '../../../shared/leasing/quotations.ts'
import { percentText, rateText, rentUnitLabels, shareOf } from '../../../shared/leasing/rent.ts'
import { floorText, openStates } from '../../../shared/leasing/suite-words.ts'
import type { SuiteSummary } from '../../../shared/leasing/suites.ts'
import { quantityText } from '../../../shared/money.ts'
import { desk } from '../../api/client.ts'
import type { Input } from '../../api/paths.ts'
import { useQuery } from '../../api/use-query.ts'
import { Select } from '../../ui/select.tsx'
import { Secret } from '../secret.tsx'
import styles from './quotation.module.css'
import { type FieldsProps, MoneyBox, sentenceOf } from './quotation-boxes.tsx'
import { lineOf, type TypedLine } from './quotation-fields.ts'

/** Suites that can be had. */
export const everyOpenSuite: Input<'suites.list'> = {
  filter: { state: [...openStates], orientation: [], areaFrom: null, areaTo: null, floor: null, room: '' },
  ...{ order: 'floor' as const, after: null, limit: 200 },
}

export const suiteName = ({ room, floor, grossArea }: SuiteSummary) =>
  `${room}　${floorText(floor)}　${quantityText(grossArea)} ㎡`

interface Props extends FieldsProps {
  readonly prospectId: string
  /** As the core knows them, in the order of the terms. */
  readonly quoted: readonly QuotedSuite[]
}

/** 单元: chosen from those that can be had, each with its price beside the list price. */
export function SuiteLines({ prospectId, quoted, typed, change, error }: Props) {
  const { message } = App.useApp()
  const open = useQuery('suites.list', everyOpenSuite)
  const chosen = new Set(typed.suites.map(({ suiteId }) => suiteId))
  const options = (open.data?.suites ?? [])
    .filter(({ id }) => !chosen.has(id))
    .map((suite) => ({ value: suite.id, label: suiteName(suite) }))
  const add = async (suiteId: string) => {
    const reply = await desk.quotations.begin({ prospectId, suiteIds: [suiteId] })
    if (!reply.ok) return void message.error(reply.error.message)
    change({ suites: [...typed.suites, ...reply.data.terms.suites.map(lineOf)] })
  }
  const put = (at: number, part: Partial<TypedLine>) =>
    change({ suites: typed.suites.map((line, index) => (index === at ? { ...line, ...part } : line)) })
  return (
    <section className={styles.box} aria-label="单元">
      <h3>单元</h3>
      {typed.suites.map((line, at) => (
        <Line
          key={line.suiteId}
          line={line}
          at={at}
          quoted={quoted.find(({ suiteId }) => suiteId === line.suiteId)}
          error={error}
          onChange={(part) => put(at, part)}
          onRemove={() => change({ suites: typed.suites.filter((_, index) => index !== at) })}
        />
      ))}
      {typed.suites.length < mostSuites && (
        <Select<string | null>
          aria-label="加一个单元"
          placeholder="加一个单元：输入室号或面积"
          showSearch={{ optionFilterProp: 'label' }}
          value={null}
          options={options}
          loading={open.loading}
          onChange={(suiteId) => suiteId !== null && void add(suiteId)}
        />
      )}
      {sentenceOf(error, 'suites') && <p role="alert">{sentenceOf(error, 'suites')}</p>}
    </section>
  )
}

interface LineProps {
  readonly line: TypedLine
  readonly at: number
  readonly quoted: QuotedSuite | undefined
  readonly error: FieldsProps['error']
  readonly onChange: (part: Partial<TypedLine>) => void
  readonly onRemove: () => void
}

/** 「牌价 4.20 元/㎡/天，报 97.6 %」 */
function Asked({ line, quoted }: Pick<LineProps, 'line'> & { readonly quoted: QuotedSuite }) {
  const { list } = quoted
  const same = line.price !== null && !Number.isNaN(line.price) && line.unit === list.unit && line.price > 0
  return (
    <Secret>
      牌价 {rateText(list)}
      {same && `，报 ${percentText(shareOf({ unit: line.unit, fen: line.price ?? 0 }, list))}`}
    </Secret>
  )
}

function Line({ line, at, quoted, error, onChange, onRemove }: LineProps) {
  const room = quoted?.room ?? '…'
  return (
    <div className={styles.line}>
      <div>
        <strong>{room}</strong> {quoted && `${quoted.floor} ${quantityText(quoted.area)} ㎡`}
        {quoted && (
          <p>
            <Asked line={line} quoted={quoted} />
          </p>
        )}
      </div>
      <MoneyBox
        label={`${room} 单价`}
        name={`suites.${at}.rate.fen`}
        value={line.price}
        suffix={rentUnitLabels[line.unit]}
        width={150}
        error={error}
        onChange={(price) => onChange({ price })}
      />
      <MoneyBox
        label="管理费"
        name={`suites.${at}.managementFee`}
        value={line.fee}
        suffix="元/㎡/月"
        width={136}
        error={error}
        onChange={(fee) => onChange({ fee })}
      />
      <Button type="text" icon={<CloseOutlined aria-hidden />} aria-label={`去掉 ${room}`} onClick={onRemove} />
    </div>
  )
}
