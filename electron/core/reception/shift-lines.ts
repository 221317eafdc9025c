import { instantOf } from '../../../shared/calendar.ts'
import type { CaseSummary } from '../../../shared/reception/cases.ts'
import { incidentClockLabels } from '../../../shared/reception/incident-words.ts'
import { monthStateLabels } from '../../../shared/reception/month-close.ts'
import { repairGradeLabels } from '../../../shared/reception/repair-words.ts'
import { serviceStateLabels } from '../../../shared/reception/service-words.ts'
import { type ShiftCount, type ShiftLine, type ShiftPart, shiftParts } from '../../../shared/reception/shifts.ts'
import { specialReportKindLabels } from '../../../shared/reception/special-reports.ts'
import type { Today } from '../../../shared/reception/today.ts'
import { openVoiceStates, voiceStateLabels } from '../../../shared/reception/voices.ts'
import { supplyLabels, waveStateLabels } from '../../../shared/reception/wave-words.ts'
import { categoryLabels } from '../../../shared/reception/words.ts'
import { guestKindLabels, visitStateLabels } from '../../../shared/visits/visit-words.ts'

interface Owed {
  readonly count: number
  readonly lines: readonly ShiftLine[]
}

type Part = (today: Today) => Owed

const who = ({ name, room }: { readonly name: string | null; readonly room: string | null }) =>
  [room, name ?? '未留姓名'].filter((part) => part !== null).join(' ')

const line = (part: ShiftPart, now: number, one: Pick<ShiftLine, 'serial' | 'words' | 'dueAt'>): ShiftLine => ({
  ...{ part, serial: one.serial, words: one.words, dueAt: one.dueAt },
  late: one.dueAt !== null && one.dueAt < now,
})

type CaseGroup = 'late' | 'toHandOver' | 'dueSoon' | 'toCallBack' | 'toStrikeOff'

/** Which of its limits a line of the ledger is waiting for. */
const limits: Readonly<Record<CaseGroup, (one: CaseSummary) => number | null>> = {
  late: ({ dueAt }) => dueAt,
  toHandOver: ({ handOverDueAt }) => handOverDueAt,
  dueSoon: ({ dueAt }) => dueAt,
  toCallBack: ({ callBackDueAt }) => callBackDueAt,
  toStrikeOff: () => null,
}

function casesOf(part: CaseGroup): Part {
  return ({ now, [part]: group }) => ({
    count: group.count,
    lines: group.cases.map((one) =>
      line(part, now, {
        serial: one.serial,
        words: `${categoryLabels[one.category]} ${who(one)}：${one.excerpt}`,
        dueAt: limits[part](one),
      }),
    ),
  })
}

/** What the board shows beside what is owed. 待阅 is the supervisor's own. */
type Beside = 'now' | 'closesAt' | 'registeredToday' | 'shift' | 'toAcknowledge'

// A group that is new on the board and missing here does not compile.
const parts = {
  incidents: ({ now, incidents: { count, reports } }) => ({
    count,
    lines: reports.map(({ serial, name, clock, dueAt }) =>
      line('incidents', now, { serial, words: `${incidentClockLabels[clock]}：${name}`, dueAt }),
    ),
  }),
  specialReports: ({ now, specialReports: { count, reports } }) => ({
    count,
    lines: reports.map((one) =>
      line('specialReports', now, {
        ...{ serial: one.serial, words: `${specialReportKindLabels[one.kind]}：${who(one)}`, dueAt: one.dueAt },
      }),
    ),
  }),
  waves: ({ now, waves }) => ({
    count: waves.length,
    lines: waves.map(({ serial, supply, area, state, waiting, expectedAt }) =>
      line('waves', now, {
        ...{
          serial,
          words: `${supplyLabels[supply]} ${area}：${state === 'open' ? waveStateLabels.open : '已恢复供应'}，${waiting} 户待告知`,
        },
        dueAt: state === 'open' ? expectedAt : null,
      }),
    ),
  }),
  visits: ({ now, visits }) => ({
    count: visits.length,
    lines: visits.map((one) => {
      const heads = one.visitors === null ? '' : ` ${one.visitors} 人`
      const words = `${visitStateLabels[one.state]} ${guestKindLabels[one.guestKind]} ${one.unit ?? '来访单位未定'}${heads}`
      // Guests who are there already are not late.
      return line('visits', now, { serial: one.serial, words, dueAt: one.receivedAt === null ? one.arrivesAt : null })
    }),
  }),
  undelivered: ({ now, undelivered: { count, slips } }) => ({
    count,
    lines: slips.map((slip) => line('undelivered', now, { serial: slip.serial, words: who(slip), dueAt: slip.deliverBy })),
  }),
  promises: ({ now, promises: { count, promises } }) => ({
    count,
    lines: promises.map((one) =>
      line('promises', now, { serial: one.caseSerial, words: `${who(one)}：${one.what}（${one.owner}）`, dueAt: one.dueAt }),
    ),
  }),
  repairs: ({ now, repairs: { count, repairs } }) => ({
    count,
    lines: repairs.map((one) =>
      line('repairs', now, {
        serial: one.serial,
        words: `${repairGradeLabels[one.grade]} ${who(one)}：${one.excerpt}${one.worker === null ? '' : `（${one.worker}）`}`,
        dueAt: one.nextDueAt,
      }),
    ),
  }),
  services: ({ now, services: { count, services } }) => ({
    count,
    lines: services.map((one) =>
      line('services', now, {
        serial: one.serial,
        words: `${serviceStateLabels[one.state]} ${who(one)}：${one.item ?? one.excerpt}`,
        dueAt: one.nextDueAt,
      }),
    ),
  }),
  late: casesOf('late'),
  monthClose: ({ now, monthClose }) => {
    if (monthClose === null) return { count: 0, lines: [] }
    const { month, state, dueOn } = monthClose
    const words = `${month} 《投诉情况月汇总表》${monthStateLabels[state]}`
    return { count: 1, lines: [line('monthClose', now, { serial: null, words, dueAt: instantOf(dueOn, '23:59') })] }
  },
  toHandOver: casesOf('toHandOver'),
  dueSoon: casesOf('dueSoon'),
  toCallBack: casesOf('toCallBack'),
  voices: ({ now, voices }) => {
    const waiting = openVoiceStates.filter((state) => voices[state] > 0)
    return {
      count: waiting.reduce((sum, state) => sum + voices[state], 0),
      lines: waiting.map((state) =>
        line('voices', now, { serial: null, words: `${voiceStateLabels[state]} ${voices[state]} 件`, dueAt: null }),
      ),
    }
  },
  toStrikeOff: casesOf('toStrikeOff'),
  unsigned: ({ now, unsigned: { count, papers } }) => ({
    count,
    lines: papers.map(({ code, named, copy }) =>
      line('unsigned', now, { serial: code, words: `${named} ${copy}联`, dueAt: null }),
    ),
  }),
} as const satisfies Readonly<Record<Exclude<keyof Today, Beside>, Part>>

/** What the day's board shows as owed, as lines of one sheet, in the order of its parts. */
export function shiftLines(today: Today): { readonly lines: ShiftLine[]; readonly counts: ShiftCount[] } {
  const owed = shiftParts.map((part) => ({ part, ...parts[part](today) })).filter(({ count }) => count > 0)
  return { lines: owed.flatMap(({ lines }) => lines), counts: owed.map(({ part, count }) => ({ part, count })) }
}
