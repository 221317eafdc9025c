import { Button } from 'antd'
import { Cover } from '../ui/cover.tsx'
import { Empty } from '../ui/empty.tsx'

/** The host does not answer at all. */
export function Away({ onRetry }: { readonly onRetry: () => void }) {
  return (
    <Cover label="前台服务没有应答">
      <Empty
        title="前台服务没有应答"
        teach="已登记的内容都保存在本机，没有丢失。程序可能正在启动或已被关闭；连上后本页会自动继续，也可以重新打开前台程序。"
        action={<Button onClick={onRetry}>现在再试</Button>}
      />
    </Cover>
  )
}
