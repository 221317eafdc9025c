import { pinyin } from 'pinyin-pro'

export interface Pinyin {
  /** `zhangwenbo` */
  readonly full: string
  /** `zwb` */
  readonly initials: string
}

/**
 * How a name sounds, for finding it by keys; a person's surname read as a surname (单 shan, 解 xie), a company's name without.
 * Computed when a record is saved.
 */
export function pinyinOf(name: string, surname: 'head' | 'off' = 'head'): Pinyin {
  const options = { toneType: 'none', surname, type: 'array', v: true, nonZh: 'consecutive' } as const
  const syllables = pinyin(name.normalize('NFKC'), options)
    .flatMap((syllable) => syllable.split(/\s+/u))
    .map((syllable) => syllable.toLowerCase().replace(/[^a-z0-9]/g, ''))
    .filter((syllable) => syllable !== '')
  return { full: syllables.join(''), initials: syllables.map((syllable) => syllable.slice(0, 1)).join('') }
}
