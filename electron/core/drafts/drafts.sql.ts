import type { Reader, Writer } from '../database/handles.ts'

export function draftBody(db: Reader, accountId: string, key: string): string | null {
  return (
    db.get<{ body: string }>('SELECT body FROM drafts WHERE accountId = $accountId AND key = $key', { accountId, key })?.body ??
    null
  )
}

export function upsertDraft(db: Writer, draft: { accountId: string; key: string; body: string; at: number }): void {
  db.run(
    `INSERT INTO drafts (accountId, key, body, at) VALUES ($accountId, $key, $body, $at)
     ON CONFLICT (accountId, key) DO UPDATE SET body = $body, at = $at`,
    draft,
  )
}

export function deleteDraft(db: Writer, accountId: string, key: string): void {
  db.run('DELETE FROM drafts WHERE accountId = $accountId AND key = $key', { accountId, key })
}
