import type { ReactNode } from 'react'
import type { ConcessionEffect } from '../../../shared/leasing/concession-effect.ts'
import { percentText, type RentUnit, rentUnitLabels } from '../../../shared/leasing/rent.ts'
import { fineText } from '../../../shared/leasing/rent-schedule.ts'
import { yuanText } from '../../../shared/money.ts'
import { Secret } from '../secret.tsx'
import styles from './concession.module.css'

interface Props {
  readonly unit: RentUnit
  readonly effect: ConcessionEffect
  readonly granted?: ConcessionEffect | null
}

const signed = (fen: number) => `${fen < 0 ? '多收 ' : '少收 '}${yuanText(Math.abs(fen))}`

/** 影响: net effective rent before and after, and what the term brings less (2: 10.5; domain F15). */
export function EffectTable({ unit, effect, granted = null }: Props) {
  const row = (name: string, before: string | null, of: (one: ConcessionEffect) => ReactNode) => (
    <tr>
      <th scope="row">{name}</th>
      <td>{before !== null && <Secret>{before}</Secret>}</td>
      <td>
        <Secret>{of(effect)}</Secret>
      </td>
      {granted !== null && (
        <td>
          <Secret>{of(granted)}</Secret>
        </td>
      )}
    </tr>
  )
  return (
    <table className={styles.effect} aria-label="对收入的影响">
      <thead>
        <tr>
          <th scope="col">{rentUnitLabels[unit]}、元</th>
          <th scope="col">牌价</th>
          <th scope="col">申请</th>
          {granted !== null && <th scope="col">批复</th>}
        </tr>
      </thead>
      <tbody>
        {row('折扣率', '100.0 %', ({ share }) => percentText(share))}
        {row('月租金', yuanText(effect.monthBefore), ({ monthAfter }) => yuanText(monthAfter))}
        {row('净有效租金', fineText(effect.netBefore), ({ netAfter }) => fineText(netAfter))}
        {row('租期内租金', yuanText(effect.totalBefore), ({ totalAfter }) => yuanText(totalAfter))}
        {row('影响金额', null, ({ impact }) => signed(impact))}
      </tbody>
    </table>
  )
}
