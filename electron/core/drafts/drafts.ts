import { signedIn } from '../context.ts'
import type { FeatureServices } from '../services.ts'
import { deleteDraft, draftBody, upsertDraft } from './drafts.sql.ts'

export const drafts: FeatureServices<'drafts'> = {
  load: (context, { key }) => ({ body: draftBody(context.db, signedIn(context).accountId, key) }),
  save: (context, { key, body }) => {
    upsertDraft(context.db, { accountId: signedIn(context).accountId, key, body, at: context.now })
    return {}
  },
  discard: (context, { key }) => {
    deleteDraft(context.db, signedIn(context).accountId, key)
    return {}
  },
}
