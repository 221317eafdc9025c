import { Link } from 'react-router'
import { receptionReaders } from '../../../shared/access/roles.ts'
import { clockTimeOf } from '../../../shared/calendar.ts'
import { percentText, rateText } from '../../../shared/leasing/rent.ts'
import { fitOutLabels, floorText, orientationLabels } from '../../../shared/leasing/suite-words.ts'
import { reactionLabels } from '../../../shared/leasing/viewing-words.ts'
import type { ViewingDefect, ViewingDetail, ViewingSuite } from '../../../shared/leasing/viewings.ts'
import { quantityText } from '../../../shared/money.ts'
import { useHolds } from '../../api/use-holds.ts'
import { places } from '../../app/places.ts'
import { Secret } from '../secret.tsx'
import { isOut, stands } from './acts/units.ts'
import styles from './viewing.module.css'

/** Every time that the key was out, the last at the end. */
function keyWords(unit: ViewingSuite): string {
  const before = unit.keyTurns.map(
    ({ outAt, takenBy, backAt, backTo }) => `${clockTimeOf(outAt)} ${takenBy}领出，${clockTimeOf(backAt)} 还给${backTo}`,
  )
  if (unit.keyOutAt === null) return '钥匙没有领出'
  const back = unit.keyBackAt === null ? '还没有归还' : `${clockTimeOf(unit.keyBackAt)} 还给${unit.keyBackTo}`
  return [...before, `${clockTimeOf(unit.keyOutAt)} ${unit.keyTakenBy}领出，${back}`].join('；')
}

function doorWords({ openedAt, lockedAt, lockNote }: ViewingSuite): string {
  if (openedAt === null) return '还没有看'
  if (lockedAt === null) return `${clockTimeOf(openedAt)} 开门，还没有锁门`
  return `${clockTimeOf(openedAt)} 开门，${clockTimeOf(lockedAt)} 锁门${lockNote === null ? '' : `（${lockNote}）`}`
}

/** The slip opens for those who read the counter's records. */
function Slip({ defect }: { readonly defect: ViewingDefect }) {
  const reads = useHolds(receptionReaders)
  const { caseId, repairId, repairSerial } = defect
  if (!reads) return <strong>{repairSerial}</strong>
  return <Link to={`${places.repairs.path}?case=${caseId}&slip=repair.${repairId}`}>{repairSerial}</Link>
}

function Unit({ unit }: { readonly unit: ViewingSuite }) {
  const { room, floor, grossArea, efficiency, orientation, fitOut, rentUnit, priceTold, reaction, objection, defects } = unit
  return (
    <li className={`${styles.box} ${stands(unit) ? styles.open : ''}`}>
      <h3>
        {room}
        <span className={styles.quiet}>
          {floorText(floor)} · {quantityText(grossArea)} ㎡ · 得房率 {percentText(efficiency)} · {orientationLabels[orientation]}{' '}
          · {fitOutLabels[fitOut]}
        </span>
        {reaction !== null && <span>评价 {reactionLabels[reaction]}</span>}
      </h3>
      <div className={isOut(unit) ? styles.late : styles.quiet}>{keyWords(unit)}</div>
      <div>{doorWords(unit)}</div>
      {priceTold !== null && (
        <div>
          当场报价 <Secret>{rateText({ unit: rentUnit, fen: priceTold })}</Secret>
        </div>
      )}
      {objection !== null && <div>异议：{objection}</div>}
      {defects.length > 0 && (
        <ul className={styles.list} aria-label={`${room} 发现的问题`}>
          {defects.map((defect) => (
            <li key={defect.id}>
              {defect.text} → 维修单 <Slip defect={defect} />
            </li>
          ))}
        </ul>
      )}
    </li>
  )
}

/** Units in the order in which they are shown, each with its key, its door and what was said of it. */
export function ViewingUnits({ viewing }: { readonly viewing: ViewingDetail }) {
  return (
    <ol className={styles.units} aria-label="看房单元">
      {viewing.suites.map((unit) => (
        <Unit key={unit.id} unit={unit} />
      ))}
    </ol>
  )
}
