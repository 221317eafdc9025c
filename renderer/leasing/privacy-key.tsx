import { EyeInvisibleOutlined, EyeOutlined } from '@ant-design/icons'
import { Button } from 'antd'
import { useEffect, useRef } from 'react'
import { Kbd } from '../ui/kbd.tsx'
import { useKeys } from '../ui/keys.ts'
import { pricesShown, showPrices, usePricesShown } from './privacy.ts'

/** Longer than this it is held, and letting go hides again. */
const held = 400

/**
 * F7 on every leasing screen: a tap shows prices until the next tap or two minutes are over, holding it shows them only as
 * long. The button does the same by mouse.
 */
export function PrivacyKey() {
  const shown = usePricesShown()
  const since = useRef<number | null>(null)
  const press = () => {
    if (since.current !== null) return // the key repeats while it is held
    since.current = performance.now()
    showPrices(!pricesShown())
  }
  useKeys([{ keys: 'F7', label: '显示或遮住价格（按住只看一眼）', run: press, inFields: true }], { level: 0 })
  useEffect(() => {
    const release = (event: KeyboardEvent) => {
      if (event.key !== 'F7' || since.current === null) return
      if (performance.now() - since.current > held) showPrices(false)
      since.current = null
    }
    document.addEventListener('keyup', release)
    return () => {
      document.removeEventListener('keyup', release)
      showPrices(false)
    }
  }, [])
  return (
    <Button
      icon={shown ? <EyeOutlined aria-hidden /> : <EyeInvisibleOutlined aria-hidden />}
      aria-pressed={shown}
      aria-keyshortcuts="F7"
      title="价格、心理价位和谈判记录：点一下显示，两分钟后自动遮住（F7）"
      onClick={() => showPrices(!shown)}
    >
      {shown ? '遮住价格' : '显示价格'} <Kbd keys="F7" />
    </Button>
  )
}
