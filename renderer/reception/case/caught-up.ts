/**
 * The boxes of a form over a newer version of its record: whatever the person changed since `before` stays as they typed it,
 * the rest is the record's.
 */
export function caughtUp<Form extends object>(form: Form, before: Form, now: Form): Form {
  const known = new Map<string, unknown>(Object.entries(before))
  const own = Object.entries(form).filter(([name, value]) => value !== known.get(name))
  return { ...now, ...Object.fromEntries(own) }
}

const trimmed = (form: object) =>
  JSON.stringify(Object.values(form).map((value) => (typeof value === 'string' ? value.trim() : value)))

/** Blanks at the ends are no change: the core takes them off. */
export const differs = <Form extends object>(form: Form, other: Form): boolean => trimmed(form) !== trimmed(other)
