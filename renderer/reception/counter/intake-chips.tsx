import { CloseOutlined } from '@ant-design/icons'
import { type Standing, standingLabels } from '../../../shared/reception/words.ts'
import { Select } from '../../ui/select.tsx'
import { otherKeys } from './counter-keys.ts'
import type { ByHand, Fields, Hand } from './entry.ts'
import styles from './intake-chips.module.css'

interface Properties {
  readonly fields: Fields
  readonly hand: Hand
  readonly onSet: (change: Partial<ByHand>) => void
  /** Takes the hand off a field: the line decides again. */
  readonly onRelease: (field: 'room' | 'name' | 'phone') => void
}

const standings = Object.entries(standingLabels).map(([value, label]) => ({ value, label }))

/** What was understood, each piece open to correction. A solid edge was set by hand. */
export function IntakeChips({ fields, hand, onSet, onRelease }: Properties) {
  return (
    <div className={styles.chips}>
      <Chip
        label="房号"
        value={fields.room}
        byHand={hand.room !== undefined}
        width={9}
        onSet={(room) => onSet({ room })}
        onRelease={() => onRelease('room')}
      />
      <Chip
        label="姓名"
        value={fields.name}
        byHand={hand.name !== undefined}
        width={6}
        none="未留姓名"
        onSet={(name) => onSet({ name })}
        onRelease={() => onRelease('name')}
      />
      <Select<Standing>
        size="small"
        variant="borderless"
        className={styles.standing ?? ''}
        aria-label="身份"
        value={fields.standing}
        options={standings.flatMap(({ value, label }) => (isStanding(value) ? [{ value, label }] : []))}
        onChange={(standing) => onSet({ standing })}
      />
      <Chip
        label="电话"
        value={fields.phone}
        byHand={hand.phone !== undefined}
        width={10}
        none="未留电话"
        onSet={(phone) => onSet({ phone })}
        onRelease={() => onRelease('phone')}
      />
      <span className={styles.left}>
        <button
          type="button"
          aria-pressed={hand.name === ''}
          aria-keyshortcuts={`Alt+${otherKeys.noName}`}
          onClick={() => onSet({ name: '' })}
        >
          未留姓名 <small aria-hidden="true">{otherKeys.noName}</small>
        </button>
        <button
          type="button"
          aria-pressed={hand.phone === ''}
          aria-keyshortcuts={`Alt+${otherKeys.noPhone}`}
          onClick={() => onSet({ phone: '' })}
        >
          未留电话 <small aria-hidden="true">{otherKeys.noPhone}</small>
        </button>
      </span>
    </div>
  )
}

const isStanding = (value: string): value is Standing => Object.hasOwn(standingLabels, value)

interface ChipProperties {
  readonly label: string
  readonly value: string
  readonly byHand: boolean
  /** In characters of full width. */
  readonly width: number
  /** How emptiness set by hand reads. */
  readonly none?: string
  readonly onSet: (value: string) => void
  readonly onRelease: () => void
}

function Chip({ label, value, byHand, width, none, onSet, onRelease }: ChipProperties) {
  const state = byHand ? styles.byHand : value === '' ? styles.vacant : styles.understood
  return (
    <span className={`${styles.chip} ${state}`}>
      <label>
        <span className={styles.label}>{label}</span>
        <input
          value={value}
          style={{ width: `${width}em` }}
          placeholder={byHand ? (none ?? '不填') : '—'}
          autoComplete="off"
          spellCheck={false}
          onChange={(event) => onSet(event.target.value)}
        />
      </label>
      {byHand && (
        <button type="button" tabIndex={-1} title="按原话" aria-label={`${label}按原话`} onClick={onRelease}>
          <CloseOutlined aria-hidden />
        </button>
      )}
    </span>
  )
}
