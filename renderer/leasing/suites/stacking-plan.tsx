import { type KeyboardEvent, useEffect, useRef, useState } from 'react'
import { floorText, orientationLabels, suiteStateLabels } from '../../../shared/leasing/suite-words.ts'
import type { PlanBuilding, PlanFloor, PlanRoom } from '../../../shared/leasing/suites.ts'
import { quantityText } from '../../../shared/money.ts'
import { isComposing } from '../../ui/keys.ts'
import { type Spot, walked } from './plan-walk.ts'
import styles from './stacking-plan.module.css'

interface RoomProps {
  readonly room: PlanRoom
  readonly tabbed: boolean
  readonly onOpen: (id: string) => void
  readonly onFocus: () => void
}

/** All of it for the ear; the eye has the state as a word, a ground and an edge. */
function spoken(room: PlanRoom): string {
  const parts = [
    `${room.room} ${suiteStateLabels[room.state]}`,
    `${quantityText(room.grossArea)} 平方米`,
    `朝${orientationLabels[room.orientation]}`,
    room.tenant ?? '',
    room.leaseEnd === null ? '' : `租期至 ${room.leaseEnd}`,
    room.holds === 0 ? '' : `${room.holds} 家客户${room.holdsExpired ? '，有过期的' : ''}`,
  ]
  return parts.filter((part) => part !== '').join('，')
}

function Room({ room, tabbed, onOpen, onFocus }: RoomProps) {
  const { id, state, holds, holdsExpired } = room
  return (
    // biome-ignore lint/a11y/useSemanticElements: a house is no table of columns; its rooms are as wide as their areas
    <button
      type="button"
      role="gridcell"
      className={holds > 1 || holdsExpired ? `${styles.room} ${styles.marked}` : (styles.room ?? '')}
      style={{ flexGrow: room.grossArea }}
      data-state={state}
      data-suite={id}
      tabIndex={tabbed ? 0 : -1}
      aria-label={spoken(room)}
      title={spoken(room)}
      onClick={() => onOpen(id)}
      onFocus={onFocus}
    >
      <strong>{room.room}</strong>
      <span>{suiteStateLabels[state]}</span>
      <span className={styles.area}>{quantityText(room.grossArea)}</span>
      {holds > 1 && <span className={styles.two}>{holds} 家</span>}
      {holdsExpired && <span className={styles.two}>过期</span>}
      {room.tenant !== null && <span className={styles.tenant}>{room.tenant}</span>}
    </button>
  )
}

function FloorHead({ floor }: { readonly floor: PlanFloor }) {
  return (
    // biome-ignore lint/a11y/useFocusableInteractive: read out with its rooms, never gone to
    // biome-ignore lint/a11y/useSemanticElements: a house is no table of columns
    <div role="rowheader" className={styles.head}>
      <strong>{floorText(floor.floor)}</strong>
      <span>{quantityText(floor.grossArea)} ㎡</span>
      <span>{floor.vacantArea === 0 ? '满' : `可租 ${quantityText(floor.vacantArea)}`}</span>
    </div>
  )
}

interface Props {
  readonly building: PlanBuilding
  readonly onOpen: (id: string) => void
}

/** Lower rooms are thinner, so that forty floors are seen with little scrolling. */
const height = (floors: number) => (floors > 24 ? 'low' : floors > 12 ? 'middle' : 'high')

/** The house from the top to the ground: floors as lines, rooms as wide as their area, walked with the arrows. */
export function StackingPlan({ building, onOpen }: Props) {
  const { floors } = building
  const [spot, setSpot] = useState<Spot>({ floor: 0, room: 0 })
  const [moved, setMoved] = useState(0)
  const grid = useRef<HTMLDivElement>(null)
  const widest = Math.max(...floors.map(({ grossArea }) => grossArea))
  const at = floors[spot.floor]?.rooms[spot.room] ?? floors[0]?.rooms[0]
  useEffect(() => {
    if (moved > 0) grid.current?.querySelector<HTMLElement>('[tabindex="0"]')?.focus()
  }, [moved])
  const onKeyDown = (event: KeyboardEvent) => {
    const next = isComposing(event.nativeEvent) ? null : walked(event.key, spot, floors)
    if (!next) return
    event.preventDefault()
    setSpot(next)
    setMoved((count) => count + 1)
  }
  return (
    // biome-ignore lint/a11y/useSemanticElements: a house is no table of columns
    <div
      ref={grid}
      role="grid"
      aria-label={`${building.building}楼层图`}
      className={styles.plan}
      data-height={height(floors.length)}
      onKeyDown={onKeyDown}
    >
      {floors.map((floor, floorAt) => (
        // biome-ignore lint/a11y/useSemanticElements: a house is no table of columns
        // biome-ignore lint/a11y/useFocusableInteractive: its rooms are gone to, not the line
        <div key={floor.floor} role="row" className={styles.floor}>
          <FloorHead floor={floor} />
          <div role="presentation" className={styles.rooms} style={{ width: `${(floor.grossArea / widest) * 100}%` }}>
            {floor.rooms.map((room, roomAt) => (
              <Room
                key={room.id}
                room={room}
                tabbed={room === at}
                onOpen={onOpen}
                onFocus={() => setSpot({ floor: floorAt, room: roomAt })}
              />
            ))}
          </div>
        </div>
      ))}
    </div>
  )
}
