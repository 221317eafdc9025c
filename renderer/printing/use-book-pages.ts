import { useCallback } from 'react'
import type { Subject } from '../../shared/printing/printing.ts'
import { desk } from '../api/client.ts'

/** Pages of a book that are drawn for a look; the printer gets all of them. */
const looked = 24

/** A bound book is told how many pages it was laid out on; other papers need not know. */
export function useBookPages(subject: Subject) {
  const month = subject.form === 'ledgerBook' ? subject.month : null
  const onPages = useCallback(
    (pages: number) => {
      if (month !== null) void desk.ledgerBooks.countPages({ month, pages })
    },
    [month],
  )
  return month === null ? {} : { mostPages: looked, onPages }
}
