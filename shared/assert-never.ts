/** Makes a forgotten case a compile error where it must be handled. */
export function assertNever(value: never): never {
  throw new Error(`not handled: ${String(value)}`)
}
