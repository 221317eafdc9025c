import { z } from 'zod'
import type { Role } from '../../../shared/access/roles.ts'
import {
  deskOnlyWords,
  maskIdNumber,
  maskPhone,
  type Sensitivity,
  sensitivity,
  visibilityOf,
} from '../../../shared/access/sensitivity.ts'

/** Who will read an answer. */
export interface Caller {
  readonly roles: readonly Role[]
  /** `null`: nobody is signed in. */
  readonly accountId: string | null
  /** The record in which a field lies, or one around it, names the caller as its owner. */
  readonly owns?: boolean
}

/** Rewrites one answer for one caller; `undefined` where a schema holds nothing confidential. */
type Masker = (value: unknown, caller: Caller) => unknown

const veils: Readonly<Record<NonNullable<ReturnType<typeof visibilityOf>['veil']>, (value: unknown) => unknown>> = {
  starredPhone: (value) => (typeof value === 'string' ? maskPhone(value) : value),
  starredNumber: (value) => (typeof value === 'string' ? maskIdNumber(value) : value),
  words: (value) => (typeof value === 'string' ? deskOnlyWords : value),
  nothing: () => null,
}

/** As the table of `shared/access/sensitivity.ts` says; `undefined` for a class that has no mask. */
export function maskField(kind: Sensitivity): Masker | undefined {
  const { inFull, owner, veil } = visibilityOf(kind)
  if (veil === null || inFull === 'callers') return undefined
  const [veiled, seeing] = [veils[veil], new Set<Role>(inFull)]
  return (value, { roles, owns }) => ((owner && owns) || roles.some((role) => seeing.has(role)) ? value : veiled(value))
}

/** A record with an `ownerId` says of all that lies in it whether it is the caller's own. */
export function callerInside(schema: z.ZodObject): (value: Readonly<Record<string, unknown>>, caller: Caller) => Caller {
  if (!('ownerId' in schema.shape)) return (_, caller) => caller
  return ({ ownerId }, caller) => ({ ...caller, owns: caller.accountId !== null && ownerId === caller.accountId })
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
  const inside = callerInside(schema)
  return (value, caller) => {
    if (!isRecord(value)) return value
    const here = inside(value, caller)
    const masked = { ...value }
    for (const [name, masker] of maskers) masked[name] = masker(masked[name], here)
    return masked
  }
}

function maskList(schema: z.ZodArray): Masker | undefined {
  const masker = maskerOf(schema.element)
  return masker && ((value, caller) => (Array.isArray(value) ? value.map((item) => masker(item, caller)) : value))
}

function compile(schema: unknown): Masker | undefined {
  if (!(schema instanceof z.ZodType)) return undefined
  const registered = sensitivity.get(schema)
  const masked = registered && maskField(registered.class)
  if (masked) return masked
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

/** Confidential fields leave the core masked according to the caller's roles and what is the caller's own (1: 4.12 · 2: 9.1). */
export function mask<Answer>(schema: z.ZodType<Answer>, answer: Answer, caller: Caller): unknown {
  return maskerOf(schema)?.(answer, caller) ?? answer
}
