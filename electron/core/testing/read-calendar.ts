/** One content line of a calendar: its name, its parameters and its value as it stands. */
export interface CalendarLine {
  readonly name: string
  readonly parameters: Readonly<Record<string, string>>
  readonly value: string
}

export interface ReadEvent {
  readonly [name: string]: CalendarLine
}

const wrong = (what: string) => new Error(`not RFC 5545: ${what}`)

function unfolded(bytes: Uint8Array): readonly string[] {
  const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  if (!text.endsWith('\r\n')) throw wrong('the last line has no end')
  if (/\r(?!\n)|(?<!\r)\n/.test(text)) throw wrong('a line ends otherwise than by CRLF')
  for (const line of text.split('\r\n')) if (Buffer.byteLength(line) > 75) throw wrong(`${line.length} characters in a line`)
  return text.slice(0, -2).replaceAll('\r\n ', '').split('\r\n')
}

function lineOf(text: string): CalendarLine {
  const found = /^([A-Z-]+)((?:;[A-Z-]+=[^;:,"]+)*):(.*)$/su.exec(text)
  if (!found) throw wrong(text)
  const [, name = '', parameters = '', value = ''] = found
  // biome-ignore lint/suspicious/noControlCharactersInRegex: there must be none
  if (/[\u0000-\u0008\u000a-\u001f\u007f]/.test(value)) throw wrong('a control character')
  const pairs = parameters
    .split(';')
    .slice(1)
    .map((pair) => pair.split('=') as [string, string])
  return { name, parameters: Object.fromEntries(pairs), value }
}

/** A text value as a person reads it; strict: every sign that has a meaning must be escaped. */
export function textOf({ value }: CalendarLine): string {
  if (!/^(?:[^\\;,]|\\[\\;,nN])*$/su.test(value)) throw wrong(`unescaped: ${value}`)
  return value.replace(/\\([\\;,nN])/g, (_, sign: string) => (/n/i.test(sign) ? '\n' : sign))
}

const once = ['UID', 'DTSTAMP', 'DTSTART', 'DTEND', 'SUMMARY', 'DESCRIPTION', 'LOCATION', 'SEQUENCE', 'STATUS']

const shapes: Readonly<Record<string, RegExp>> = {
  UID: /^[\x21-\x7e]+$/,
  DTSTAMP: /^\d{8}T\d{6}Z$/,
  DTSTART: /^(?:\d{8}|\d{8}T\d{6}Z)$/,
  DTEND: /^(?:\d{8}|\d{8}T\d{6}Z)$/,
  SEQUENCE: /^\d+$/,
  STATUS: /^(?:CONFIRMED|CANCELLED|TENTATIVE)$/,
}

function checkLine({ name, parameters, value }: CalendarLine): void {
  if (!once.includes(name)) throw wrong(`${name} in an event`)
  if (shapes[name]?.test(value) === false) throw wrong(`${name} ${value}`)
  const dated = parameters['VALUE'] === 'DATE'
  if (name.startsWith('DT') && dated !== (value.length === 8)) throw wrong(`${name} is no ${dated ? 'date' : 'time'}`)
}

function eventOf(lines: readonly CalendarLine[]): ReadEvent {
  const names = lines.map(({ name }) => name)
  for (const line of lines) checkLine(line)
  for (const name of ['UID', 'DTSTAMP', 'DTSTART']) if (!names.includes(name)) throw wrong(`no ${name}`)
  if (new Set(names).size !== names.length) throw wrong('a property twice')
  return Object.fromEntries(lines.map((line) => [line.name, line]))
}

/** Reads a calendar as strictly as RFC 5545 is written. @throws what is wrong with it */
export function readCalendar(bytes: Uint8Array): readonly ReadEvent[] {
  const lines = unfolded(bytes).map(lineOf)
  const head = ['BEGIN', 'VERSION', 'PRODID', 'CALSCALE', 'METHOD']
  if (
    lines
      .slice(0, 5)
      .map(({ name }) => name)
      .join() !== head.join() ||
    lines[0]?.value !== 'VCALENDAR'
  )
    throw wrong('head')
  if (lines[1]?.value !== '2.0' || lines.at(-1)?.value !== 'VCALENDAR') throw wrong('version or end')
  const events: ReadEvent[] = []
  let open: CalendarLine[] | null = null
  for (const line of lines.slice(5, -1)) {
    if (line.name === 'BEGIN' && open === null && line.value === 'VEVENT') open = []
    else if (line.name === 'END' && open !== null && line.value === 'VEVENT') {
      events.push(eventOf(open))
      open = null
    } else if (open !== null) open.push(line)
    else throw wrong(`${line.name} outside of an event`)
  }
  if (open !== null) throw wrong('an event without an end')
  return events
}
