import { contract, type Feature } from '../../shared/contract.ts'
import type { Changed } from '../../shared/events.ts'
import type { Message } from '../../shared/host.ts'
import type { Reply } from '../../shared/reply.ts'
import type { Workbook } from '../../shared/workbooks/workbook.ts'
import type { ReadFile } from './attachments/attachment-tickets.ts'
import type { RestorePlan } from './backups/backup-keeper.ts'
import { type Core, openCore } from './core-state.ts'
import { createDispatch, type Dispatch } from './dispatch.ts'
import { answerWithoutDatabase } from './keys/locked-vault.ts'
import { restoreVault } from './keys/restore-vault.ts'
import { openVault, type Vault } from './keys/vault.ts'
import type { Ports } from './ports.ts'
import type { Paper } from './printing/sheets.ts'

/** The application without a host: what desktop and browser hosts hold. */
export interface App {
  /** Never rejects. `desk` names the machine the call came from. */
  readonly call: (message: Message, desk: string) => Promise<Reply<unknown>>
  readonly onChanged: (listener: (changed: Changed) => void) => () => void
  /** The rendered paper behind a ticket, for the host to show, print or save. */
  readonly paper: (ticket: string) => Paper | undefined
  /** The sheets behind a ticket of `workbooks.prepare`, for the host to make an .xlsx of. */
  readonly workbook: (ticket: string) => Workbook | undefined
  /** Bytes of files, for the host to carry (decision 10). Never reject. */
  readonly attachments: {
    /** One part of a file that `attachments.begin` let in. */
    readonly receive: (ticket: string, from: number, part: Uint8Array) => Promise<Reply<{ readonly received: number }>>
    /** The file behind a ticket of `attachments.open`, whole and proved. */
    readonly read: (ticket: string) => Promise<Reply<ReadFile>>
  }
  /** Whatever copies are due; the host calls it every minute. Never rejects. */
  readonly backUp: () => Promise<void>
  /** Closes the database cleanly; later calls answer UNAVAILABLE. */
  readonly close: () => void
}

const everyFeature = Object.keys(contract) as readonly Feature[]

const closed: Reply<never> = {
  ok: false,
  error: { code: 'UNAVAILABLE', message: '软件正在关闭；已登记的内容都在，请重新打开后再试' },
}

/** Opens the data folder. Throws a StartError with one clear sentence when that cannot be done at all. */
export function createApp(ports: Ports): App {
  const listeners = new Set<(changed: Changed) => void>()
  const announce = (features: ReadonlySet<Feature>) => {
    if (features.has('attachments')) open?.core.settleFiles()
    for (const listener of listeners) listener({ features: [...features] })
  }
  let vault: Vault | 'closed' = openVault(ports)
  let open: { readonly core: Core; readonly dispatch: Dispatch } | undefined
  const opened = () => {
    if (vault === 'closed' || vault.state !== 'open') return undefined
    if (!open) {
      const core = openCore(vault.database, vault.dataKey, ports)
      open = { core, dispatch: createDispatch(core, announce) }
    }
    return open
  }

  /** Between two calls: what runs in a call must not lose the database under it. */
  const restore = (plan: RestorePlan) => {
    if (vault === 'closed' || vault.state !== 'open') return
    const { dataKey } = vault
    vault.database.close()
    open = undefined
    vault = restoreVault(ports, dataKey, plan)
    announce(new Set(everyFeature))
  }

  return {
    call: async (message, desk) => {
      if (vault === 'closed') return closed
      const ready = opened()
      if (ready) {
        const reply = await ready.dispatch.call(message, desk)
        const plan = ready.core.backups.takePlan()
        if (plan) restore(plan)
        return reply
      }
      const { reply, vault: after } = await answerWithoutDatabase(ports, vault, message)
      vault = after
      return reply
    },
    onChanged: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    paper: (ticket) => opened()?.core.sheets.get(ticket, ports.clock.now()),
    workbook: (ticket) => opened()?.core.workbooks.get(ticket, ports.clock.now()),
    attachments: {
      receive: async (ticket, from, part) => opened()?.core.files.receive(ticket, from, part, ports.clock.now()) ?? closed,
      read: async (ticket) => opened()?.core.files.read(ticket, ports.clock.now()) ?? closed,
    },
    backUp: async () => {
      if (await opened()?.core.backups.due()) announce(new Set(['backups']))
    },
    close: () => {
      if (vault !== 'closed' && vault.state === 'open') vault.database.close()
      vault = 'closed'
      open = undefined
    },
  }
}
