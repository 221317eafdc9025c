import { spawn } from 'node:child_process'

/** Opens an address of ours in the user's own browser. A computer without an opener is no fault: the line shows the address. */
export function openAddress(address: string): void {
  const [command, ...args] = opener(address)
  const child = spawn(command, args, { stdio: 'ignore', detached: true })
  child.on('error', () => undefined)
  child.unref()
}

function opener(address: string): readonly [string, ...string[]] {
  if (process.platform === 'win32') return ['rundll32', 'url.dll,FileProtocolHandler', address]
  return process.platform === 'darwin' ? ['open', address] : ['xdg-open', address]
}
