import { Alert, Button } from 'antd'
import type { CaseDetail } from '../../../shared/reception/cases.ts'
import { differences } from './differences.ts'
import { VersionsTable } from './versions-table.tsx'

interface Properties {
  readonly seen: CaseDetail
  readonly now: CaseDetail
  readonly onGoOn: () => void
}

/** Both versions: what the person had before their eyes, and what it is now. What they typed stays where it is, below. */
export function ConflictNotice({ seen, now, onGoOn }: Properties) {
  const last = now.events.at(-1)
  return (
    <Alert
      type="warning"
      showIcon
      role="alert"
      title={`${last === undefined ? '别人' : last.by}刚刚改过这条记录。您填的内容都还在，没有提交。`}
      description={<VersionsTable differences={differences(seen, now)} />}
      action={
        <Button size="small" onClick={onGoOn}>
          知道了，接着办
        </Button>
      }
    />
  )
}
