import type { z } from 'zod'
import { civilDateOf, day } from '../../../shared/calendar.ts'
import { phoneNumbers, samePhone } from '../../../shared/reception/phone.ts'
import type { residents } from '../../../shared/reception/residents.ts'
import { roomKey } from '../../../shared/reception/room.ts'
import { categoryLabels, satisfactionLabels } from '../../../shared/reception/words.ts'
import type { QueryContext } from '../context.ts'
import { caseTextSource } from '../search/case-index.ts'
import { casesOfResident, casesOfRoom, casesWithDigits, type EarlierCase, lastCallBackOf } from './earlier-cases.sql.ts'
import { idsByPhoneTail } from './find-residents.sql.ts'
import { type ResidentRow, residencesOf, residentById, residentsByIds } from './residents.sql.ts'
import { sharedWords } from './same-matter.ts'
import { unitById, unitByKey } from './units.sql.ts'

type Asked = z.output<typeof residents.standing.input>

/** 重复: the same household and matter within 30 days (domain 2.5). */
const duplicateWindow = 30 * day
const mostRead = 100
const mostEarlier = 20
const mostDuplicates = 5

/** Whoever stands there, as far as it is known. */
interface Who {
  readonly residentId: string | null
  readonly roomKey: string | null
  readonly numbers: readonly string[]
}

/** The one person with this number; among several, the one of this room. */
function residentByPhone({ db, siteId }: QueryContext, number: string, key: string | null): ResidentRow | null {
  const ids = idsByPhoneTail(db, { siteId, limit: 20, reversed: [...number].reverse().join('') })
  const owners = residentsByIds(db, [...new Set(ids)]).filter(({ phone }) =>
    phoneNumbers(phone ?? '').some((own) => samePhone(own, number)),
  )
  if (owners.length < 2) return owners[0] ?? null
  const homes = residencesOf(
    db,
    owners.map(({ id }) => id),
  )
  const here = owners.filter(({ id }) => homes.some((home) => home.residentId === id && home.roomKey === key))
  return here.length === 1 ? (here[0] ?? null) : null
}

function knownResident(context: QueryContext, { residentId, room, phone }: Asked) {
  const [number] = phoneNumbers(phone ?? '').filter((digits) => digits.length >= 7)
  const byPhone = () => (number === undefined ? null : residentByPhone(context, number, room === null ? null : roomKey(room)))
  const row = residentId === null ? byPhone() : residentById(context.db, context.siteId, residentId)
  return row ? { ...row, residences: residencesOf(context.db, [row.id]) } : null
}

type Known = ReturnType<typeof knownResident>

/** The room that was named, else the only home of the person. */
function knownUnit({ db, siteId }: QueryContext, room: string | null, resident: Known) {
  const homes = resident?.residences ?? []
  const unit =
    room === null ? homes.length === 1 && homes[0] && unitById(db, siteId, homes[0].unitId) : unitByKey(db, siteId, roomKey(room))
  return unit ? { id: unit.id, code: unit.code, handoverDate: unit.handoverDate } : null
}

const hasPhone = ({ phone }: EarlierCase, numbers: readonly string[]) =>
  phoneNumbers(phone ?? '').some((own) => numbers.some((number) => samePhone(own, number)))

function casesByPhone({ db, siteId }: QueryContext, numbers: readonly string[]): readonly EarlierCase[] {
  return numbers.flatMap((number) => {
    const source = caseTextSource(number)
    return source ? casesWithDigits(db, source, { siteId, limit: mostRead }).filter((line) => hasPhone(line, numbers)) : []
  })
}

/** Cases of the person, of the room or with the number, each once, the latest first. */
function earlierCases(context: QueryContext, who: Who): readonly EarlierCase[] {
  const { db, siteId } = context
  const asked = { siteId, limit: mostRead }
  const found = [
    ...(who.residentId === null ? [] : casesOfResident(db, { ...asked, residentId: who.residentId })),
    ...(who.roomKey === null ? [] : casesOfRoom(db, { ...asked, roomKey: who.roomKey })),
    ...casesByPhone(context, who.numbers),
  ]
  return [...new Map(found.map((line) => [line.id, line])).values()].sort((one, other) => other.receivedAt - one.receivedAt)
}

function tie(line: EarlierCase, who: Who): string {
  if (who.residentId !== null && line.residentId === who.residentId) return '同一人'
  return line.roomKey !== null && line.roomKey === who.roomKey ? '同一房号' : '同一号码'
}

/** Same words first, then merely the same category. */
function duplicates(context: QueryContext, earlier: readonly EarlierCase[], who: Who, { category, content }: Asked) {
  const recent = earlier.filter(({ receivedAt }) => receivedAt > context.now - duplicateWindow)
  const compared = recent.map((line) => ({ line, words: sharedWords(content, line.content) }))
  const alike = compared.filter(({ line, words }) => words !== null || (category !== null && line.category === category))
  return alike
    .sort((one, other) => (other.words?.length ?? 0) - (one.words?.length ?? 0) || other.line.receivedAt - one.line.receivedAt)
    .slice(0, mostDuplicates)
    .map(({ line, words }) => ({
      ...line,
      because: `${tie(line, who)} ${civilDateOf(line.receivedAt).slice(5)} ${
        words === null ? `也有一件${categoryLabels[line.category]}` : `也报过${words}`
      }`,
    }))
}

/** What the counter should know before it writes a further line about the same people. */
export function standing(context: QueryContext, asked: Asked) {
  const resident = knownResident(context, asked)
  const unit = knownUnit(context, asked.room, resident)
  const typed = phoneNumbers(asked.phone ?? '')
  const who = {
    residentId: resident?.id ?? null,
    roomKey: asked.room === null ? unit && roomKey(unit.code) : roomKey(asked.room),
    numbers: typed.filter((digits) => digits.length >= 7),
  }
  const earlier = earlierCases(context, who)
  const callBack = lastCallBackOf(
    context.db,
    earlier.map(({ id }) => id),
  )
  return {
    resident,
    unit,
    earlier: earlier.slice(0, mostEarlier),
    open: earlier.filter(({ struckOffAt }) => struckOffAt === null).length,
    probableDuplicates: duplicates(context, earlier, who, asked),
    lastCallBack: callBack ? { at: callBack.at, satisfaction: satisfactionLabels[callBack.satisfaction] } : null,
  }
}
