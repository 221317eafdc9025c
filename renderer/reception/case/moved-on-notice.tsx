import { Alert, Button } from 'antd'

interface Properties {
  /** How the record stood before the person's eyes, and how it stands now; in a few words each. */
  readonly seen: string
  readonly now: string
  readonly onGoOn: () => void
}

/** The sheet has moved on meanwhile; what was typed is kept and nothing was sent. */
export function MovedOnNotice({ seen, now, onGoOn }: Properties) {
  return (
    <Alert
      type="warning"
      showIcon
      role="alert"
      title="这张单子刚被另一处改过。您填的内容都还在，没有提交。"
      description={`您看到的：${seen}。现在是：${now}。`}
      action={
        <Button size="small" onClick={onGoOn}>
          知道了，接着办
        </Button>
      }
    />
  )
}
