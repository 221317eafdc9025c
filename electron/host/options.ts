import { parseArgs } from 'node:util'
import { dataFolder } from './folders.ts'
import { StartTrouble } from './start-trouble.ts'

export interface Options {
  /** Folder of the database, its keys and its backups. */
  readonly folder: string
  /** 0: any free port. */
  readonly port: number
  /** Opens the address in the user's own browser. */
  readonly opens: boolean
  /** Fills the folder with made-up records when it is empty. */
  readonly demo: boolean
}

/** Not in the range from which systems hand out ports by themselves. */
export const defaultPort = 8716

/** Reads `--data DIR --port N --no-open --demo`; Electron's and Chromium's own switches are none of our business. */
export function readOptions(args: readonly string[]): Options {
  const { values } = parseArgs({
    args: [...args],
    strict: false,
    allowPositionals: true,
    options: {
      data: { type: 'string' },
      port: { type: 'string' },
      'no-open': { type: 'boolean' },
      demo: { type: 'boolean' },
    },
  })
  const port = values.port === undefined ? defaultPort : Number(values.port)
  if (values.port === '' || !Number.isInteger(port) || port < 0 || port > 65535) {
    throw new StartTrouble(`端口 ${String(values.port)} 不是 0 到 65535 之间的整数，请改用例如 --port ${defaultPort}。`)
  }
  const demo = values.demo === true
  return {
    folder: dataFolder(typeof values.data === 'string' ? values.data : null, demo),
    port,
    opens: values['no-open'] !== true,
    demo,
  }
}
