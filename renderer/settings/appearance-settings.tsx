import { Radio } from 'antd'
import { useStore } from 'zustand'
import { type AppearanceChoice, appearanceChoice, chooseAppearance } from '../ui/appearance.ts'
import type { Density } from '../ui/theme.ts'
import styles from './settings.module.css'

const appearances: { value: AppearanceChoice; label: string }[] = [
  { value: 'system', label: '跟随系统' },
  { value: 'light', label: '浅色' },
  { value: 'dark', label: '深色' },
]
const densities: { value: Density; label: string }[] = [
  { value: 'dense', label: '紧凑（36 像素一行）' },
  { value: 'comfortable', label: '宽松（44 像素一行）' },
]

/** Takes effect at once and stays on this PC. */
export function AppearanceSettings() {
  const { appearance, density } = useStore(appearanceChoice)
  return (
    <div className={styles.page}>
      <header>
        <h1>外观</h1>
        <p className={styles.about}>立即生效，只影响这台电脑。</p>
      </header>
      <fieldset style={{ border: 0, padding: 0, margin: 0 }}>
        <legend className={styles.quiet}>明暗</legend>
        <Radio.Group
          options={appearances}
          value={appearance}
          onChange={({ target }) =>
            chooseAppearance({ appearance: appearances.find(({ value }) => value === target.value)?.value ?? 'system' })
          }
        />
      </fieldset>
      <fieldset style={{ border: 0, padding: 0, margin: 0 }}>
        <legend className={styles.quiet}>列表的行距</legend>
        <Radio.Group
          options={densities}
          value={density}
          onChange={({ target }) => chooseAppearance({ density: target.value === 'comfortable' ? 'comfortable' : 'dense' })}
        />
      </fieldset>
    </div>
  )
}
