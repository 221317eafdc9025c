/** Why the product cannot open at all: one sentence for the person, no stack trace. */
export class StartError extends Error {
  override readonly name = 'StartError'
}
