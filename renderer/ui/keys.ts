import { createContext, useContext, useLayoutEffect, useRef } from 'react'

/** A key (`Ctrl+K`, `F9`, `Enter`, `?`) and the verb that it stands for. */
export interface Binding {
  readonly keys: string
  /** The verb, as the key sheet shows it. `null`: works, but is not listed. */
  readonly label: string | null
  readonly run: () => void
  /** Plain letters and arrows are left to a field in which somebody types, unless this is set. */
  readonly inFields?: boolean
  readonly disabled?: boolean
}

export interface Layer {
  readonly level: number
  /** Keys of lower levels sleep while this is there; level 0, the frame's own, sleeps only under a cover. */
  readonly exclusive: boolean
  readonly read: () => readonly Binding[]
}

const layers = new Set<Layer>()
let composing = false
let composedAt = Number.NEGATIVE_INFINITY

/** Drawers and dialogues raise the level for what they contain. */
export const KeyLevel = createContext(1)

/** A level on which no key works. */
export const asleep = -1

/** The lock and the curtain: even the frame's own keys sleep beneath them. */
export const coverLevel = 90

/**
 * Whether a key belongs to a Chinese input method. Chromium marks it (`isComposing`, 229); some Linux and macOS methods
 * end the composition first and then let the same Enter through, a few milliseconds later.
 */
export function isComposing(event: Pick<KeyboardEvent, 'isComposing' | 'keyCode' | 'timeStamp'>): boolean {
  return event.isComposing || event.keyCode === 229 || composing || event.timeStamp - composedAt < 20
}

type Stroke = Pick<KeyboardEvent, 'key' | 'code' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>

export function keyNameOf(event: Stroke): string {
  // With Shift a digit is another sign on every keyboard, and with Alt so is a letter on some: their place on it says which it is.
  const place = event.altKey && event.shiftKey ? /^(?:Digit|Numpad|Key)([\dA-Z])$/.exec(event.code)?.[1] : undefined
  if (place !== undefined) return `${event.ctrlKey || event.metaKey ? 'Ctrl+' : ''}Alt+Shift+${place}`
  const key = event.key.length === 1 && /[a-z]/.test(event.key) ? event.key.toUpperCase() : event.key
  const shift = event.shiftKey && key.length > 1
  return [event.ctrlKey || event.metaKey ? 'Ctrl' : '', event.altKey ? 'Alt' : '', shift ? 'Shift' : '', key]
    .filter((part) => part !== '')
    .join('+')
}

const isField = (element: HTMLElement) =>
  element.isContentEditable ||
  element.matches('textarea, select, input:not([type=checkbox]):not([type=radio]):not([type=button])')

/** What the focused element does with this key by itself must not be taken from it. */
function belongsToElement(name: string, target: EventTarget | null, binding: Binding): boolean {
  if (!(target instanceof HTMLElement)) return false
  const own = name === 'Enter' || name === 'Escape' || name.startsWith('Arrow')
  if (
    own &&
    target.matches('[aria-expanded=true][role=combobox]:not([data-always-open]), [role=listbox], [role=menu], [role=menuitem]')
  )
    return true
  if (name === 'Enter') return target.matches('textarea, button, a, [role=button]') && !binding.inFields
  const plain = !/^(Ctrl|Alt)\+|^(Shift\+)?F\d+$|^Escape$/.test(name)
  return plain && isField(target) && !binding.inFields
}

/** Layers whose keys count now, the topmost first. */
export function activeLayers(): readonly Layer[] {
  const all = [...layers].reverse().sort((a, b) => b.level - a.level)
  const floor = Math.max(0, ...all.filter((layer) => layer.exclusive && layer.level > asleep).map((layer) => layer.level))
  return all.filter((layer) => layer.level >= floor || (layer.level === 0 && floor < coverLevel))
}

function onKeyDown(event: KeyboardEvent): void {
  const name = keyNameOf(event)
  // A closed select takes every Enter to open itself; Ctrl+Enter means the form around it.
  if ((event.defaultPrevented && name !== 'Ctrl+Enter') || isComposing(event)) return
  for (const layer of activeLayers()) {
    const binding = layer.read().find((one) => one.keys === name && !one.disabled)
    if (!binding || belongsToElement(name, event.target, binding)) continue
    event.preventDefault()
    binding.run()
    return
  }
}

if (typeof document !== 'undefined') {
  document.addEventListener('keydown', onKeyDown)
  document.addEventListener('compositionstart', () => {
    composing = true
  })
  document.addEventListener('compositionend', (event) => {
    composing = false
    composedAt = event.timeStamp
  })
}

interface Options {
  readonly exclusive?: boolean
  readonly level?: number
  readonly enabled?: boolean
}

/**
 * Keys that work while this component is on the screen, from the moment that it can be seen. The latest one mounted on a level
 * wins.
 */
export function useKeys(bindings: readonly Binding[], options: Options = {}): void {
  const inherited = useContext(KeyLevel)
  const { exclusive = false, level = inherited, enabled = true } = options
  const latest = useRef(bindings)
  useLayoutEffect(() => {
    latest.current = bindings
  })
  useLayoutEffect(() => {
    if (!enabled) return
    const layer: Layer = { level, exclusive, read: () => latest.current }
    layers.add(layer)
    return () => {
      layers.delete(layer)
    }
  }, [level, exclusive, enabled])
}
