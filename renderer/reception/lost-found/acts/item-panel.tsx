import { Alert, Button } from 'antd'
import type { ReactNode } from 'react'
import type { LostFoundItem } from '../../../../shared/reception/lost-found.ts'
import { lostFoundStateLabels } from '../../../../shared/reception/lost-found-words.ts'
import { ActPanel } from '../../case/act-panel.tsx'
import type { Act } from '../../case/use-act.ts'

interface Properties {
  readonly verb: string
  readonly item: LostFoundItem
  readonly act: Act<LostFoundItem>
  readonly running: boolean
  readonly onSubmit: () => void
  readonly onCancel: () => void
  readonly children: ReactNode
}

/** One act on a record of lost and found, with both versions when another desk was faster. */
export function ItemPanel({ item, act, children, ...panel }: Properties) {
  return (
    <ActPanel {...panel} act={act} conflict={<ItemConflict seen={act.seen} now={item} onGoOn={act.goOn} />}>
      {children}
    </ActPanel>
  )
}

const standing = ({ state, next, claims }: LostFoundItem) =>
  [lostFoundStateLabels[state], next, claims.length === 0 ? '' : `认领 ${claims.length} 次`]
    .filter((part) => part !== '')
    .join('，')

interface ConflictProperties {
  readonly seen: LostFoundItem
  readonly now: LostFoundItem
  readonly onGoOn: () => void
}

function ItemConflict({ seen, now, onGoOn }: ConflictProperties) {
  return (
    <Alert
      type="warning"
      showIcon
      role="alert"
      title="这条登记刚被另一处改过。您填的内容都还在，没有提交。"
      description={`您看到的：${standing(seen)}。现在是：${standing(now)}。`}
      action={
        <Button size="small" onClick={onGoOn}>
          知道了，接着办
        </Button>
      }
    />
  )
}
