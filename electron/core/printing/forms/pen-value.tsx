import { Words, WordsOrPen } from './grid.tsx'

interface ValueProps {
  readonly text: string | null
  /** Somebody may still write it in; otherwise an empty value is closed with `/`. */
  readonly open: boolean
  readonly lines?: number
}

/** A value of a slip that goes out with the work: room for the pen while it runs, closed once it has ended. */
export function PenValue({ text, open, lines = 1 }: ValueProps) {
  return open ? <WordsOrPen text={text} lines={lines} /> : <Words text={text} />
}
