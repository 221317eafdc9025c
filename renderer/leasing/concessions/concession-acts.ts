import { civilDateOf } from '../../../shared/calendar.ts'
import type { ConcessionAnswer } from '../../../shared/leasing/concession-words.ts'
import type { ConcessionAction, ConcessionDetail } from '../../../shared/leasing/concessions.ts'
import { useCommand } from '../../api/use-command.ts'

export type ConcessionAct = ConcessionAction
type Asked = 'office' | 'price' | 'free' | 'until' | 'on' | 'answer'

interface Act {
  readonly keys: string
  readonly verb: string
  /** The box for words. */
  readonly words: string
  readonly asks: readonly Asked[]
}

/** The verbs of an application in the order of their buttons. */
export const concessionActs: Readonly<Record<ConcessionAct, Act>> = {
  counsel: { keys: 'J', verb: '补记会签意见', words: '意见（专员看得到，请勿写底价）', asks: ['office', 'price', 'on'] },
  withdraw: { keys: 'W', verb: '撤回申请', words: '撤回的原因', asks: [] },
  refuse: { keys: 'R', verb: '不同意', words: '意见（专员看得到，请勿写底价）', asks: [] },
  counter: { keys: 'B', verb: '另行批复', words: '意见（专员看得到，请勿写底价）', asks: ['price', 'free', 'until'] },
  advise: { keys: 'S', verb: '写意见报总经理', words: '意见（专员看得到，请勿写底价）', asks: ['price'] },
  approve: { keys: 'A', verb: '批准', words: '意见（专员看得到，请勿写底价）', asks: ['until'] },
  tell: { keys: 'T', verb: '回告客户', words: '客户怎么说的（可不填）', asks: ['answer', 'on'] },
}
export const concessionActNames = Object.keys(concessionActs) as readonly ConcessionAct[]

export interface ActDraft {
  readonly office: 'manager' | 'finance'
  readonly person: string
  readonly price: number | null
  readonly freeMonths: string
  readonly freeDays: string
  readonly until: string | null
  readonly on: string | null
  readonly answer: ConcessionAnswer
  readonly words: string
}

export function draftFor(concession: ConcessionDetail, act: ConcessionAct): ActDraft {
  const { freeMonths, freeDays, validUntil } = concession
  return {
    ...{ office: 'manager', person: '', price: null, freeMonths: String(freeMonths), freeDays: String(freeDays) },
    ...{ until: validUntil, on: civilDateOf(Date.now()), answer: 'open', words: act === 'approve' ? '同意' : '' },
  }
}

const whole = (typed: string) => (typed === '' ? 0 : Number(typed))

/** One reply for whichever step it is; what is missing is the core's to name. */
export function useSendAct({ id, rev }: Pick<ConcessionDetail, 'id' | 'rev'>) {
  const commands = {
    advise: useCommand('concessions.advise'),
    counsel: useCommand('concessions.counsel'),
    approve: useCommand('concessions.approve'),
    counter: useCommand('concessions.counter'),
    refuse: useCommand('concessions.refuse'),
    withdraw: useCommand('concessions.withdraw'),
    tell: useCommand('concessions.tell'),
  } as const
  const send = (act: ConcessionAct, draft: ActDraft) => {
    const known = { id, rev }
    const { words, office, person } = draft
    const price = draft.price === null || Number.isNaN(draft.price) ? null : draft.price
    const [until, on] = [draft.until ?? '', draft.on ?? '']
    switch (act) {
      case 'advise':
        return commands.advise.run({ ...known, opinion: words, price })
      case 'counsel':
        return commands.counsel.run({ ...known, office, person, on, opinion: words, price })
      case 'approve':
        return commands.approve.run({ ...known, opinion: words, until })
      case 'counter': {
        const free = { freeMonths: whole(draft.freeMonths), freeDays: whole(draft.freeDays) }
        return commands.counter.run({ ...known, opinion: words, price: price ?? 0, ...free, until })
      }
      case 'refuse':
        return commands.refuse.run({ ...known, opinion: words })
      case 'withdraw':
        return commands.withdraw.run({ ...known, reason: words })
      case 'tell':
        return commands.tell.run({ ...known, on, answer: draft.answer, note: words === '' ? null : words })
    }
  }
  return { send, running: Object.values(commands).some((one) => one.running) }
}
