import type { ReactElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'

/** A whole document. React escapes every value; nothing in it is markup unless a component wrote it. */
export function renderPaper(document: ReactElement): string {
  return `<!doctype html>${renderToStaticMarkup(document)}`
}
