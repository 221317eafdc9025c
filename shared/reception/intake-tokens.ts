/** A piece of the line that has been understood: characters `start` to before `end`. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** A value understood from a line, and the piece of the line it was read from. */
export interface Understood<Value> extends Span {
  readonly value: Value
  /** Concluded from other words, which stay in the content; everything else was said outright. */
  readonly guessed: boolean
}

/** A word between blanks and signs. */
export interface Token extends Span {
  readonly text: string
}

export const separators = String.raw`\s,、;:\/|.。!?()（）【】\[\]《》「」“”"'‘’~`
const words = new RegExp(`[^${separators}]+`, 'gu')

/** The same line, of the same length, with blanks where something was understood already. */
export function without(line: string, taken: readonly Span[]): string {
  return taken.reduce((text, { start, end }) => text.slice(0, start) + ' '.repeat(end - start) + text.slice(end), line)
}

/** The words outside `taken`. `line` has half-width signs. */
export function tokensOf(line: string, taken: readonly Span[]): readonly Token[] {
  return [...without(line, taken).matchAll(words)].map((match) => ({
    text: match[0],
    start: match.index,
    end: match.index + match[0].length,
  }))
}

export function said<Value>(value: Value, { start, end }: Span): Understood<Value> {
  return { value, start, end, guessed: false }
}
