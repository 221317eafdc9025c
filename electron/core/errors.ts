import type { ErrorCode, ReplyError } from '../../shared/reply.ts'

interface Details {
  readonly fields?: Readonly<Record<string, string>>
  readonly missing?: readonly string[]
  /** Keeps what the command wrote although it is answered with an error: the count of failed log-ins, for one. */
  readonly keepsChanges?: boolean
}

/** Expected trouble, with its sentence in Chinese. Everything else that is thrown becomes UNEXPECTED. */
export class AppError extends Error {
  override readonly name = 'AppError'
  readonly code: ErrorCode
  readonly details: Details

  constructor(code: ErrorCode, message: string, details: Details = {}) {
    super(message)
    this.code = code
    this.details = details
  }

  toReply(): ReplyError {
    const { fields, missing } = this.details
    return {
      code: this.code,
      message: this.message,
      ...(fields ? { fields: { ...fields } } : {}),
      ...(missing ? { missing: [...missing] } : {}),
    }
  }
}

export function notFound(what: string): AppError {
  return new AppError('NOT_FOUND', `找不到这条${what}，可能已被删除；请刷新列表后再试`)
}

/** Refuses a command on an old `rev`: nobody's change is overwritten unseen. */
export function checkRev(row: { readonly rev: number }, rev: number): void {
  if (row.rev === rev) return
  throw new AppError('CONFLICT', '这条记录刚刚被别人改过，您的内容还在；请核对新内容后再保存一次')
}

/** A wrong field that only the rules can find, reported like a wrong shape. */
export function invalid(field: string, sentence: string): AppError {
  return new AppError('INVALID', sentence, { fields: { [field]: sentence } })
}
