import type { ConcessionKind, Fame } from '../../../shared/leasing/concession-words.ts'
import type { RentUnit } from '../../../shared/leasing/rent.ts'
import type { Input, Output } from '../../api/paths.ts'

/** An application as it is typed. */
export interface ApplyDraft {
  readonly kind: ConcessionKind
  readonly price: number | null
  readonly months: string
  readonly start: string | null
  readonly freeMonths: string
  readonly freeDays: string
  readonly mindPrice: number | null
  readonly rivalBuilding: string
  readonly rivalPrice: number | null
  readonly fame: Fame | null
  readonly others: string
  readonly reason: string
  readonly validUntil: string | null
  readonly longFree: boolean
}

/** What somebody had typed already where they came from. */
export type KnownTerms = Partial<Pick<ApplyDraft, 'price' | 'months' | 'start' | 'freeMonths' | 'freeDays'>> & {
  /** Of the price. */
  readonly unit?: RentUnit
}

export function beginDraft(begun: Output<'concessions.begin'>, { unit, ...known }: KnownTerms): ApplyDraft {
  return {
    ...{ kind: 'price', price: null, months: String(begun.months), start: begun.start, freeMonths: '0', freeDays: '0' },
    ...{ mindPrice: null, rivalBuilding: '', rivalPrice: null, fame: null, others: '', reason: '' },
    ...{ validUntil: begun.validUntil, longFree: false },
    ...known,
    // A price in the other unit would be another price.
    ...(unit === undefined || unit === begun.unit ? {} : { price: null }),
  }
}

const number = (typed: string) => (typed.trim() === '' ? 0 : Number(typed))
const read = (fen: number | null) => (fen === null || Number.isNaN(fen) ? null : fen)
const words = (typed: string) => (typed.trim() === '' ? null : typed)

/** Price and term, for the preview. */
export function askedOf(draft: ApplyDraft, begun: Output<'concessions.begin'>) {
  return {
    ...{ price: read(draft.price) ?? 0, months: number(draft.months), start: draft.start ?? '' },
    ...{ freeMonths: number(draft.freeMonths), freeDays: number(draft.freeDays), escalation: begun.escalation },
  }
}

export function applicationOf(
  draft: ApplyDraft,
  begun: Output<'concessions.begin'>,
  suiteId: string,
): Input<'concessions.apply'> {
  return {
    ...{ prospectId: begun.prospect.id, suiteId, ...askedOf(draft, begun), kind: draft.kind },
    ...{ mindPrice: read(draft.mindPrice), rivalBuilding: words(draft.rivalBuilding), rivalPrice: read(draft.rivalPrice) },
    ...{ fame: draft.fame, others: words(draft.others), reason: draft.reason, validUntil: draft.validUntil ?? '' },
    longFree: draft.longFree,
  }
}
