import { createHash } from 'node:crypto'
import { createElement } from 'react'
import { civilDateOf } from '../../../shared/calendar.ts'
import { visitorClassLabels } from '../../../shared/leasing/disclosure.ts'
import { prospectChannelLabels, stageLabels } from '../../../shared/leasing/prospect-words.ts'
import type { ProspectFilter } from '../../../shared/leasing/prospects.ts'
import { type FormId, formCopies, formTitles } from '../../../shared/printing/forms.ts'
import type { QueryContext } from '../context.ts'
import { AppError } from '../errors.ts'
import { disclosures } from '../leasing/disclosures.ts'
import { type LedgerProspect, ledgerOf } from '../leasing/prospect-ledger.ts'
import { prospectById } from '../leasing/prospect-steps.ts'
import { prospects } from '../leasing/prospects.ts'
import { pdfName } from './file-name.ts'
import { ProspectCard } from './forms/prospect-card.tsx'
import { ProspectLedger } from './forms/prospect-ledger.tsx'
import { disclosure } from './masks.ts'
import { type Source, towerFrame } from './source.ts'

const mostLines = 500

/** Only our own copy names prices and people in full; what leaves the desk carries neither 心理价位 nor any price (2: 9.1). */
function shown(form: FormId, copy: string) {
  const kept = copy === formCopies[form][0]
  return { ...disclosure({ fullPhone: kept, fullName: kept }), prices: kept }
}

/** Whatever narrows a ledger stands on it. */
function periodWords(filter: ProspectFilter, today: string, lines: readonly LedgerProspect[]): string {
  const until = filter.until ?? today
  const from = filter.from ?? (lines[0] ? civilDateOf(lines[0].receivedAt) : until)
  const named = <Key extends string>(title: string, labels: Readonly<Record<Key, string>>, keys: readonly Key[]) =>
    keys.length === 0 ? [] : [`${title} ${keys.map((key) => labels[key]).join('、')}`]
  return [
    from === until ? `日期 ${from}` : `期间 ${from} 至 ${until}`,
    ...named('阶段', stageLabels, filter.stage),
    ...named('方式', prospectChannelLabels, filter.channel),
    ...named('类型', visitorClassLabels, filter.visitorClass),
    ...(filter.grade.length === 0 ? [] : [`等级 ${filter.grade.join('、')}`]),
    ...(filter.watched ? ['未确认离开'] : []),
    ...(filter.text === '' ? [] : ['经查找筛选']),
  ].join(' · ')
}

/** 《客户来电来访登记表》 (domain F11): the caller's own prospects, all of them for supervision. */
export function prospectLedgerSource(context: QueryContext, filter: ProspectFilter): Source {
  const form = 'prospectLedger'
  const lines = ledgerOf(context, filter, mostLines)
  if (lines === null) throw new AppError('REFUSED', `这个范围超过 ${mostLines} 位，一次打印不了；请缩小日期或筛选条件`)
  const period = periodWords(filter, context.today, lines)
  const counted = JSON.stringify({ ...filter, until: filter.until ?? context.today, by: context.session?.accountId })
  const fileName = (copy: string, printing: number) => pdfName([formTitles[form], filter.until ?? context.today, copy], printing)
  return {
    form,
    subjectKey: createHash('sha256').update(counted).digest('base64url'),
    subjectId: null,
    caseId: null,
    named: `${formTitles[form]} ${period}`,
    landscape: true,
    fileName,
    document: (copy, printing) =>
      createElement(ProspectLedger, {
        frame: towerFrame(context, form, copy, printing),
        ...{ period, lines, disclosure: shown(form, copy), fileName: fileName(copy, printing) },
      }),
  }
}

/** One prospect on one sheet. @throws FORBIDDEN for a colleague's */
export function prospectCardSource(context: QueryContext, asked: string): Source {
  const form = 'prospectCard'
  const { id } = prospectById(context, asked)
  const { prospect } = prospects.get(context, { id })
  if (!prospect) throw new AppError('FORBIDDEN', '这位客户由同事负责，不能打印')
  const told = disclosures.list(context, { prospectId: id }).disclosures
  const fileName = (copy: string, printing: number) => pdfName([formTitles[form], prospect.serial, copy], printing)
  return {
    form,
    subjectKey: id,
    subjectId: id,
    caseId: null,
    named: `${formTitles[form]} ${prospect.serial}`,
    landscape: false,
    fileName,
    document: (copy, printing) =>
      createElement(ProspectCard, {
        frame: towerFrame(context, form, copy, printing),
        ...{ prospect, told, disclosure: shown(form, copy), fileName: fileName(copy, printing) },
      }),
  }
}
