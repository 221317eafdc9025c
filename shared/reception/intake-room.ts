import { type Span, said, type Understood, without } from './intake-tokens.ts'

const label = String.raw`(?:(?:房号|房间|地址|住址)\s*:?\s*)?`
const below = String.raw`(?:地下[一二三四五\d]层|负[一二三\d]层|地下室|车库|地库|[东南西北]区)?`
/** `3-1-602`, `3-1201`, `B1-017`; two short numbers are a date or a range. */
const dashed = String.raw`(?:[a-z]|[a-z]{0,2}\d{1,4})-(?:[a-z]?\d{1,4}-){0,2}[a-z]?\d{1,5}[a-z]?`
const ending = String.raw`\s*(?:室|号房|房|户)?`
/** `3栋1单元602室`, `3号楼1单元`, `A座1203` */
const spelled = String.raw`(?:[a-z]|[a-z]?\d{1,3})(?:号楼|号院|栋|幢|座|#)(?:\s*\d{1,2}单元)?(?:\s*\d{1,2}[层楼])?(?:\s*\d{2,5})?`
const unit = String.raw`\d{1,2}单元\s*\d{2,5}`
const door = String.raw`\d{3,4}(?=室|号房)|[a-z]\d{3,5}`

const rooms = new RegExp(
  String.raw`(?<![\w\-+#.])${label}(?<room>${below}(?:${dashed}|${spelled}|${unit}|${door})${ending})(?![\w\-]|\.\d)`,
  'giu',
)

const date = /^(?:(?:19|20)\d{2}-\d{1,2}(?:-\d{1,2})?|\d{1,2}-\d{1,2})$/
const quantity = /^(?:元|块|米|㎡|平|度|岁|年|月|日|天|点|时|分|人|次|个|件|层|楼|%)/u
/** A building alone stays in the content: it says where, not who. */
const building = /^[a-z\d]+(?:号楼|号院|栋|幢|座|#)$/iu
const firstDoor = /^\s*(\d{3,4})(?=[\s,、;])/u

const threeParts = /-.*-/

const isRoom = (code: string, after: string) =>
  !date.test(code) && !building.test(code) && (threeParts.test(code) || !quantity.test(after))

/** The first thing in the line that is written like a room code. `line` has half-width signs. */
export function findRoom(line: string, taken: readonly Span[]): Understood<string> | null {
  const free = without(line, taken)
  for (const match of free.matchAll(rooms)) {
    const code = match.groups?.room?.trim() ?? ''
    const end = match.index + match[0].trimEnd().length
    if (isRoom(code, free.slice(end))) return said(code, { start: match.index, end })
  }
  const [whole, code] = firstDoor.exec(free) ?? []
  if (whole === undefined || code === undefined) return null
  return { value: code, start: whole.length - code.length, end: whole.length, guessed: true }
}
