import styles from './kbd.module.css'

const shown: Readonly<Record<string, string>> = { Escape: 'Esc', ArrowUp: '↑', ArrowDown: '↓', ArrowLeft: '←', ArrowRight: '→' }

/** How a key is written for people: `Ctrl+P`, `Esc`, `↑`. */
export function keyText(keys: string): string {
  return keys
    .split('+')
    .map((key) => shown[key] ?? key)
    .join('+')
}

/** A key cap. Hidden from screen readers: the button's `aria-keyshortcuts` says it. */
export function Kbd({ keys }: { readonly keys: string }) {
  return (
    <span className={styles.kbd} aria-hidden="true">
      {keyText(keys)}
    </span>
  )
}
