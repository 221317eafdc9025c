import {
  change,
  indicatorsOf,
  type MonthFigures,
  type MonthTotal,
  monthGroups,
  monthTotals,
  percent,
} from '../../../../shared/reception/month-figures.ts'
import { Cell, SectionRow, Words } from './grid.tsx'

const half = 30
const columnTitles = ['本月件数', '占比', '上月', '环比', '去年同月', '同比']

/** Half a line of the form: a group's name with its column titles, or one of its rows. */
interface HalfLine {
  readonly heading: boolean
  readonly cells: readonly string[]
}

function halfLines(figures: MonthFigures, wanted: readonly string[]): HalfLine[] {
  return figures.groups
    .filter(({ group }) => wanted.includes(group))
    .flatMap(({ group, rows }) => [
      { heading: true, cells: [monthGroups[group], ...columnTitles] },
      ...rows.map(({ label, count, previous, lastYear }) => ({
        heading: false,
        cells: [
          ...[label, String(count), percent(count, figures.totals.received)],
          ...[previous === null ? '/' : String(previous), change(count, previous)],
          ...[lastYear === null ? '/' : String(lastYear), change(count, lastYear)],
        ],
      })),
    ])
}

const left = ['complaintClass', 'cause', 'validity']
const right = ['grade', 'channel', 'department', 'focus']

interface HalfProps {
  readonly lines: readonly HalfLine[]
  readonly at: number
  /** How many lines the other half has too. */
  readonly whole: number
}

/** One line of a half; what the shorter half has not, is closed in one piece. */
function Half({ lines, at, whole }: HalfProps) {
  const line = lines[at]
  if (!line)
    return at === lines.length ? (
      <td colSpan={half} rowSpan={whole - at} className="centred">
        /
      </td>
    ) : null
  return line.cells.map((cell, at) => {
    const place = `${at}`
    const span = at === 0 ? 6 : 4
    return line.heading || at === 0 ? (
      <th key={place} scope={line.heading ? 'col' : 'row'} colSpan={span} className={line.heading ? 'group' : undefined}>
        {cell}
      </th>
    ) : (
      <td key={place} colSpan={span} className="centred">
        {cell}
      </td>
    )
  })
}

const sums: readonly MonthTotal[] = [
  ...(['received', 'valid', 'settled', 'open', 'onTime', 'toCallBack', 'calledBack', 'satisfied', 'fairly'] as const),
  'dissatisfied',
]

/** Cut into rows of so many. */
function rowsOf<Item>(items: readonly Item[], wide: number): Item[][] {
  return Array.from({ length: Math.ceil(items.length / wide) }, (_, row) => items.slice(row * wide, (row + 1) * wide))
}

const baseWords = { counted: '按本软件登记', signed: '按已审阅的汇总表', entered: '按启用前的汇总表填写' } as const

function Indicators({ figures }: { readonly figures: MonthFigures }) {
  const shown = indicatorsOf(figures)
  return rowsOf([...shown, { label: '总户数', value: `${figures.households} 户`, how: '投诉率的分母' }], 3).map((row) => (
    <tr key={row[0]?.label}>
      {row.map(({ label, value, how }) => (
        <Cell key={label} label={label} labelSpan={7} span={13}>
          <span className="rate">{value}</span> <span className="how">{how}</span>
        </Cell>
      ))}
    </tr>
  ))
}

/** 统计区 (domain F3, A). */
export function MonthStatistics({ figures }: { readonly figures: MonthFigures }) {
  const [lefts, rights] = [halfLines(figures, left), halfLines(figures, right)]
  const { previous, lastYear, hotSpots } = figures
  const spots = hotSpots.map(
    ({ complaintClass, matter, count }) => `${complaintClass ?? '未归类'}·${matter ?? '未写事由'} ${count} 件`,
  )
  const whole = Math.max(lefts.length, rights.length)
  const besides = `上月 ${previous.received} 件（${baseWords[previous.source]}）· 去年同月 ${lastYear.received} 件（${baseWords[lastYear.source]}）`
  return (
    <tbody>
      <SectionRow span={2 * half}>一、统计</SectionRow>
      <tr>
        {sums.map((name) => (
          <Cell key={name} label={monthTotals[name]} labelSpan={4} span={2} className="centred">
            {figures.totals[name]}
          </Cell>
        ))}
      </tr>
      <Indicators figures={figures} />
      {Array.from({ length: whole }, (_, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a printed line is its place
        <tr key={at}>
          <Half lines={lefts} at={at} whole={whole} />
          <Half lines={rights} at={at} whole={whole} />
        </tr>
      ))}
      <tr>
        <Cell label="热点事项" labelSpan={6} span={54}>
          <Words text={spots.join('；')} />
        </Cell>
      </tr>
      <tr>
        <Cell label="说明" labelSpan={6} span={54}>
          {besides}；比率四舍五入，百分率保留一位、千分率保留两位小数；基数为零或不详时记「—」。
        </Cell>
      </tr>
    </tbody>
  )
}
