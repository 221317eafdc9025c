/** RFC 5545: what other calendars read. Nothing in it is a formula, a link or an alarm. */
export interface CalendarEvent {
  /** The same for the same thing for ever, so that a second file changes what the first one brought. */
  readonly uid: string
  /** Rises with every change of the thing. */
  readonly sequence: number
  readonly summary: string
  /** Lines, one under another. */
  readonly description: readonly string[]
  readonly place: string | null
  /** UTC ms, or civil dates of a whole day; the end is not part of it. */
  readonly from: number | string
  readonly until: number | string
  readonly cancelled: boolean
}

const lineLimit = 75

/** `20261012T060000Z` */
const utc = (instant: number) => `${new Date(instant).toISOString().replace(/[-:]/g, '').slice(0, 15)}Z`
const moment = (name: string, at: number | string) =>
  typeof at === 'number' ? `${name}:${utc(at)}` : `${name};VALUE=DATE:${at.replaceAll('-', '')}`

/** Text as a value: a comma, a semicolon, a backslash and the end of a line have a meaning of their own. */
export function textValue(text: string): string {
  return (
    text
      .toWellFormed()
      .replace(/\r\n?/g, '\n')
      // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is taken out
      .replace(/[\u0000-\u0009\u000b-\u001f\u007f]/g, ' ')
      .replace(/[\\;,]/g, '\\$&')
      .replaceAll('\n', '\\n')
  )
}

/** No line has more than 75 octets, and none ends within a character; what is cut goes on after a space. */
export function folded(line: string): string {
  let written = ''
  let octets = 0
  for (const character of line) {
    const size = Buffer.byteLength(character)
    if (octets + size > lineLimit) {
      written += '\r\n '
      octets = 1
    }
    written += character
    octets += size
  }
  return written
}

function linesOf(event: CalendarEvent, stamp: number): readonly string[] {
  const { uid, sequence, summary, description, place, from, until, cancelled } = event
  return [
    'BEGIN:VEVENT',
    `UID:${uid}`,
    `DTSTAMP:${utc(stamp)}`,
    `SEQUENCE:${sequence}`,
    moment('DTSTART', from),
    moment('DTEND', until),
    `SUMMARY:${textValue(summary)}`,
    ...(description.length === 0 ? [] : [`DESCRIPTION:${textValue(description.join('\n'))}`]),
    ...(place === null ? [] : [`LOCATION:${textValue(place)}`]),
    `STATUS:${cancelled ? 'CANCELLED' : 'CONFIRMED'}`,
    'END:VEVENT',
  ]
}

/** @param stamp when the file was made, UTC ms */
export function calendarFile(events: readonly CalendarEvent[], stamp: number): Buffer {
  const lines = [
    ...['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Qiantai//Qiantai//ZH', 'CALSCALE:GREGORIAN', 'METHOD:PUBLISH'],
    ...events.flatMap((event) => linesOf(event, stamp)),
    'END:VCALENDAR',
  ]
  return Buffer.from(lines.map((line) => `${folded(line)}\r\n`).join(''), 'utf8')
}
