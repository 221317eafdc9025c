import { Button, type ButtonProps } from 'antd'
import type { ReactNode } from 'react'
import { busy } from './busy.tsx'
import { Kbd } from './kbd.tsx'
import { useKeys } from './keys.ts'

interface Props extends Pick<ButtonProps, 'type' | 'danger' | 'icon' | 'size' | 'block'> {
  readonly keys: string
  /** The verb, on the button and in the key sheet. */
  readonly label: string
  readonly run: () => void
  readonly disabled?: boolean
  readonly running?: boolean
  /** The key also works while somebody types (Enter in one-line fields needs no such leave). */
  readonly inFields?: boolean
  readonly extra?: ReactNode
}

/** A verb with its key: the button and the key are one thing and cannot drift apart. */
export function KeyedButton({ keys, label, run, disabled = false, running = false, inFields = false, extra, ...looks }: Props) {
  useKeys([{ keys, label, run, inFields, disabled: disabled || running }])
  return (
    <Button
      {...looks}
      onClick={run}
      disabled={disabled}
      loading={busy(running)}
      aria-keyshortcuts={keys.replace('Ctrl', 'Control')}
    >
      {label}
      {extra}
      <Kbd keys={keys} />
    </Button>
  )
}
