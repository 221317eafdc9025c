import { Button } from 'antd'
import { type Standing, standing, standingLabels } from '../../../shared/reception/words.ts'
import { Select } from '../../ui/select.tsx'
import styles from './record-form.module.css'
import { UnitPicker } from './unit-picker.tsx'

export interface ResidenceEntry {
  /** Empty until a unit is chosen, and for a room that is yet to be registered. */
  readonly unitId: string
  /** Empty until a unit is chosen. */
  readonly room: string
  readonly standing: Standing
}

const standings = standing.options.map((value) => ({ value, label: standingLabels[value] }))

interface Props {
  readonly value?: readonly ResidenceEntry[]
  readonly onChange?: (residences: readonly ResidenceEntry[]) => void
  readonly disabled?: boolean
}

/** Where somebody lives or owns, and as what. */
export function ResidenceList({ value: residences = [], onChange, disabled = false }: Props) {
  const change = (index: number, part: Partial<ResidenceEntry>) =>
    onChange?.(residences.map((one, at) => (at === index ? { ...one, ...part } : one)))
  return (
    <fieldset className={styles.residences}>
      <legend className="spoken">房产</legend>
      {residences.map((residence, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a line has no identity before a unit is chosen
        <div key={index} className={styles.residence}>
          <UnitPicker
            label={`第 ${index + 1} 处房号`}
            value={residence.unitId}
            room={residence.room}
            autoFocus={residence.room === '' && index > 0}
            onChange={(unitId, room) => change(index, { unitId, room })}
          />
          <Select
            aria-label={`第 ${index + 1} 处身份`}
            value={residence.standing}
            options={standings}
            onChange={(next) => change(index, { standing: next })}
          />
          <Button
            type="text"
            aria-label={`移除第 ${index + 1} 处房产`}
            disabled={disabled}
            onClick={() => onChange?.(residences.filter((_, at) => at !== index))}
          >
            移除
          </Button>
        </div>
      ))}
      <div>
        <Button
          disabled={disabled || residences.length >= 50}
          onClick={() => onChange?.([...residences, { unitId: '', room: '', standing: 'owner' }])}
        >
          加一处房产
        </Button>
      </div>
    </fieldset>
  )
}
