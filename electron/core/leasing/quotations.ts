import { previewQuotation } from '../printing/quotation-preview.ts'
import type { FeatureServices } from '../services.ts'
import { begin, told } from './quotation-begin.ts'
import { get } from './quotation-detail.ts'
import { accept, decline, voidDraft, withdraw } from './quotation-ends.ts'
import { list } from './quotation-list.ts'
import { create, issue, revise, save } from './quotation-steps.ts'

/** 《租赁报价单》 (2: 7.1, 9.3; domain F12): as much as the class of the visitor allows, frozen when it leaves the desk. */
export const quotations: FeatureServices<'quotations'> = {
  ...{ get, list, begin, told, preview: previewQuotation },
  ...{ create, save, issue, void: voidDraft, revise, accept, decline, withdraw },
}
