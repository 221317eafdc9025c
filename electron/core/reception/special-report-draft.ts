import { civilTimeOf } from '../../../shared/calendar.ts'
import { longTextLimit } from '../../../shared/fields.ts'
import type { CaseEventKind } from '../../../shared/reception/cases.ts'
import type { ComplaintDuty } from '../../../shared/reception/complaint-words.ts'
import type { Passage } from '../../../shared/reception/special-reports.ts'
import { callBackMethodLabels, channelLabels, satisfactionLabels } from '../../../shared/reception/words.ts'
import type { QueryContext } from '../context.ts'
import { eventsOfCase } from './case-events.sql.ts'
import type { CaseRow } from './case-row.ts'
import { callBacksOf } from './cases.sql.ts'
import type { ComplaintRow } from './complaint-row.ts'
import { dutiesOf } from './complaints.sql.ts'
import { rowsOfComplaint } from './corrections.sql.ts'
import type { MemberLine } from './special-reports.sql.ts'

/** What the company need not read. */
const left: readonly CaseEventKind[] = ['printed', 'attachment', 'amended', 'specialReport']

/** Whole lines, as many as the passage holds. */
function lines(texts: readonly string[]): string | null {
  const kept: string[] = []
  let length = 0
  for (const text of texts) {
    length += text.length + 1
    if (length > longTextLimit) break
    kept.push(text)
  }
  if (kept.length > 0) return kept.join('\n')
  return texts[0] === undefined ? null : texts[0].slice(0, longTextLimit)
}

const who = ({ name, room }: { readonly name: string | null; readonly room: string | null }) =>
  `${name ?? '未留姓名'}${room === null ? '' : `（${room}）`}`

function factsOf(complaint: ComplaintRow, row: CaseRow, members: readonly MemberLine[]): string {
  const { place, happened, demand, evidence, households } = complaint
  const own = [
    `${civilTimeOf(row.receivedAt)} ${who(row)}${channelLabels[row.channel]}投诉：${row.content}`,
    ...(happened === null && place === null ? [] : [`发生：${[happened, place].filter(Boolean).join(' ')}`]),
    ...(households > 1 ? [`涉及 ${households} 户`] : []),
    ...(demand === null ? [] : [`业主诉求：${demand}`]),
    ...(evidence === null ? [] : [`证据：${evidence}`]),
  ]
  const others = members.filter(({ id }) => id !== complaint.id)
  const listed = others.map((one) => `${one.serial} ${civilTimeOf(one.receivedAt)} ${who(one)}：${one.excerpt}`)
  return lines([...own, ...(listed.length > 0 ? ['同一事项的其它投诉：', ...listed] : [])]) ?? row.content
}

function outcomeOf(context: QueryContext, row: CaseRow): string | null {
  const finished = row.finishedAt === null ? [] : [`${civilTimeOf(row.finishedAt)} 办结：${row.result ?? ''}`]
  const asked = callBacksOf(context.db, [row.id]).map(
    ({ at, method, satisfaction, comment, by }) =>
      `${civilTimeOf(at)} ${by}${callBackMethodLabels[method]}回访：${satisfactionLabels[satisfaction]}${comment === null ? '' : `，${comment}`}`,
  )
  return lines([...finished, ...asked])
}

/** What is known at this moment, passage by passage, for somebody to go on writing (domain 2.1). */
export function draftedPassages(
  context: QueryContext,
  {
    complaint,
    row,
    members,
  }: { readonly complaint: ComplaintRow; readonly row: CaseRow; readonly members: readonly MemberLine[] },
): Readonly<Record<Exclude<Passage, 'facts'>, string | null>> & { readonly facts: string } {
  const done = dutiesOf(context.db, complaint.id)
  const told = (duty: ComplaintDuty) => done.filter((one) => one.duty === duty && one.text !== null)
  const found = told('investigation').map((one) => `${one.text}（责任人：${one.counterpart ?? '/'}）`)
  const measures = told('measure').map(({ at, doneBy, text }) => `${civilTimeOf(at)} ${doneBy}：${text}`)
  const corrections = rowsOfComplaint(context.db, complaint.id).filter(({ state }) => state !== 'voided')
  const events = eventsOfCase(context.db, row.id).filter((event) => !left.includes(event.kind))
  return {
    facts: factsOf(complaint, row, members),
    course: lines(events.map(({ at, text }) => `${civilTimeOf(at)} ${text}`)),
    investigation: lines(found),
    measures: lines(measures),
    outcome: outcomeOf(context, row),
    prevention: lines(corrections.flatMap(({ serial, measure }) => (measure === null ? [] : [`${serial}：${measure}`]))),
  }
}
