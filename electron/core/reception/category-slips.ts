import type { SlipKind } from '../../../shared/reception/cases.ts'
import type { FaceRecord } from '../../../shared/reception/complaints.ts'
import type { Category } from '../../../shared/reception/words.ts'
import type { CommandContext } from '../context.ts'
import type { CaseRow } from './case-row.ts'
import { releaseComplaint } from './complaint-follow.ts'
import { draftComplaint } from './complaint-steps.ts'
import { draftRepair, releaseRepair } from './repair-steps.ts'
import { draftSlip, releaseSlips } from './rework-steps.ts'
import { draftService, releaseService } from './service-steps.ts'
import { draftVoice, releaseVoice } from './voice-steps.ts'

/** A slip just made with its case. */
export interface DraftedSlip {
  readonly kind: SlipKind
  readonly id: string
  readonly serial: string
}

/** The paper that a category brings with it (1: 4.5, 4.6). */
interface CategorySlip {
  /** Makes it, in the transaction that registers the case or moves it into this category; `face`: what the card kept (1: 4.7). */
  readonly draft: (context: CommandContext, row: CaseRow, face: FaceRecord | null) => DraftedSlip
  /** The case leaves this category: what has not begun is voided. @throws INVALID on `category` when the matter is bound to it */
  readonly release: (context: CommandContext, row: CaseRow) => void
}

const papers: Partial<Readonly<Record<Category, CategorySlip>>> = {
  afterSales: {
    draft: (context, row) => ({ kind: 'rework', ...named(draftSlip(context, row)) }),
    release: releaseSlips,
  },
  repair: {
    draft: (context, row) => ({ kind: 'repair', ...named(draftRepair(context, row)) }),
    release: releaseRepair,
  },
  service: {
    draft: (context, row) => ({ kind: 'service', ...named(draftService(context, row)) }),
    release: releaseService,
  },
  complaint: {
    draft: (context, row, face) => ({ kind: 'complaint', ...named(draftComplaint(context, row, face)) }),
    release: releaseComplaint,
  },
  praise: {
    draft: (context, row) => ({ kind: 'praise', ...named(draftVoice(context, row, 'praise')) }),
    release: releaseVoice,
  },
  suggestion: {
    draft: (context, row) => ({ kind: 'suggestion', ...named(draftVoice(context, row, 'suggestion')) }),
    release: releaseVoice,
  },
}

function named({ id, serial }: { readonly id: string; readonly serial: string }) {
  return { id, serial }
}

/** @returns the slip of this category, or `null` where the line in the ledger is all there is */
export function draftCategorySlip(context: CommandContext, row: CaseRow, face: FaceRecord | null): DraftedSlip | null {
  return papers[row.category]?.draft(context, row, face) ?? null
}

/** A corrected category takes its paper along. @throws INVALID on `category` when the old one binds the matter */
export function followCategory(context: CommandContext, before: CaseRow, after: CaseRow): void {
  if (before.category === after.category) return
  papers[before.category]?.release(context, before)
  draftCategorySlip(context, after, null)
}
