/** Trouble at start-up that the person can do something about: one sentence on the screen, no stack. */
export class StartTrouble extends Error {
  override readonly name = 'StartTrouble'
}

/** Names of errors whose message is meant for the person; the core throws its own StartError. */
const spoken = ['StartTrouble', 'StartError']

/** The sentence for the person. A fault of ours keeps its stack, since somebody has to find it. */
export function startSentence(error: unknown): string {
  if (error instanceof Error && spoken.includes(error.name)) return error.message
  return error instanceof Error ? (error.stack ?? error.message) : String(error)
}
