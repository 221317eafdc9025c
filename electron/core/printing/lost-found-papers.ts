import { createHash } from 'node:crypto'
import { createElement } from 'react'
import { receptionDesk } from '../../../shared/access/roles.ts'
import { civilDateOf } from '../../../shared/calendar.ts'
import { type FormId, formCopies, formTitles } from '../../../shared/printing/forms.ts'
import type { LostFoundFilter, LostFoundItem } from '../../../shared/reception/lost-found.ts'
import {
  isKept,
  itemKindLabels,
  lostFoundNatureLabels,
  lostFoundStateLabels,
} from '../../../shared/reception/lost-found-words.ts'
import { attachmentCounts } from '../attachments/attachments.ts'
import { hasRole, type QueryContext } from '../context.ts'
import { AppError } from '../errors.ts'
import { get, list } from '../reception/lost-found-list.ts'
import { pdfName } from './file-name.ts'
import { FoundNotice } from './forms/found-notice.tsx'
import { FoundReceipt } from './forms/found-receipt.tsx'
import { FoundTransfer } from './forms/found-transfer.tsx'
import type { LostFoundDisclosure } from './forms/lost-found-cells.tsx'
import { LostFoundLedger } from './forms/lost-found-ledger.tsx'
import { disclosure } from './masks.ts'
import { frameOf, type Source } from './source.ts'

const digest = (words: string) => createHash('sha256').update(words).digest('base64url')

/** Our own copy shows what the desk may see; a ledger that leaves it shows surnames and no features (1: 4.12). */
function shown(context: QueryContext, form: FormId, copy: string): LostFoundDisclosure {
  const desk = hasRole(context, receptionDesk)
  const kept = copy === formCopies[form][0]
  return {
    ...disclosure({ fullPhone: kept && desk, fullName: kept || form !== 'lostFoundLedger' }),
    features: desk && (kept || form === 'foundTransfer'),
  }
}

const mostLines = 1000

/** @throws REFUSED when the filter finds more than a ledger can carry */
function ledgerItems(context: QueryContext, filter: LostFoundFilter): LostFoundItem[] {
  const { items, next } = list(context, { ...filter, after: null, limit: mostLines })
  if (next !== null) throw new AppError('REFUSED', `这个范围超过 ${mostLines} 条，一次打印不了；请缩小日期或筛选条件`)
  return items.map(({ id }) => get(context, { id })).reverse()
}

/** Whatever narrows a ledger stands on it. */
function periodWords(filter: LostFoundFilter, today: string, items: readonly LostFoundItem[]): string {
  const until = filter.until ?? today
  const from = filter.from ?? (items[0] ? civilDateOf(items[0].registeredAt) : until)
  const named = <Key extends string>(title: string, labels: Readonly<Record<Key, string>>, keys: readonly Key[]) =>
    keys.length === 0 ? [] : [`${title} ${keys.map((key) => labels[key]).join('、')}`]
  return [
    `期间 ${from} 至 ${until}`,
    ...named('性质', lostFoundNatureLabels, filter.nature),
    ...named('类别', itemKindLabels, filter.kind),
    ...named('状态', lostFoundStateLabels, filter.state),
    ...(filter.due ? ['到期未处理'] : []),
    ...(filter.text === '' ? [] : ['经查找筛选']),
  ].join(' · ')
}

export function lostFoundLedgerSource(context: QueryContext, filter: LostFoundFilter): Source {
  const form = 'lostFoundLedger'
  const items = ledgerItems(context, filter)
  const period = periodWords(filter, context.today, items)
  const ids = items.map(({ id }) => id)
  const attachments = attachmentCounts(context, 'lostFound', ids)
  const fileName = (copy: string, printing: number) => pdfName([formTitles[form], context.today, copy], printing)
  return {
    form,
    subjectKey: digest(JSON.stringify({ ...filter, until: filter.until ?? context.today })),
    subjectId: null,
    caseId: null,
    named: `${formTitles[form]} ${period}`,
    landscape: true,
    fileName,
    document: (copy, printing) =>
      createElement(LostFoundLedger, {
        frame: frameOf(context, form, copy, printing),
        ...{ period, items, attachments, disclosure: shown(context, form, copy), fileName: fileName(copy, printing) },
      }),
  }
}

function ofItem(form: FormId, item: LostFoundItem, number: string): Omit<Source, 'document'> {
  return {
    form,
    subjectKey: item.id,
    subjectId: item.id,
    caseId: item.caseId,
    named: `${formTitles[form]} ${number}`,
    landscape: false,
    fileName: (copy, printing) => pdfName([formTitles[form], number, copy], printing),
  }
}

/** @throws REFUSED where there is no finder to give it to */
export function foundReceiptSource(context: QueryContext, id: string): Source {
  const item = get(context, { id })
  if (item.receiptSerial === null) throw new AppError('REFUSED', '报失和未留姓名的拾获没有收据')
  const source = ofItem('foundReceipt', item, item.receiptSerial)
  return {
    ...source,
    document: (copy, printing) =>
      createElement(FoundReceipt, {
        frame: frameOf(context, source.form, copy, printing),
        ...{ item, disclosure: shown(context, source.form, copy), fileName: source.fileName(copy, printing) },
      }),
  }
}

/** @throws REFUSED where nothing was found */
export function foundNoticeSource(context: QueryContext, id: string): Source {
  const item = get(context, { id })
  if (!isKept(item.nature)) throw new AppError('REFUSED', '报失没有实物，不出招领启事')
  const source = ofItem('foundNotice', item, item.serial)
  return {
    ...source,
    document: (copy, printing) =>
      createElement(FoundNotice, {
        frame: frameOf(context, source.form, copy, printing),
        ...{ item, fileName: source.fileName(copy, printing) },
      }),
  }
}

/** @throws REFUSED where something of it is not in our keeping */
export function foundTransferSource(context: QueryContext, chosen: readonly string[]): Source {
  const form = 'foundTransfer'
  const ids = [...new Set(chosen)].sort()
  const items = ids.map((id) => get(context, { id }))
  const stray = items.find((item) => item.state !== 'held' && item.state !== 'transferred')
  if (stray) throw new AppError('REFUSED', `${stray.serial} 不在保管中，不能列入移交清单`)
  const only = items.length === 1 ? items[0] : undefined
  const number = only?.serial ?? context.today
  const fileName = (copy: string, printing: number) => pdfName([formTitles[form], number, copy], printing)
  return {
    form,
    subjectKey: only?.id ?? digest(ids.join()),
    subjectId: only?.id ?? null,
    caseId: only?.caseId ?? null,
    named: `${formTitles[form]} ${items.map(({ serial }) => serial).join('、')}`,
    landscape: false,
    fileName,
    document: (copy, printing) =>
      createElement(FoundTransfer, {
        frame: frameOf(context, form, copy, printing),
        ...{ items, police: context.settings.lostFound.police, disclosure: shown(context, form, copy) },
        fileName: fileName(copy, printing),
      }),
  }
}
