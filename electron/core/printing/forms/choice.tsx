/** A box drawn with borders: ☐ and ☑ are in none of our fonts and would print differently on every machine. */
function Box({ ticked }: { readonly ticked: boolean }) {
  return <span className={ticked ? 'box ticked' : 'box'} />
}

interface ChoiceProps<Key extends string> {
  readonly labels: Readonly<Record<Key, string>>
  /** `null`: nobody has chosen yet; the pen will. */
  readonly chosen: NoInfer<Key> | null
}

/** Every answer with its box, the given one ticked. */
export function Choice<Key extends string>({ labels, chosen }: ChoiceProps<Key>) {
  return (
    <span className="choice">
      {Object.entries<string>(labels).map(([key, label]) => (
        <span key={key} className="option">
          <Box ticked={key === chosen} />
          {label}
        </span>
      ))}
    </span>
  )
}
