import { expect, test } from 'vitest'
import type { HostServices } from '../../shared/host.ts'
import { HostTrouble, hostDoor, isHostCall } from './host-calls.ts'

const lines: string[] = []
const services: HostServices = {
  info: async () => ({ kind: 'browser', silentPrint: false, pdf: true, notices: false, version: '1', folder: '/data' }),
  printers: async () => {
    throw new HostTrouble('UNAVAILABLE', '没有打印机')
  },
  pdf: async ({ ticket }) => {
    throw new TypeError(`secret of ${ticket}`)
  },
  print: async () => ({ outcome: 'queued', reason: null }),
  savePdf: async ({ fileName }) => ({ path: fileName }),
  saveFile: async ({ fileName }) => ({ path: fileName }),
  workbook: async ({ ticket }) => ({ base64: ticket }),
  saveWorkbook: async ({ fileName }) => ({ path: fileName }),
  notify: async ({ title }) => ({ id: title }),
  noticeEnd: async () => ({ opened: false }),
}
const door = hostDoor(services, { warn: (line) => lines.push(line) })
const call = (path: string, input: unknown) => door({ path, input, token: null, operation: null })

test('answers known calls of the right shape', async () => {
  expect(isHostCall('host.info')).toBe(true)
  expect(isHostCall('hostess.info')).toBe(false)
  expect(await call('host.info', {})).toEqual({
    ok: true,
    data: { kind: 'browser', silentPrint: false, pdf: true, notices: false, version: '1', folder: '/data' },
  })
  expect(await call('host.savePdf', { ticket: 't', fileName: 'a' })).toEqual({ ok: true, data: { path: 'a' } })
})

test.each([
  ['host.print', { ticket: 't', printer: null, copies: 0 }, 'copies'],
  ['host.print', { ticket: 't', printer: null, copies: 21 }, 'copies'],
  ['host.pdf', { ticket: 'x'.repeat(1_000_000) }, 'ticket'],
  ['host.pdf', null, ''],
])('%s with a wrong %j names the field', async (path, input, field) => {
  expect(await call(path, input)).toMatchObject({
    ok: false,
    error: { code: 'INVALID', fields: { [field]: expect.any(String) } },
  })
})

test('expected trouble keeps its words; a fault is logged without what it was about', async () => {
  expect(await call('host.printers', {})).toMatchObject({ ok: false, error: { code: 'UNAVAILABLE', message: '没有打印机' } })
  expect(await call('host.pdf', { ticket: 'zhang' })).toMatchObject({ ok: false, error: { code: 'UNEXPECTED' } })
  expect(lines).toEqual(['host.pdf TypeError'])
  expect(await call('host.toString', {})).toMatchObject({ ok: false, error: { code: 'NOT_FOUND' } })
})
