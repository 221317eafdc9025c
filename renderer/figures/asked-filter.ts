import type { z } from 'zod'

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

/** What the address asks for; everything where it asks for nothing that can be understood. */
export function askedFilter<Filter extends object>(schema: z.ZodType<Filter>, everything: Filter, asked: string | null): Filter {
  const given = asked === null ? null : parsed(asked)
  if (given === null || typeof given !== 'object') return everything
  const filter = schema.safeParse({ ...everything, ...given })
  return filter.success ? filter.data : everything
}

/** How many conditions a list is narrowed by. */
export const conditionsIn = (filter: object): number =>
  Object.values(filter).filter((value) =>
    Array.isArray(value) ? value.length > 0 : value !== null && value !== false && value !== '',
  ).length
