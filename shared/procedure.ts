import type { z } from 'zod'
import type { Role } from './access/roles.ts'
import type { Reply } from './reply.ts'

/** Who may call: everybody (log-in screen), whoever is signed in, or these roles. */
export type Access = 'anyone' | 'signed-in' | readonly Role[]

interface Declaration<Input extends z.ZodType, Output extends z.ZodType> {
  readonly access: Access
  readonly input: Input
  /** An allow-list: what is not declared here never leaves the core. */
  readonly output: Output
}

export interface Query<Input extends z.ZodType = z.ZodType, Output extends z.ZodType = z.ZodType>
  extends Declaration<Input, Output> {
  readonly kind: 'query'
}

export interface Command<
  Input extends z.ZodType = z.ZodType,
  Output extends z.ZodType = z.ZodType,
  Slow extends boolean = boolean,
> extends Declaration<Input, Output> {
  readonly kind: 'command'
  /** Slow work (hashing a password) is awaited before the transaction begins, never inside it. */
  readonly slow: Slow
  /** Only calls that change no record (a draft, a sign of life) are left off the audit trail. */
  readonly audited: boolean
}

export type Procedure = Query | Command
export type Contract = { readonly [feature: string]: { readonly [call: string]: Procedure } }

/** Declares a call that only reads. */
export function query<Input extends z.ZodType, Output extends z.ZodType>(
  declaration: Declaration<Input, Output>,
): Query<Input, Output> {
  return { kind: 'query', ...declaration }
}

/** Declares a call that changes something: one transaction, one audit row. */
export function command<Input extends z.ZodType, Output extends z.ZodType>(
  declaration: Declaration<Input, Output> & { readonly audited?: false },
): Command<Input, Output, false> {
  return { kind: 'command', slow: false, audited: true, ...declaration }
}

/** Declares a command whose slow part (`prepare`) runs before its transaction. */
export function slowCommand<Input extends z.ZodType, Output extends z.ZodType>(
  declaration: Declaration<Input, Output>,
): Command<Input, Output, true> {
  return { kind: 'command', slow: true, audited: true, ...declaration }
}

type InputOf<P extends Procedure> = z.output<P['input']>
type AnswerOf<P extends Procedure> = z.input<P['output']>

/** A slow command in two steps: what it awaits, and what it then does at once. */
export interface SlowService<QueryContext, CommandContext, Input, Prepared, Answer> {
  readonly prepare: (context: QueryContext, input: Input) => Promise<Prepared>
  readonly run: (context: CommandContext, input: Input, prepared: Prepared) => Answer
}

/** The function that answers a procedure. Synchronous by type: a promise is no answer. */
export type Service<P extends Procedure, QueryContext, CommandContext> = P extends Query
  ? (context: QueryContext, input: InputOf<P>) => AnswerOf<P>
  : P extends Command<z.ZodType, z.ZodType, true>
    ? // biome-ignore lint/suspicious/noExplicitAny: what is prepared is the service's own affair, from its prepare to its run
      SlowService<QueryContext, CommandContext, InputOf<P>, any, AnswerOf<P>>
    : (context: CommandContext, input: InputOf<P>) => AnswerOf<P>

/** One function per declared call; a missing, async or mistyped one does not compile. */
export type Services<C extends Contract, QueryContext, CommandContext> = {
  readonly [Feature in keyof C]: { readonly [Call in keyof C[Feature]]: Service<C[Feature][Call], QueryContext, CommandContext> }
}

/** The same contract as the screens see it. */
export type Client<C extends Contract> = {
  readonly [Feature in keyof C]: {
    readonly [Call in keyof C[Feature]]: (
      input: z.input<C[Feature][Call]['input']>,
    ) => Promise<Reply<z.output<C[Feature][Call]['output']>>>
  }
}
