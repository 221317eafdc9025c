import type { DeskContract } from '../../shared/contract.ts'
import type { Services } from '../../shared/procedure.ts'
import type { CommandContext, QueryContext } from './context.ts'

export type DeskServices = Services<DeskContract, QueryContext, CommandContext>
export type FeatureServices<F extends keyof DeskContract> = DeskServices[F]
