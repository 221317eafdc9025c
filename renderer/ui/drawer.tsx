import { Drawer as AntdDrawer } from 'antd'
import { type ReactNode, useContext } from 'react'
import { asleep, KeyLevel, useKeys } from './keys.ts'

interface Props {
  readonly title: ReactNode
  readonly open: boolean
  readonly onClose: () => void
  readonly children: ReactNode
  readonly footer?: ReactNode
  readonly extra?: ReactNode
  /** Once it stands and antd has taken the focus for itself. */
  readonly onShown?: () => void
  /** px */
  readonly width?: number
}

function Contents({ onClose, children }: Pick<Props, 'onClose' | 'children'>) {
  useKeys([{ keys: 'Escape', label: '关闭', run: onClose }], { exclusive: true })
  return children
}

/** A record over the list it came from. Keys of what lies beneath sleep while it is open; Esc closes. */
export function Drawer({ title, open, onClose, children, footer, extra, onShown, width = 640 }: Props) {
  const above = useContext(KeyLevel) + 1
  // While it fades away its keys are gone already: a second Ctrl+S must not save twice.
  const level = open ? above : asleep
  return (
    <KeyLevel value={level}>
      <AntdDrawer
        title={title}
        open={open}
        onClose={onClose}
        afterOpenChange={(shown) => shown && onShown?.()}
        size={width}
        extra={extra}
        footer={footer}
        keyboard={false}
        destroyOnHidden
        styles={{ body: { padding: 16 }, header: { padding: '12px 16px' }, footer: { padding: '12px 16px' } }}
      >
        <Contents onClose={onClose}>{children}</Contents>
      </AntdDrawer>
    </KeyLevel>
  )
}
