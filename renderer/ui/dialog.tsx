import { Modal } from 'antd'
import { type ReactNode, useContext } from 'react'
import { asleep, KeyLevel, useKeys } from './keys.ts'

interface Props {
  readonly title: ReactNode
  readonly open: boolean
  readonly onClose: () => void
  readonly children: ReactNode
  readonly footer?: ReactNode
  /** px */
  readonly width?: number
  /** False where the dialogue has its own way out: a cross would take the first Enter. */
  readonly cross?: boolean
  /** Once it has faded away and the focus is back where it was. */
  readonly onClosed?: () => void
}

function Contents({ onClose, children, footer }: Pick<Props, 'onClose' | 'children' | 'footer'>) {
  useKeys([{ keys: 'Escape', label: '关闭', run: onClose }], { exclusive: true })
  return (
    <>
      {children}
      {footer ? <div style={{ display: 'flex', justifyContent: 'flex-end', gap: 8, marginTop: 16 }}>{footer}</div> : null}
    </>
  )
}

/** antd puts the focus on the dialogue's cross; what the dialogue is for marks itself and takes it. */
function focusFirst(): void {
  document.querySelector<HTMLElement>('[data-first-focus]')?.focus()
}

/** A question over the screen. Keys of what lies beneath sleep while it is open; Esc closes. */
export function Dialog({ title, open, onClose, children, footer, width = 480, cross = true, onClosed }: Props) {
  const above = useContext(KeyLevel) + 1
  // While it fades away its keys are gone already: a second Ctrl+S must not save twice.
  const level = open ? above : asleep
  return (
    <KeyLevel value={level}>
      <Modal
        title={title}
        open={open}
        onCancel={onClose}
        afterOpenChange={(shown) => (shown ? focusFirst() : onClosed?.())}
        footer={null}
        closable={cross}
        keyboard={false}
        width={width}
        destroyOnHidden
        centered
      >
        <Contents onClose={onClose} footer={footer}>
          {children}
        </Contents>
      </Modal>
    </KeyLevel>
  )
}
