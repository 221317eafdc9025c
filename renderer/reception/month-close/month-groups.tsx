import { useState } from 'react'
import type { MonthTable } from '../../../shared/reception/month-close.ts'
import {
  change,
  type MonthBase,
  type MonthFigures,
  type MonthGroup,
  type MonthRow,
  monthGroups,
  percent,
} from '../../../shared/reception/month-figures.ts'
import { BaseDialog } from './base-dialog.tsx'
import styles from './month-close.module.css'
import { NumberButton, type OpenCell } from './number-button.tsx'
import { ShareBar } from './share-bar.tsx'

interface Properties {
  readonly table: MonthTable
  readonly onOpen: OpenCell
}

/** 统计区 (domain F3, A) as it stands on the form, a chart beside the numbers. */
export function MonthGroups({ table, onOpen }: Properties) {
  const { figures } = table
  const { hotSpots } = figures
  return (
    <section aria-label="统计" className={styles.groups}>
      {figures.groups.map(({ group, rows }) => (
        <GroupTable key={group} group={group} rows={rows} figures={figures} onOpen={onOpen} />
      ))}
      {hotSpots.length > 0 && (
        <div className={styles.spots}>
          <h2>热点事项</h2>
          {hotSpots.map(({ complaintClass, matter, count }) => (
            <NumberButton
              key={`${complaintClass}${matter}`}
              named
              cell={{ group: 'hotSpot', key: `${complaintClass ?? ''}\n${matter ?? ''}` }}
              title={`${complaintClass ?? '未归类'} · ${matter ?? '未写事由'}`}
              count={count}
              onOpen={onOpen}
            />
          ))}
        </div>
      )}
      <Bases table={table} />
    </section>
  )
}

interface GroupProperties {
  readonly group: MonthGroup
  readonly rows: readonly MonthRow[]
  readonly figures: MonthFigures
  readonly onOpen: OpenCell
}

function GroupTable({ group, rows, figures, onOpen }: GroupProperties) {
  const { received } = figures.totals
  const beside = (row: MonthRow, count: number | null, { month }: MonthBase) =>
    count === null ? (
      '/'
    ) : (
      <NumberButton
        cell={{ group, key: row.key }}
        title={`${month} ${monthGroups[group]} ${row.label}`}
        count={count}
        month={month}
        onOpen={onOpen}
      />
    )
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          {[monthGroups[group], '件数', '占比', '上月', '环比', '去年同月', '同比'].map((title) => (
            <th key={title} scope="col">
              {title}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => {
          const { key, label, count, previous, lastYear } = row
          return (
            <tr key={label}>
              <th scope="row">{label}</th>
              <td>
                <NumberButton cell={{ group, key }} title={`${monthGroups[group]} ${label}`} count={count} onOpen={onOpen} />
              </td>
              <td className={styles.share}>
                <ShareBar count={count} whole={received} />
                <span>{percent(count, received)}</span>
              </td>
              <td>{beside(row, previous, figures.previous)}</td>
              <td>{change(count, previous)}</td>
              <td>{beside(row, lastYear, figures.lastYear)}</td>
              <td>{change(count, lastYear)}</td>
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}

const sources = { counted: '按本软件登记', signed: '按已审阅的汇总表', entered: '手工填写' } as const

/** Where 上月 and 去年同月 come from; a month before this software can be written in. */
function Bases({ table: { figures, actions } }: Pick<Properties, 'table'>) {
  const [entering, setEntering] = useState<MonthBase | null>(null)
  const { previous, lastYear } = figures
  const mayEnter = (base: MonthBase) =>
    actions.includes('enterBase') && base.source !== 'signed' && (base.source === 'entered' || base.received === 0)
  const line = (name: string, base: MonthBase) => (
    <p key={name}>
      {name} {base.month}：{base.received} 件（{sources[base.source]}
      {base.note === null ? '' : `，${base.note}`}）
      {mayEnter(base) && (
        <button type="button" className={styles.link} onClick={() => setEntering(base)}>
          填写{name}基数
        </button>
      )}
    </p>
  )
  return (
    <div className={styles.bases}>
      {line('上月', previous)}
      {line('去年同月', lastYear)}
      <p>比率四舍五入，百分率保留一位、千分率保留两位小数；基数为零或不详时记「—」。</p>
      <BaseDialog base={entering} onClose={() => setEntering(null)} />
    </div>
  )
}
