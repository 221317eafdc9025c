import Database from 'better-sqlite3'
import { expect, test } from 'vitest'
import { insertPreview, previewedAmong, previewRows } from '../../attachments/attachment-previews.sql.ts'
import { memoryLedger, plansOf } from '../../testing/memory-ledger.ts'
import { someVisitRow } from '../../testing/visit-rows.ts'
import { indexVisit, visitTextSource } from '../../visits/visit-index.ts'
import { insertVisit, visitRows } from '../../visits/visits.sql.ts'
import { handles } from '../handles.ts'
import { migrate } from '../migrate.ts'
import { migrations } from '../migrations.ts'

const found = (db: Parameters<typeof visitRows>[0], text: string) => {
  const source = visitTextSource(text)
  const where = source === null ? [] : [source.where]
  return visitRows(db, 'DESC', where, { ...source?.parameters, siteId: 'site', limit: 10 }).map(({ id }) => id)
}

test('visits from before the index are found by their words, too', () => {
  const database = new Database(':memory:')
  database.pragma('foreign_keys = ON')
  migrate(
    database,
    migrations.filter(({ version }) => version < 360),
  )
  const { writer } = handles(database)
  insertVisit(writer, { ...someVisitRow, unit: '邻城物业（示例）', leader: '姜启明', host: '曹宇航' })
  insertVisit(writer, { ...someVisitRow, id: 'visit-2', serial: 'CG-20261012-02', unit: '区住建部门' })
  migrate(database, migrations)
  for (const text of ['邻城', 'lcwy', 'linchengwuye', '姜启明', 'jqm', 'caoyuhang', 'CG-20261012-01']) {
    expect(found(writer, text), text).toEqual(['visit-1'])
  }
})

test('words are replaced, not added to; a phrase stands as it was asked', () => {
  const { writer } = memoryLedger()
  insertVisit(writer, someVisitRow)
  indexVisit(writer, { ...someVisitRow, unit: '老单位' })
  indexVisit(writer, { ...someVisitRow, unit: '新单位' })
  expect(found(writer, 'xdw')).toEqual(['visit-1'])
  expect(found(writer, 'ldw')).toEqual([])
  expect(found(writer, '新单位')).toEqual([])
})

test('every statement walks along an index', () => {
  const { writer } = memoryLedger()
  const source = visitTextSource('lcwy')
  const asked = { siteId: 'site', limit: 10 }
  const plans = plansOf(writer, (watched) => {
    visitRows(watched, 'DESC', [], asked, 'visitsArchived')
    const after = { afterAt: 1, afterId: 'x' }
    visitRows(watched, 'DESC', ['(arrivesAt, id) < (@afterAt, @afterId)'], { ...asked, ...after }, 'visitsArchived')
    visitRows(watched, 'DESC', [source?.where ?? ''], { ...asked, ...source?.parameters }, 'visitsArchived')
    previewRows(watched, ['a'])
    previewedAmong(watched, ['a'])
  })
  expect(plans).toHaveLength(5)
  for (const plan of plans.slice(0, 3)) expect(plan).toContain('USING INDEX visitsArchived')
  for (const plan of plans) expect(plan).not.toMatch(/SCAN (?!visitWords|json_each)|TEMP B-TREE/)
})

test('a small picture belongs to a file and stays small', () => {
  const { writer } = memoryLedger()
  expect(() => insertPreview(writer, 'nobody', new Uint8Array([1]))).toThrow('FOREIGN KEY')
  expect(() => insertPreview(writer, 'nobody', new Uint8Array(150_001))).toThrow('CHECK')
})
