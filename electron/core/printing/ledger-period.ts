import { civilDateOf } from '../../../shared/calendar.ts'
import type { CaseFilter } from '../../../shared/reception/cases.ts'
import { caseStateLabels, categoryLabels, channelLabels } from '../../../shared/reception/words.ts'
import type { LedgerCase } from '../reception/case-ledger.ts'

/** 期间: what a ledger covers; an open end ends today, an open beginning with the first line. */
export function periodOf(filter: CaseFilter, today: string, cases: readonly LedgerCase[]) {
  const first = cases[0]
  const until = filter.until ?? today
  const from = filter.from ?? (first ? civilDateOf(first.receivedAt) : until)
  return { from: from > until ? until : from, until }
}

/** Whatever narrows a ledger stands on it, or a part would be taken for the whole. */
export function periodWords(filter: CaseFilter, today: string, cases: readonly LedgerCase[]): string {
  const { from, until } = periodOf(filter, today, cases)
  const named = <Key extends string>(title: string, labels: Readonly<Record<Key, string>>, keys: readonly Key[]) =>
    keys.length === 0 ? [] : [`${title} ${keys.map((key) => labels[key]).join('、')}`]
  return [
    from === until ? `日期 ${from}` : `期间 ${from} 至 ${until}`,
    ...named('类别', categoryLabels, filter.category),
    ...named('方式', channelLabels, filter.channel),
    ...named('状态', caseStateLabels, filter.state),
    ...(filter.department === null ? [] : [`部门 ${filter.department}`]),
    ...(filter.registrarId === null ? [] : [`接待人 ${cases[0]?.registrar ?? '指定'}`]),
    ...(filter.residentId === null ? [] : ['指定业主']),
    ...(filter.overdue ? ['超时未结'] : []),
    ...(filter.text === '' ? [] : ['经查找筛选']),
  ].join(' · ')
}
