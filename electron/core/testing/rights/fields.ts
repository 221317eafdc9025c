import { z } from 'zod'
import { recordClasses } from '../../../../shared/access/record-classes.ts'
import { type Sensitivity, sensitivity } from '../../../../shared/access/sensitivity.ts'
import { contract, type Feature } from '../../../../shared/contract.ts'
import type { Procedure } from '../../../../shared/procedure.ts'

/** One value that a schema can hold. */
export interface Field {
  /** The call for what stands at the top, else the name of the field that holds the object. */
  readonly object: string
  readonly name: string
  readonly class: Sensitivity
  /** It names its class; otherwise it has that of its feature. */
  readonly named: boolean
  readonly schema: z.ZodType
}

interface Place {
  readonly object: string
  readonly name: string
  readonly named: Sensitivity | undefined
}

const isSchema = (value: unknown): value is z.ZodType => value instanceof z.ZodType

/** What lies in it one level down, under the same name; nothing for a value that is not made of others. */
export function innerSchemas(schema: z.ZodType): readonly z.ZodType[] {
  if (schema instanceof z.ZodArray) return [schema.element].filter(isSchema)
  if (schema instanceof z.ZodUnion) return schema.options.filter(isSchema)
  if (schema instanceof z.ZodRecord) return [schema.valueType].filter(isSchema)
  if (schema instanceof z.ZodPipe) return [schema.in].filter(isSchema)
  if (schema instanceof z.ZodNullable || schema instanceof z.ZodOptional || schema instanceof z.ZodDefault)
    return [schema.unwrap()].filter(isSchema)
  return []
}

function* walk(schema: z.ZodType, place: Place, byDefault: Sensitivity): Generator<Field> {
  const named = sensitivity.get(schema)?.class ?? place.named
  if (schema instanceof z.ZodObject) {
    const object = place.name
    for (const [name, field] of Object.entries(schema.shape)) yield* walk(field, { object, name, named }, byDefault)
    return
  }
  const inner = innerSchemas(schema)
  if (inner.length === 0) yield { ...place, class: named ?? byDefault, named: named !== undefined, schema }
  for (const part of inner) yield* walk(part, { ...place, named }, byDefault)
}

export interface Call {
  readonly path: string
  readonly feature: Feature
  readonly name: string
  readonly procedure: Procedure
}

/** Every call of the contract, as it is today. */
export const calls: readonly Call[] = Object.entries(contract).flatMap(([feature, procedures]) =>
  Object.entries(procedures).map(([name, procedure]) => ({
    ...{ path: `${feature}.${name}`, feature: feature as Feature, name },
    procedure: procedure as Procedure,
  })),
)

/** @returns every value that goes in with a call (`input`) or comes out of it (`output`), with its class */
export function fieldsOf({ feature, name, procedure }: Call, side: 'input' | 'output'): readonly Field[] {
  return [...walk(procedure[side], { object: name, name, named: undefined }, recordClasses[feature])]
}
