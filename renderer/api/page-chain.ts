/** One page of a keyset list, and the key that it was read after. */
export interface Part<Page> {
  readonly after: string | null
  readonly page: Page
  /** Something has changed since it was read; it is read again when it comes into view. */
  readonly stale: boolean
}

/** Pages one after the other: each begins where the one before it ended. */
export type Chain<Page> = readonly Part<Page>[]

/** The rows that are seen, by their places in the whole list, both included. */
export interface View {
  readonly first: number
  readonly last: number
}

interface Next {
  readonly next: string | null
}

/** How pages are read, and how many rows one holds. */
export interface Source<Page> {
  readonly read: (after: string | null) => Promise<Page>
  readonly rowsOf: (page: Page) => number
}

/** So many rows before the end the next page is read. */
const margin = 40

export function aged<Page>(chain: Chain<Page>): Chain<Page> {
  return chain.map((part) => (part.stale ? part : { ...part, stale: true }))
}

/** Which parts the seen rows stand in, and whether the end is near. */
function seen<Page>(chain: Chain<Page>, view: View, rowsOf: Source<Page>['rowsOf']) {
  let rows = 0
  let first = chain.length - 1
  let last = chain.length - 1
  for (const [index, { page }] of chain.entries()) {
    rows += rowsOf(page)
    if (view.first < rows) first = Math.min(first, index)
    if (view.last < rows) last = Math.min(last, index)
  }
  return { first, last, nearEnd: rows - view.last <= margin }
}

/** Whether something is seen that is not, or no longer, known. */
export function lacks<Page extends Next>(chain: Chain<Page>, view: View, rowsOf: Source<Page>['rowsOf']): boolean {
  const { first, last, nearEnd } = seen(chain, view, rowsOf)
  if (nearEnd && chain.at(-1)?.page.next != null) return true
  return chain.slice(first, last + 1).some(({ stale }) => stale)
}

/**
 * Reads again from the first stale page in view to the last in view, each after the key that the one before hands out now. Where the
 * last of them no longer ends where the page behind it begins, rows have moved over that border: all behind it is let go
 * and read when the person gets there, so that no row is ever missing or there twice below what was read again.
 */
async function refreshed<Page extends Next>(chain: Chain<Page>, from: number, to: number, { read }: Source<Page>) {
  const parts: Part<Page>[] = chain.slice(0, from)
  let after = chain[from]?.after ?? null
  for (let index = from; index <= to; index += 1) {
    const known = chain[index]
    const part = known && !known.stale && known.after === after ? known : { after, page: await read(after), stale: false }
    parts.push(part)
    after = part.page.next
    if (after === null) return parts
  }
  const behind = chain.slice(to + 1)
  return behind[0]?.after === after ? [...parts, ...behind] : parts
}

/** What is seen, read again where it is stale, and one page more where the end is near. */
export async function settled<Page extends Next>(chain: Chain<Page>, view: View, source: Source<Page>): Promise<Chain<Page>> {
  const { first, last } = seen(chain, view, source.rowsOf)
  const from = chain.findIndex(({ stale }, index) => stale && index >= first && index <= last)
  const fresh = from < 0 ? chain : await refreshed(chain, from, last, source)
  const end = fresh.at(-1)
  const after = end ? end.page.next : null
  if (end && (after === null || !seen(fresh, view, source.rowsOf).nearEnd)) return fresh
  return [...fresh, { after, page: await source.read(after), stale: false }]
}
