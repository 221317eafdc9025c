import { z } from 'zod'

/** A value for a schema, with the ids that stand in it by where they stand. */
interface Way {
  readonly value: unknown
  readonly ids: readonly (readonly [place: string, id: string])[]
}

/** What a question may be made of. */
export interface Material {
  /** Ids for a place, `printing.preview.subject=receptionCase.id`. */
  readonly idsFor: (place: string) => readonly string[]
  readonly words: readonly string[]
  readonly now: number
}

const plainWords = ['', '字', '2026-10', '2026-09', '2026-10-12', '18:00', 'case', 'K7M2P9', '1101-1101']
const days = ['2026-10-12', '2026-09-27', '2026-10-31']

const only = (value: unknown): Way => ({ value, ids: [] })
const right = (schema: z.ZodType, values: readonly unknown[]) => values.filter((value) => schema.safeParse(value).success)

/** Text that a person would type to find something. */
function waysOfText(schema: z.ZodType, { words }: Material): readonly Way[] {
  return right(schema, [...plainWords.slice(0, 2), ...words, ...plainWords.slice(2)])
    .slice(0, words.length + 2)
    .map(only)
}

/** All alternatives of one field in turn, the others as plain as can be. */
function waysOfObject(schema: z.ZodObject, material: Material, place: string): readonly Way[] {
  const names = Object.keys(schema.shape)
  const options = Object.entries(schema.shape).map(([name, field]) => waysOf(field as z.ZodType, material, `${place}.${name}`))
  if (options.some((ways) => ways.length === 0)) return []
  const join = (parts: readonly (Way | undefined)[]): Way => ({
    value: Object.fromEntries(names.map((name, at) => [name, parts[at]?.value])),
    ids: parts.flatMap((part) => part?.ids ?? []),
  })
  const plain = options.map(([first]) => first)
  return [
    join(plain),
    ...options.flatMap((ways, at) => ways.slice(1).map((way) => join(plain.map((one, other) => (other === at ? way : one))))),
  ]
}

/** `{ kind, id }`: every id under every kind. */
function waysOfReference(schema: z.ZodObject, material: Material, place: string): readonly Way[] {
  const kinds = schema.shape['kind'] instanceof z.ZodEnum ? schema.shape['kind'].options : []
  return kinds.flatMap((kind) =>
    material.idsFor(`${place}=${kind}.id`).map((id) => ({ value: { kind, id }, ids: [[`${place}=${kind}.id`, id] as const] })),
  )
}

const isReference = ({ shape }: z.ZodObject) => Object.keys(shape).join() === 'kind,id' && shape['kind'] instanceof z.ZodEnum

/** One option of a union is told from another by its first literal. */
function placeOf(option: unknown, place: string): string {
  const literal =
    option instanceof z.ZodObject ? Object.values(option.shape).find((field) => field instanceof z.ZodLiteral) : undefined
  return literal instanceof z.ZodLiteral ? `${place}=${[...literal.values].join()}` : place
}

const inBrackets = (way: Way): Way => ({ value: [way.value], ids: way.ids })

function waysOfWrapped(schema: z.ZodType, material: Material, place: string): readonly Way[] | undefined {
  const inside = (part: unknown) => waysOf(part as z.ZodType, material, place)
  if (schema instanceof z.ZodNullable) return [only(null), ...inside(schema.unwrap())]
  if (schema instanceof z.ZodOptional) return [only(undefined), ...inside(schema.unwrap())]
  if (schema instanceof z.ZodDefault) return inside(schema.unwrap())
  if (schema instanceof z.ZodPipe) return schema.in instanceof z.ZodString ? waysOfText(schema, material) : inside(schema.in)
  if (schema instanceof z.ZodArray) return [...right(schema, [[]]).map(only), ...inside(schema.element).map(inBrackets)]
  if (schema instanceof z.ZodUnion)
    return schema.options.flatMap((option) => waysOf(option as z.ZodType, material, placeOf(option, place)))
  return undefined
}

/** Values that a schema takes, the plainest first. */
function waysOf(schema: z.ZodType, material: Material, place: string): readonly Way[] {
  const wrapped = waysOfWrapped(schema, material, place)
  if (wrapped) return wrapped
  if (schema instanceof z.ZodObject)
    return isReference(schema) ? waysOfReference(schema, material, place) : waysOfObject(schema, material, place)
  if (schema instanceof z.ZodEnum) return schema.options.map(only)
  if (schema instanceof z.ZodLiteral) return [...schema.values].map(only)
  if (schema instanceof z.ZodBoolean) return [false, true].map(only)
  if (schema instanceof z.ZodUUID) return material.idsFor(place).map((id) => ({ value: id, ids: [[place, id]] }))
  if (schema instanceof z.ZodISODate) return days.map(only)
  // A page as large as may be, and a small one that has others after it.
  if (place.endsWith('.limit')) return right(schema, [200, 3]).map(only)
  if (schema instanceof z.ZodNumber) return right(schema, [0, 1, 2026, 28_650, material.now]).slice(0, 2).map(only)
  return waysOfText(schema, material)
}

/** @returns inputs that the schema takes: every alternative of every field in turn */
export function questionsOf(schema: z.ZodType, path: string, material: Material): readonly Way[] {
  return waysOf(schema, material, path).filter(({ value }) => schema.safeParse(value).success)
}
