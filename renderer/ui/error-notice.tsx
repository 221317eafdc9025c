import { Alert, Button } from 'antd'
import type { ReplyError } from '../../shared/reply.ts'

interface Props {
  readonly error: ReplyError | null
  /** Chinese names of field paths, for fields that are not on the screen. */
  readonly labels?: Readonly<Record<string, string>>
  readonly onRetry?: () => void
}

function lines({ fields, missing }: ReplyError, labels: Readonly<Record<string, string>>): readonly string[] {
  const wrong = Object.entries(fields ?? {}).map(([field, sentence]) =>
    labels[field] ? `${labels[field]}:${sentence}` : sentence,
  )
  return [...new Set([...(missing ?? []), ...wrong])]
}

/** Trouble, beside the thing that is wrong: what happened, what is safe, what to do, and each field's own sentence. */
export function ErrorNotice({ error, labels = {}, onRetry }: Props) {
  if (!error) return null
  const details = lines(error, labels).filter((line) => line !== error.message)
  return (
    <Alert
      type={error.code === 'REFUSED' || error.code === 'CONFLICT' || error.code === 'WAIT' ? 'warning' : 'error'}
      showIcon
      role="alert"
      style={{ borderRadius: 6 }}
      title={error.message}
      description={
        details.length > 0 ? (
          <ul style={{ margin: 0, paddingInlineStart: 18 }}>
            {details.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        ) : null
      }
      action={
        onRetry ? (
          <Button size="small" onClick={onRetry}>
            再试一次
          </Button>
        ) : null
      }
    />
  )
}
