import { contract, type Feature } from '../../shared/contract.ts'
import type { Message } from '../../shared/host.ts'
import type { Command, Procedure } from '../../shared/procedure.ts'
import type { Reply } from '../../shared/reply.ts'
import { authorise } from './access/authorise.ts'
import { appendTrail, type Outcome } from './audit/trail.ts'
import { speakChinese } from './chinese-messages.ts'
import type { Change, CommandContext, QueryContext } from './context.ts'
import { type Core, contextOf } from './core-state.ts'
import { insertOperation, operationById } from './database/operations.sql.ts'
import { uuidv7 } from './database/uuid.ts'
import { AppError } from './errors.ts'
import { throughAllowList } from './mask/allow-list.ts'
import { refusalOf } from './refusal.ts'
import { services } from './registry.ts'

/** A found and authorised call with its parsed input. */
interface Call {
  readonly path: string
  readonly procedure: Procedure
  readonly service: AnyService
  readonly input: unknown
  readonly operation: string | null
}

type Run = (context: QueryContext, input: unknown, prepared?: unknown) => unknown
type AnyService = { readonly run: Run; readonly prepare?: (context: QueryContext, input: unknown) => Promise<unknown> }

function own(object: object, name: string): unknown {
  return Object.hasOwn(object, name) ? Reflect.get(object, name) : undefined
}

/** Looks the call up by its own names only, so that `constructor.constructor` is no call. */
function find(path: string): { readonly procedure: Procedure; readonly service: AnyService } {
  const [feature = '', name = '', ...rest] = path.split('.')
  const procedure = own(own(contract, feature) ?? {}, name)
  const service = own(own(services, feature) ?? {}, name)
  if (rest.length > 0 || !procedure || !service) throw new AppError('NOT_FOUND', '没有这项功能，请重新打开软件后再试')
  // The only place where the types of one call are given up: procedure and service were matched at compile time.
  return {
    procedure: procedure as Procedure,
    service: (typeof service === 'function' ? { run: service } : service) as AnyService,
  }
}

function parse(procedure: Procedure, input: unknown): unknown {
  const parsed = procedure.input.safeParse(input)
  if (parsed.success) return parsed.data
  const fields: Record<string, string> = {}
  for (const issue of parsed.error.issues) fields[issue.path.join('.') || '-'] ??= issue.message
  throw new AppError('INVALID', '有内容填写得不对，还没有保存；请看标出的地方', { fields })
}

function answerOf(procedure: Procedure, context: QueryContext, result: unknown): unknown {
  const { roles, accountId } = context.session ?? { roles: [], accountId: null }
  return throughAllowList(procedure.output, result, { roles, accountId })
}

function outcomeOf(call: Pick<Call, 'path'>, context: QueryContext, changes: readonly Change[], error?: AppError): Outcome {
  return {
    id: uuidv7(context.now),
    at: context.now,
    siteId: context.siteId,
    session: context.session,
    desk: context.desk,
    call: call.path,
    outcome: error ? 'refused' : 'ok',
    code: error?.code ?? null,
    changes,
  }
}

/** The answer that this very operation was given before, if it was: a retry has no second effect. */
function answeredBefore(core: Core, call: Call, context: QueryContext): { readonly answer: unknown } | undefined {
  const known = call.operation ? operationById(core.reader, call.operation) : undefined
  if (!known) return undefined
  if (known.call !== call.path || known.accountId !== context.session?.accountId)
    throw new AppError('INVALID', '这次操作的编号已经用过，请重试一次')
  return { answer: JSON.parse(known.answer) }
}

interface Done {
  readonly answer: unknown
  readonly features: ReadonlySet<Feature>
}

/** What was read before or within a command is not known after it, even if it was rolled back. */
function committed<Result>(core: Core, transaction: () => Result): Result {
  try {
    return transaction()
  } finally {
    core.totals.clear()
  }
}

/** One BEGIN IMMEDIATE transaction: the change, its audit row, its outbox rows and its index commit together or not at all. */
function runCommand(core: Core, call: Call, procedure: Command, context: QueryContext, prepared: unknown): Done {
  const changes: Change[] = []
  const commandContext: CommandContext = {
    ...context,
    db: core.writer,
    record: (change) => changes.push(change),
    newId: () => uuidv7(context.now),
  }
  const transaction = core.database.transaction((): { readonly answer: unknown } | AppError => {
    const before = answeredBefore(core, call, context)
    if (before) return before
    try {
      const answer = answerOf(procedure, context, call.service.run(commandContext, call.input, prepared))
      if (procedure.audited) appendTrail(core.writer, outcomeOf(call, context, changes))
      if (call.operation && context.session && procedure.access !== 'anyone') {
        const { accountId } = context.session
        insertOperation(core.writer, {
          id: call.operation,
          accountId,
          call: call.path,
          at: context.now,
          answer: JSON.stringify(answer),
        })
      }
      return { answer }
    } catch (error) {
      if (!(error instanceof AppError) || !error.details.keepsChanges) throw error
      appendTrail(core.writer, outcomeOf(call, context, changes, error))
      return error
    }
  })
  const result = committed(core, () => transaction.immediate())
  const features = new Set(changes.map(({ feature }) => feature))
  core.forget(features)
  if (result instanceof AppError) throw result
  return { answer: result.answer, features }
}

/** Refused and failed commands are on record too, in a small transaction of their own. */
function recordRefusal(core: Core, path: string, context: QueryContext, code: string): void {
  const outcome = code === 'UNEXPECTED' || code === 'STORAGE' ? 'failed' : 'refused'
  const trail = { ...outcomeOf({ path }, context, []), outcome, code } as const
  core.database.transaction(() => appendTrail(core.writer, trail)).immediate()
}

/** The only way in, for every host and every screen. Never rejects. */
export interface Dispatch {
  readonly call: (message: Message, desk: string) => Promise<Reply<unknown>>
}

export function createDispatch(core: Core, onChanged: (features: ReadonlySet<Feature>) => void): Dispatch {
  speakChinese()
  const finish = (call: Call, context: QueryContext, prepared: unknown): Reply<unknown> => {
    const { procedure } = call
    if (procedure.kind === 'query') return { ok: true, data: answerOf(procedure, context, call.service.run(context, call.input)) }
    const { answer, features } = runCommand(core, call, procedure, context, prepared)
    if (features.size > 0) onChanged(features)
    return { ok: true, data: answer }
  }

  const refuse = (path: string, procedure: Procedure | undefined, context: QueryContext, error: unknown): Reply<never> => {
    const refusal = refusalOf(error, path, core.ports.log)
    const alreadyRecorded = error instanceof AppError && error.details.keepsChanges
    if (procedure?.kind === 'command' && procedure.audited && !alreadyRecorded) {
      try {
        recordRefusal(core, path, context, refusal.code)
      } catch {
        core.ports.log.warn(`${path}: the refusal could not be recorded`)
      }
    }
    return { ok: false, error: refusal }
  }

  const answer = async (
    { path, input, token, operation }: Message,
    desk: string,
    context: QueryContext,
  ): Promise<Reply<unknown>> => {
    let procedure: Procedure | undefined
    try {
      const found = find(path)
      procedure = found.procedure
      authorise(procedure.access, context.session)
      const call = { path, operation, ...found, input: parse(procedure, input) }
      if (!found.service.prepare) return finish(call, context, undefined)
      const prepared = await found.service.prepare(context, call.input)
      // The world may have moved on while the slow part ran: look again before the transaction.
      const later = contextOf(core, token, desk)
      authorise(procedure.access, later.session)
      return finish(call, later, prepared)
    } catch (error) {
      return refuse(path, procedure, context, error)
    }
  }

  return {
    call: (message, desk) => {
      try {
        return answer(message, desk, contextOf(core, message.token, desk))
      } catch (error) {
        // Not even the settings could be read: a damaged file.
        return Promise.resolve({ ok: false, error: refusalOf(error, message.path, core.ports.log) })
      }
    },
  }
}
