import { inflateRawSync } from 'node:zlib'
import readXlsxFile from 'read-excel-file/node'
import { expect, test } from 'vitest'
import { instantOf } from '../../shared/calendar.ts'
import * as kinds from '../core/workbooks/list-column.ts'
import { type ListColumn, momentColumn, sheetOf, textColumn } from '../core/workbooks/list-column.ts'
import { HostTrouble } from './host-calls.ts'
import { workbookBytes, workbookOf } from './workbook-file.ts'

const book = <Row>(columns: readonly ListColumn<Row>[], rows: readonly Row[]) =>
  workbookBytes({ fileName: '表.xlsx', sheets: [sheetOf('表', columns, rows)] })

/** A file of the package, by its own directory; what Excel itself reads. */
function part(xlsx: Buffer, name: string): string {
  for (let at = xlsx.indexOf('PK\u0001\u0002'); at >= 0; at = xlsx.indexOf('PK\u0001\u0002', at + 4)) {
    const nameLength = xlsx.readUInt16LE(at + 28)
    if (xlsx.toString('utf8', at + 46, at + 46 + nameLength) !== name) continue
    const local = xlsx.readUInt32LE(at + 42)
    const begin = local + 30 + xlsx.readUInt16LE(local + 26) + xlsx.readUInt16LE(local + 28)
    const packed = xlsx.subarray(begin, begin + xlsx.readUInt32LE(at + 20))
    return (xlsx.readUInt16LE(at + 10) === 0 ? packed : inflateRawSync(packed)).toString('utf8')
  }
  throw new Error(`${name} is not in the package`)
}
const sheetXml = (xlsx: Buffer) => part(xlsx, 'xl/worksheets/sheet1.xml')

const commands = [
  'HYPERLINK("http://x","点")',
  "cmd|' /C calc'!A0",
  '1+1',
  'SUM(A1:A9)',
  '@import',
  '"a"&"b"',
  ' 1',
  '13800001234',
  '',
]
const payloads = ['=', '+', '-', '@', '\t', '\r'].flatMap((first) => commands.map((rest) => `${first}${rest}`)).slice(0, 50)

test('fifty values that begin like a formula are text, and no cell is a formula (trust 2.2)', async () => {
  const xlsx = await book<string>([textColumn('内容', (value) => value)], payloads)
  const [sheet] = await readXlsxFile(xlsx, { trim: false })
  const found = sheet?.data.slice(1).map(([value]) => value)
  expect(payloads).toHaveLength(50)
  // XML ends lines with \n, whatever they ended with.
  expect(found?.map((value) => String(value).trim())).toEqual(payloads.map((value) => value.trim()))
  expect(found?.every((value) => typeof value === 'string')).toBe(true)
  const xml = sheetXml(xlsx)
  expect(xml.match(/<f[ >]/g)).toBeNull()
  expect(xml.match(/<c [^>]*t="s"/g)).toHaveLength(51)
})

test('phones, rooms and long numbers keep every digit', async () => {
  const numbers = ['13800001234', '0806', '3-1-1201', '440305202610121234', '1E5', '2026-10-12']
  const [sheet] = await readXlsxFile(await book<string>([textColumn('号码', (value) => value)], numbers))
  expect(sheet?.data.slice(1).flat()).toEqual(numbers)
})

interface Row {
  readonly date: string | null
  readonly at: number | null
  readonly fen: number | null
  readonly area: number | null
  readonly count: number | null
}
const columns: readonly ListColumn<Row>[] = [
  kinds.dateColumn('日期', ({ date }) => date),
  momentColumn('时间', ({ at }) => at),
  kinds.moneyColumn('金额', ({ fen }) => fen),
  kinds.quantityColumn('面积', ({ area }) => area),
  kinds.shareColumn('比例', ({ area }) => area),
  kinds.countColumn('件数', ({ count }) => count),
]

test('dates are dates in the time of the site, money and areas are numbers to the fen, nothing is an empty cell', async () => {
  const row = { date: '2028-02-29', at: instantOf('2026-10-12', '23:59'), fen: 3_660_038, area: 28_650, count: 12 }
  const none = { date: null, at: null, fen: null, area: null, count: null }
  const xlsx = await book<Row>(columns, [row, none])
  const [sheet] = await readXlsxFile(xlsx)
  const [date, at, ...numbers] = sheet?.data[1] ?? []
  expect(date).toEqual(new Date('2028-02-29T00:00:00Z'))
  // A serial number is a fraction of a day: a thousandth of a second is lost in it.
  expect(Math.round(Number(at) / 1000) * 1000).toBe(Date.parse('2026-10-12T23:59:00Z'))
  expect(numbers).toEqual([36_600.38, 286.5, 286.5, 12])
  expect((sheet?.data[2] ?? []).every((value) => value === null)).toBe(true)
  expect(sheetXml(xlsx)).toContain('<v>36600.38</v>')
})

test('every amount up to a hundred million yuan comes back to the fen', async () => {
  const amounts = Array.from({ length: 3000 }, (_, at) => (at * 3_333_331) % 10_000_000_001)
  const [sheet] = await readXlsxFile(await book<number>([kinds.moneyColumn('元', (fen) => fen)], amounts))
  expect(sheet?.data.slice(1).map(([yuan]) => Math.round(Number(yuan) * 100))).toEqual(amounts)
})

test('the heading stays in sight, columns have widths, and the list can be filtered', async () => {
  const xml = sheetXml(await book<Row>(columns, [{ date: null, at: null, fen: 1, area: 1, count: 1 }]))
  expect(xml).toContain('<autoFilter ref="A1:F2"/>')
  expect(xml.indexOf('<autoFilter')).toBeGreaterThan(xml.indexOf('</sheetData>'))
  expect(xml).toMatch(/<pane [^>]*ySplit="1"[^>]*state="frozen"/)
  expect(xml).toMatch(/<col [^>]*width="17"/)
})

test('text that is longer than a cell, and control characters, leave a file that opens', async () => {
  const [sheet] = await readXlsxFile(
    await book<string>([textColumn('内容', (value) => value)], ['长'.repeat(40_000), 'a\u0000\u0007b<&>']),
  )
  expect(String(sheet?.data[1]?.[0])).toHaveLength(32_767)
  expect(sheet?.data[2]?.[0]).toBe('ab<&>')
})

test('a ticket that ran out is said so', () => {
  expect(() => workbookOf({ workbook: () => undefined }, 'gone')).toThrow(HostTrouble)
})
