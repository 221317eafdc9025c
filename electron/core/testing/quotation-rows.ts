import type { QuotationRow, QuotationSuiteRow } from '../leasing/quotation-row.ts'

/** A draft as it is stored. */
export const someQuotationRow: QuotationRow = {
  ...{ id: 'quotation-1', siteId: 'site', rev: 1, serial: 'BJ-20261014-01', version: 1, replacesId: null },
  ...{ prospectId: 'prospect-1', kind: 'full', state: 'draft', createdAt: 1000, createdById: 'a', createdBy: '方可欣' },
  ...{ changedAt: 1000, changedBy: '方可欣', issuedAt: null, issuedById: null, issuedBy: null, validUntil: null },
  ...{ terms: '{}', document: null, monthlyTotal: 4_309_738, endedAt: null, endedBy: null, endReason: null },
}

/** The same, issued. */
export const issuedQuotationRow: QuotationRow = {
  ...someQuotationRow,
  ...{ rev: 2, state: 'issued', issuedAt: 2000, issuedById: 'a', issuedBy: '方可欣', validUntil: '2026-10-29', document: '{}' },
}

export const someQuotationSuite: QuotationSuiteRow = {
  ...{ quotationId: 'quotation-1', place: 0, suiteId: 'suite', room: '1203', unit: 'day', price: 420 },
}
