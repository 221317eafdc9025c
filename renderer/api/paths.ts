import type { z } from 'zod'
import type { CallPath, DeskContract, Feature } from '../../shared/contract.ts'
import type { Procedure } from '../../shared/procedure.ts'

/** The declaration behind `cases.list`. */
type At<P extends CallPath> = P extends `${infer F extends Feature}.${infer C}`
  ? C extends keyof DeskContract[F]
    ? DeskContract[F][C] extends infer D extends Procedure
      ? D
      : never
    : never
  : never

export type Input<P extends CallPath> = z.input<At<P>['input']>
export type Output<P extends CallPath> = z.output<At<P>['output']>

type OfKind<Kind extends Procedure['kind']> = { [P in CallPath]: At<P>['kind'] extends Kind ? P : never }[CallPath]
export type QueryPath = OfKind<'query'>
export type CommandPath = OfKind<'command'>

/** Queries that are read page by page. */
export type PagedPath = {
  [P in QueryPath]: Input<P> extends { after: string | null } ? (Output<P> extends { next: string | null } ? P : never) : never
}[QueryPath]
