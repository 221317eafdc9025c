/** Fen of an amount as it is typed in yuan: `1260`, `1,260.5`, `1260元`. `null`: left empty; `undefined`: not understood. */
export function fenOf(typed: string): number | null | undefined {
  const plain = typed.normalize('NFKC').replace(/[,\s元¥]/g, '')
  if (plain === '') return null
  const found = /^(\d{1,8})(?:\.(\d{1,2}))?$/.exec(plain)
  if (found === null) return undefined
  const [, yuan = '0', cents = ''] = found
  return Number(yuan) * 100 + Number(cents.padEnd(2, '0'))
}

/** `1260.00` of an amount in fen. */
export function yuanText(fen: number): string {
  return (fen / 100).toFixed(2)
}
