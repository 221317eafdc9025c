import { homedir, tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { prepareFolder } from './folders.ts'
import { defaultPort, readOptions } from './options.ts'

test('without options: this user’s own folder and the usual port', () => {
  const { folder, ...rest } = readOptions([])
  expect(rest).toEqual({ port: defaultPort, opens: true, demo: false })
  expect(folder.startsWith(homedir())).toBe(true)
  expect(readOptions(['--demo'])).toEqual({ folder: `${folder}-demo`, port: defaultPort, opens: true, demo: true })
})

test('reads its own options among those of Electron', () => {
  const given = ['--remote-debugging-port=0', '.', '--data', tmpdir(), '--port', '0', '--no-open', '--lang=zh-CN']
  expect(readOptions(given)).toEqual({ folder: tmpdir(), port: 0, opens: false, demo: false })
})

test.each(['x', '-1', '70000', '1.5', ''])('port %j is answered with a sentence', (port) => {
  expect(() => readOptions([`--port=${port}`])).toThrow(/端口/)
})

test('a folder whose parent is missing is not made somewhere else', () => {
  expect(() => prepareFolder(join(tmpdir(), 'qiantai-not-there', 'data'))).toThrow(/找不到文件夹.*qiantai-not-there/)
  expect(() => prepareFolder(import.meta.filename)).toThrow(/不是文件夹/)
})
