import { expect, test } from 'vitest'
import { Sheets } from './sheets.ts'

const paper = (title: string) => ({ html: title, title, landscape: false })

test('a preview that follows the keys keeps its last two papers and crowds out nobody else’s', () => {
  const sheets = new Sheets()
  const other = sheets.put(paper('别人的'), 0)
  const followed = Array.from({ length: 300 }, (_, at) => sheets.put(paper(String(at)), 0, '一个编辑画面'))
  expect(sheets.get(other, 0)?.title).toBe('别人的')
  expect(followed.filter((ticket) => sheets.get(ticket, 0) !== undefined)).toEqual(followed.slice(-2))
})
