import { z } from 'zod'
import { type Role, receptionDesk } from '../../../shared/access/roles.ts'
import { deskOnlyWords, maskIdNumber, maskPhone, type Sensitivity, sensitivity } from '../../../shared/access/sensitivity.ts'
import { assertNever } from '../../../shared/assert-never.ts'

/** Rewrites one answer for one caller; `undefined` where a schema holds nothing confidential. */
type Masker = (value: unknown, roles: readonly Role[]) => unknown

export function maskField(kind: Sensitivity): Masker {
  switch (kind) {
    case 'listedPhone':
      return (value) => (typeof value === 'string' ? maskPhone(value) : value)
    case 'phone':
      return forOthers(maskPhone)
    case 'idNumber':
      return (value) => (typeof value === 'string' ? maskIdNumber(value) : value)
    case 'deskOnly':
      return forOthers(() => deskOnlyWords)
    default:
      return assertNever(kind)
  }
}
const onTheDesk = new Set<Role>(receptionDesk)

/** The desk sees it as it is. */
function forOthers(masked: (text: string) => string): Masker {
  return (value, roles) => (typeof value === 'string' && !roles.some((role) => onTheDesk.has(role)) ? masked(value) : value)
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function maskObject(schema: z.ZodObject): Masker | undefined {
  const maskers = Object.entries(schema.shape).flatMap(([name, field]) => {
    const masker = maskerOf(field)
    return masker ? [[name, masker] as const] : []
  })
  if (maskers.length === 0) return undefined
  return (value, roles) => {
    if (!isRecord(value)) return value
    const masked = { ...value }
    for (const [name, masker] of maskers) masked[name] = masker(masked[name], roles)
    return masked
  }
}

function maskList(schema: z.ZodArray): Masker | undefined {
  const masker = maskerOf(schema.element)
  return masker && ((value, roles) => (Array.isArray(value) ? value.map((item) => masker(item, roles)) : value))
}

function compile(schema: unknown): Masker | undefined {
  if (!(schema instanceof z.ZodType)) return undefined
  const registered = sensitivity.get(schema)
  if (registered) return maskField(registered.class)
  if (schema instanceof z.ZodObject) return maskObject(schema)
  if (schema instanceof z.ZodArray) return maskList(schema)
  if (schema instanceof z.ZodNullable || schema instanceof z.ZodOptional || schema instanceof z.ZodDefault)
    return maskerOf(schema.unwrap())
  return undefined
}

const compiled = new WeakMap<object, { readonly masker: Masker | undefined }>()

function maskerOf(schema: unknown): Masker | undefined {
  if (typeof schema !== 'object' || schema === null) return undefined
  const known = compiled.get(schema)
  if (known) return known.masker
  const masker = compile(schema)
  compiled.set(schema, { masker })
  return masker
}

/** Confidential fields leave the core masked according to the caller's roles (1: 4.12). */
export function mask<Answer>(schema: z.ZodType<Answer>, answer: Answer, roles: readonly Role[]): unknown {
  return maskerOf(schema)?.(answer, roles) ?? answer
}
