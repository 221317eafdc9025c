import { Button } from 'antd'
import { Empty } from '../ui/empty.tsx'

/** A screen broke. The records are in the core and untouched. */
export function ScreenTrouble() {
  return (
    <main>
      <Empty
        title="这个画面出了问题"
        teach="已登记的内容都在，没有丢失；正在填写的内容两秒前已存为草稿。请重新载入画面。"
        action={
          <Button type="primary" onClick={() => location.reload()}>
            重新载入
          </Button>
        }
      />
    </main>
  )
}
