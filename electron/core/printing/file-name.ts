/** What Windows allows in no file name, and what would hide there. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is being taken out
const illegal = /[\\/:*?"<>|\u0000-\u001f\u007f\u200b-\u200f\u202a-\u202e\u2066-\u2069]/g

/** `物业返修联系单-FX-20260928-01-客服存根.pdf`; a reprint has its own name, so that it replaces nothing. */
export function pdfName(parts: readonly string[], printing: number): string {
  return fileName([...parts, ...(printing > 1 ? [`补打${printing}`] : [])], 'pdf')
}

/** The parts with `-` between them, as every system takes a name, and the ending. */
export function fileName(parts: readonly string[], ending: string): string {
  const named = parts
    .map((part) => part.replace(illegal, '_').trim())
    .filter((part) => part !== '')
    .join('-')
  return `${[...named]
    .slice(0, 120)
    .join('')
    .replace(/[. ]+$/, '')}.${ending}`
}
