import { expect, test } from 'vitest'
import { z } from 'zod'
import { listedPhone } from '../../../shared/fields.ts'
import { query } from '../../../shared/procedure.ts'
import { mostRows } from '../../../shared/workbooks/workbooks.ts'
import type { QueryContext } from '../context.ts'
import type { Reader } from '../database/handles.ts'
import { queryOver } from '../testing/memory-ledger.ts'
import { wholeList } from './whole-list.ts'

const list = query({
  access: ['receptionist'],
  input: z.object({}),
  output: z.object({ people: z.array(z.object({ phone: listedPhone })), next: z.string().nullable() }),
})
const session = { token: 't', accountId: 'a', name: '林', roles: ['receptionist'], locked: false } as const
const context: QueryContext = { ...queryOver(Object.create(null) as Reader), session }

/** So many people, page by page. */
const pagesOf =
  (count: number) =>
  ({ after, limit }: { readonly after: string | null; readonly limit: number }) => {
    const from = Number(after ?? 0)
    const people = Array.from({ length: Math.min(limit, count - from) }, () => ({ phone: '13800001234', floorPrice: 317 }))
    const next = from + limit < count ? String(from + limit) : null
    return { people, next }
  }

test('every page is read to its end, masked, and without what is not declared', () => {
  const people = wholeList(context, list, pagesOf(450), (page) => page.people)
  expect(people).toHaveLength(450)
  expect(new Set(people.map((one) => JSON.stringify(one)))).toEqual(new Set(['{"phone":"138****1234"}']))
})

test('ten thousand rows leave, one more and nothing does', () => {
  expect(wholeList(context, list, pagesOf(mostRows), (page) => page.people)).toHaveLength(mostRows)
  expect(() => wholeList(context, list, pagesOf(mostRows + 1), (page) => page.people)).toThrow(/没有导出任何内容/)
})

test('who may not open the list does not read one page of it', () => {
  const other = { ...context, session: { ...session, roles: ['leasingOfficer'] as const } }
  expect(() =>
    wholeList(
      other,
      list,
      () => {
        throw new Error('was read')
      },
      () => [],
    ),
  ).toThrow(/岗位/)
})
