import { otherUnit, type Rate, rateText } from '../../../../shared/leasing/rent.ts'
import type { QuotationDocument } from '../../leasing/quotation-document.ts'

const keyOf = ({ unit, fen }: Rate) => `${unit}${fen}`

/** Each price in the other unit, 「4.20 元/㎡/天＝127.75 元/㎡/月」; to be read, never to be multiplied (domain 2.9). */
export function conversionText({ lines, method }: Pick<QuotationDocument, 'lines' | 'method'>): string {
  const rates = [...new Map(lines.map(({ rate }) => [keyOf(rate), rate])).values()]
  return rates.map((rate) => `${rateText(rate)}＝${rateText(otherUnit(rate, method))}`).join('；')
}
