import type { ShownTerms } from '../../../shared/leasing/quotation-terms.ts'
import { quotationKindLabels, rhythmWords, salutationLabels } from '../../../shared/leasing/quotation-words.ts'
import { rateText } from '../../../shared/leasing/rent.ts'
import { quantityText, yuanText } from '../../../shared/money.ts'
import type { Difference } from '../../reception/case/differences.ts'

const counted = ({ count, price }: ShownTerms['parking'], unit: string) => `${count} ${unit}×${yuanText(price)} 元`

function freeWords({ freeMonths, freeDays, freeInTerm }: ShownTerms): string {
  if (freeMonths === 0 && freeDays === 0) return '无'
  return `${freeMonths} 个月 ${freeDays} 天，${freeInTerm ? '计入' : '不计入'}租期`
}

/** Every box of a quotation in words, by its name; `rooms` names the suites. */
export function termsInWords(terms: ShownTerms, rooms: ReadonlyMap<string, string>): Readonly<Record<string, string>> {
  const { escalation, deposit, advance } = terms
  return {
    种类: quotationKindLabels[terms.kind],
    致: [terms.contact ?? '', terms.salutation === null ? '' : salutationLabels[terms.salutation]].join(' ').trim(),
    单元: terms.suites
      .map(({ suiteId, rate, managementFee }) => {
        return `${rooms.get(suiteId) ?? '新单元'} ${rateText(rate)}，管理费 ${yuanText(managementFee)}`
      })
      .join('；'),
    租期: `${terms.months} 个月，${terms.start} 起租`,
    免租: freeWords(terms),
    装修期: `${terms.fitOutDays} 天`,
    车位: counted(terms.parking, '个'),
    电话: counted(terms.phones, '门'),
    其它费用: terms.others.map(({ name, amount }) => `${name} ${yuanText(amount)}`).join('；'),
    押金: `${deposit.months} 个月，水电 ${yuanText(deposit.utilities)}，装修 ${yuanText(deposit.fitOut)}`,
    付款: rhythmWords(deposit.months, advance),
    递增:
      escalation === null
        ? '不递增'
        : `第 ${escalation.from} 年起每${escalation.every === 1 ? '' : ` ${escalation.every} `}年 ${quantityText(escalation.percent)} %`,
    税: `${terms.taxIncluded ? '含税' : '不含税'}${terms.taxPercent === null ? '' : ` ${quantityText(terms.taxPercent)} %`}`,
    有效: `${terms.validDays} 天`,
    水电空调: terms.rates ?? '',
    其它优惠: terms.concessions ?? '',
    备注: terms.remark ?? '',
  }
}

/** What changed between two versions, box by box. */
export function termsDifferences(
  before: ShownTerms,
  after: ShownTerms,
  rooms: ReadonlyMap<string, string>,
): readonly Difference[] {
  const was = termsInWords(before, rooms)
  return Object.entries(termsInWords(after, rooms))
    .filter(([label, words]) => words !== was[label])
    .map(([label, words]) => ({ label, before: was[label] || '—', after: words || '—' }))
}
