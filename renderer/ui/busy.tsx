import { LoadingOutlined } from '@ant-design/icons'
import type { ButtonProps } from 'antd'

/** For a button's `loading`: antd's own mark stays in the button's name for screen readers after it has faded. */
export function busy(running: boolean): NonNullable<ButtonProps['loading']> {
  return running && { icon: <LoadingOutlined aria-hidden /> }
}
