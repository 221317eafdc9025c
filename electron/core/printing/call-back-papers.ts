import { createHash } from 'node:crypto'
import { createElement } from 'react'
import { receptionDesk } from '../../../shared/access/roles.ts'
import { civilDateOf } from '../../../shared/calendar.ts'
import { formCopies, formTitles } from '../../../shared/printing/forms.ts'
import type { CallBackFilter, CallBackLine } from '../../../shared/reception/call-backs.ts'
import { categoryLabels, satisfactionLabels } from '../../../shared/reception/words.ts'
import { hasRole, type QueryContext } from '../context.ts'
import { AppError } from '../errors.ts'
import { list } from '../reception/call-backs.ts'
import { pdfName } from './file-name.ts'
import { CallBackLedger } from './forms/call-back-ledger.tsx'
import { disclosure } from './masks.ts'
import { frameOf, type Source } from './source.ts'

const mostLines = 2000

/** @throws REFUSED when the filter finds more than a ledger can carry */
function ledgerLines(context: QueryContext, filter: CallBackFilter): CallBackLine[] {
  const { callBacks, next } = list(context, { ...filter, after: null, limit: mostLines })
  if (next !== null) throw new AppError('REFUSED', `这个范围超过 ${mostLines} 条，一次打印不了；请缩小日期，分几次打印`)
  return callBacks.reverse()
}

/** Whatever narrows a ledger stands on it. */
function periodWords({ from, until, satisfaction, category }: CallBackFilter, today: string, lines: readonly CallBackLine[]) {
  const first = lines[0]
  const last = until ?? today
  const begin = from ?? (first ? civilDateOf(first.at) : last)
  return [
    begin === last ? `日期 ${begin}` : `期间 ${begin} 至 ${last}`,
    ...(category.length === 0 ? [] : [`类别 ${category.map((one) => categoryLabels[one]).join('、')}`]),
    ...(satisfaction.length === 0 ? [] : [`反馈 ${satisfaction.map((one) => satisfactionLabels[one]).join('、')}`]),
  ].join(' · ')
}

export function callBackLedgerSource(context: QueryContext, filter: CallBackFilter): Source {
  const form = 'callBackLedger'
  const lines = ledgerLines(context, filter)
  const period = periodWords(filter, context.today, lines)
  const counted = JSON.stringify({ ...filter, until: filter.until ?? context.today })
  const fileName = (copy: string, printing: number) => pdfName([formTitles[form], filter.until ?? context.today, copy], printing)
  return {
    form,
    subjectKey: createHash('sha256').update(counted).digest('base64url'),
    subjectId: null,
    caseId: null,
    named: `${formTitles[form]} ${period}`,
    landscape: true,
    fileName,
    document: (copy, printing) => {
      const kept = copy === formCopies[form][0]
      return createElement(CallBackLedger, {
        frame: frameOf(context, form, copy, printing),
        ...{ period, lines, fileName: fileName(copy, printing) },
        disclosure: disclosure({ fullPhone: kept && hasRole(context, receptionDesk), fullName: kept }),
      })
    },
  }
}
