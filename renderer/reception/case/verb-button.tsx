import { KeyedButton } from '../../ui/keyed-button.tsx'
import { useKeys } from '../../ui/keys.ts'

interface Properties {
  readonly verb: string
  /** One letter; with Alt it also works while somebody types. */
  readonly letter: string
  readonly primary: boolean
  readonly run: () => void
}

/** A verb of an open record. */
export function VerbButton({ verb, letter, primary, run }: Properties) {
  useKeys([{ keys: `Alt+${letter}`, label: null, run, inFields: true }])
  return <KeyedButton type={primary ? 'primary' : 'default'} keys={letter} label={verb} run={run} />
}
