import { Alert, Button } from 'antd'
import { type ReworkSlip, reworkStateLabels } from '../../../../shared/reception/rework.ts'

interface Properties {
  readonly seen: ReworkSlip
  readonly now: ReworkSlip
  readonly onGoOn: () => void
}

const standing = (slip: ReworkSlip) =>
  [
    reworkStateLabels[slip.state],
    slip.deliveredTo === null ? '' : `签收 ${slip.deliveredTo}`,
    `承诺 ${slip.promises.length} 次`,
    `督办 ${slip.chases.length} 次`,
  ]
    .filter((part) => part !== '')
    .join('，')

/** The slip has moved on: how it stood before the person's eyes, and how it stands now. */
export function SlipConflict({ seen, now, onGoOn }: Properties) {
  return (
    <Alert
      type="warning"
      showIcon
      role="alert"
      title="这张单子刚被另一处改过。您填的内容都还在，没有提交。"
      description={`您看到的：${standing(seen)}。现在是：${standing(now)}。`}
      action={
        <Button size="small" onClick={onGoOn}>
          知道了，接着办
        </Button>
      }
    />
  )
}
