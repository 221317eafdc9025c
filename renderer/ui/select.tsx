import { Select as AntdSelect, type SelectProps } from 'antd'
import { useId } from 'react'

/**
 * A choice from a list. antd's own list shows a reader two options at a time and, where nothing fits, names an active option
 * that does not exist; here every option is in the list, and 「没有符合的选项」 is the one that is read out.
 */
export function Select<Value>({ id, ...rest }: SelectProps<Value>) {
  const own = useId()
  const name = id ?? own
  const nothing = (
    // biome-ignore lint/a11y/useFocusableInteractive: the focus stays in the field, which points here by this id
    <div role="option" id={`${name}_list_-1`} aria-selected={false} aria-disabled>
      没有符合的选项
    </div>
  )
  return <AntdSelect<Value> id={name} virtual={false} notFoundContent={nothing} {...rest} />
}
