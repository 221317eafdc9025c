import { expect, test } from 'vitest'
import { syncOrderOf } from './sync-order.ts'

const write = '7 pwrite64(20</data/desk.db-wal>, "\\1"..., 4096, 32) = 4096'
const sync = '7 fdatasync(20</data/desk.db-wal>) = 0'
const answer = '7 writev(24<socket:[5]>, [{iov_base="HTTP/1.1 200 OK\\r\\n"..., iov_len=200}], 1) = 200'

test.each([
  ['written, synced, answered', [write, sync, answer, write, sync, answer], 2, 0],
  ['answered before the sync', [write, sync, answer, write, answer, sync], 2, 1],
  ['written again after the sync', [write, sync, write, answer], 1, 1],
  ['never synced', [write, answer, write, answer], 2, 2],
  ['nothing written at all', [write, sync, answer, answer], 2, 1],
])('%s', (_what, lines, replies, early) => {
  expect(syncOrderOf(lines.join('\n'))).toMatchObject({ replies, early })
})

test('a sync that another thread interrupts ends where it is resumed', () => {
  const begun = '7 fdatasync(20</data/desk.db-wal> <unfinished ...>'
  const other = '8 write(3</log>, "x", 1) = 1'
  const resumed = '7 <... fdatasync resumed>)      = 0'
  expect(syncOrderOf([write, begun, other, resumed, answer].join('\n'))).toMatchObject({ early: 0 })
  expect(syncOrderOf([write, begun, other, answer, resumed].join('\n'))).toMatchObject({ early: 1 })
})

test('a sync that failed is none', () => {
  expect(syncOrderOf([write, sync.replace('= 0', '= -1 EIO (Input/output error)'), answer].join('\n'))).toMatchObject({
    early: 1,
  })
})
