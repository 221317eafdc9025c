import { InputNumber } from 'antd'
import { useId, useState } from 'react'
import { percentText, rateText } from '../../../shared/leasing/rent.ts'
import type { MatchedSuite, MatchInput } from '../../../shared/leasing/suite-match.ts'
import { floorText, orientationLabels, orientations } from '../../../shared/leasing/suite-words.ts'
import { quantityText, yuanText } from '../../../shared/money.ts'
import { useQuery } from '../../api/use-query.ts'
import { choices } from '../../reception/case/acts/choices.ts'
import { Drawer } from '../../ui/drawer.tsx'
import { ErrorNotice } from '../../ui/error-notice.tsx'
import { Field } from '../../ui/field.tsx'
import { HundredthsInput } from '../../ui/hundredths-input.tsx'
import { Select } from '../../ui/select.tsx'
import { Secret } from '../secret.tsx'
import styles from './match.module.css'
import { SuiteMark } from './suite-mark.tsx'

const anything: MatchInput = { areaFrom: null, areaTo: null, orientation: [], floorFrom: null, floorTo: null, budget: null }
const readable = (value: number | null) => (value === null || Number.isNaN(value) || value < 1 ? null : value)

interface NeedProps {
  readonly need: MatchInput
  readonly change: (change: Partial<MatchInput>) => void
}

function Need({ need, change }: NeedProps) {
  const [from, to, side, low, high, money] = [useId(), useId(), useId(), useId(), useId(), useId()]
  return (
    <search className={styles.need}>
      <Field id={from} label="面积从">
        <HundredthsInput
          id={from}
          label="面积从"
          suffix="㎡"
          value={need.areaFrom}
          onChange={(area) => change({ areaFrom: readable(area) })}
        />
      </Field>
      <Field id={to} label="面积到">
        <HundredthsInput
          id={to}
          label="面积到"
          suffix="㎡"
          value={need.areaTo}
          onChange={(area) => change({ areaTo: readable(area) })}
        />
      </Field>
      <Field id={side} label="朝向">
        <Select<MatchInput['orientation']>
          id={side}
          mode="multiple"
          aria-label="朝向"
          placeholder="不限"
          style={{ width: 160 }}
          value={need.orientation}
          options={choices(orientationLabels, orientations)}
          onChange={(orientation) => change({ orientation })}
        />
      </Field>
      <Field id={low} label="楼层从">
        <InputNumber
          id={low}
          aria-label="楼层从"
          min={-9}
          max={200}
          precision={0}
          controls={false}
          value={need.floorFrom}
          onChange={(floorFrom) => change({ floorFrom })}
        />
      </Field>
      <Field id={high} label="楼层到">
        <InputNumber
          id={high}
          aria-label="楼层到"
          min={-9}
          max={200}
          precision={0}
          controls={false}
          value={need.floorTo}
          onChange={(floorTo) => change({ floorTo })}
        />
      </Field>
      <Field id={money} label="每月预算">
        <HundredthsInput
          id={money}
          label="每月预算"
          suffix="元"
          width={140}
          value={need.budget}
          onChange={(budget) => change({ budget: readable(budget) })}
        />
      </Field>
    </search>
  )
}

interface FoundProps {
  readonly suite: MatchedSuite
  readonly onOpen: (id: string) => void
}

function Found({ suite, onOpen }: FoundProps) {
  return (
    <li className={styles.found}>
      <button type="button" className={styles.open} onClick={() => onOpen(suite.id)}>
        <strong>{suite.room}</strong> {floorText(suite.floor)} {quantityText(suite.grossArea)} ㎡ 得房率{' '}
        {percentText(suite.efficiency)}
      </button>
      <SuiteMark state={suite.state} />
      <span>
        <Secret>
          {rateText({ unit: suite.rentUnit, fen: suite.rentAsked })}，每月 {yuanText(suite.monthRent + suite.monthFee)} 元
        </Secret>
      </span>
      <ul className={styles.reasons}>
        {suite.fits.map((words) => (
          <li key={words} data-fits>
            {words}
          </li>
        ))}
        {suite.misses.map((words) => (
          <li key={words}>{words}</li>
        ))}
        {suite.interested.map((words, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: one colleague may have several prospects here
          <li key={`${words} ${index}`}>已有{words}</li>
        ))}
      </ul>
    </li>
  )
}

interface Props {
  readonly open: boolean
  readonly onClose: () => void
  readonly onOpen: (id: string) => void
}

/** What fits a need, the best first, while the caller is still on the phone (2: 3.1). */
export function MatchDrawer({ open, onClose, onOpen }: Props) {
  const [need, setNeed] = useState(anything)
  const { data, error } = useQuery('suites.match', need, { enabled: open, keepPrevious: true })
  return (
    <Drawer title="按需求找房" open={open} onClose={onClose} width={760}>
      <Need need={need} change={(change) => setNeed((before) => ({ ...before, ...change }))} />
      <ErrorNotice error={error} />
      {data?.note != null && <p className={styles.note}>{data.note}</p>}
      <ol className={styles.list} aria-label="合适的单元">
        {data?.suites.map((suite) => (
          <Found key={suite.id} suite={suite} onOpen={onOpen} />
        ))}
      </ol>
    </Drawer>
  )
}
