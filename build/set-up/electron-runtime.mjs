import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { root, run, step } from './steps.mjs'

const binaries = { win32: 'electron.exe', darwin: 'Electron.app/Contents/MacOS/Electron' }
const binary = binaries[process.platform] ?? 'electron'
const fetchLimit = 60_000
const retryAfter = 24 * 60 * 60_000
const remedy =
  '要用桌面窗口：国内可设 ELECTRON_MIRROR=<Electron 镜像地址> 后再运行一次，或把 ELECTRON_OVERRIDE_DIST_PATH 指向已有的 Electron 目录' +
  ' (set ELECTRON_MIRROR, or ELECTRON_OVERRIDE_DIST_PATH to an existing Electron folder).'

/** Electron's own program where it is already on this computer. */
export function installedRuntime() {
  const given = process.env.ELECTRON_OVERRIDE_DIST_PATH
  if (given) return existsSync(join(given, binary)) ? join(given, binary) : undefined
  const own = join(root, 'node_modules', 'electron', 'dist', binary)
  return existsSync(own) ? own : undefined
}

/** @returns `{ runtime }`, or `{ reason }`: one sentence why there is no desktop window and how to change that */
export async function findRuntime({ insist }) {
  if (!hasDisplay())
    return {
      reason: '这里没有图形界面(DISPLAY 未设置)，所以在浏览器里打开；在桌面上运行即可使用桌面窗口 (no display: set DISPLAY).',
    }
  const given = process.env.ELECTRON_OVERRIDE_DIST_PATH
  if (given && !installedRuntime())
    return { reason: `ELECTRON_OVERRIDE_DIST_PATH 指向的 ${given} 里没有 ${binary}，所以在浏览器里打开。` }
  if (!installedRuntime() && (insist || !failedLately())) await fetchRuntime()
  const runtime = installedRuntime()
  if (!runtime) return { reason: `Electron 的运行程序没有取到，所以在浏览器里打开。${remedy}` }
  if (refusesRoot(runtime))
    return { reason: 'Electron 不能以 root 身份运行，所以在浏览器里打开；请用普通用户运行 (Electron refuses to run as root).' }
  return { runtime }
}

function hasDisplay() {
  if (process.platform !== 'linux') return true
  return Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY)
}

async function fetchRuntime() {
  await step('Electron', async () => {
    const script = join(root, 'node_modules', 'electron', 'install.js')
    const node = join(root, 'node_modules', 'node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node')
    const { code } = await run(node, [script], { timeout: fetchLimit })
    if (code === 0) return undefined
    mkdirSync(dirname(memory()), { recursive: true })
    writeFileSync(memory(), JSON.stringify({ at: Date.now(), mirror: process.env.ELECTRON_MIRROR ?? null }))
    return '没有取到'
  })
}

const memory = () => join(root, 'node_modules', '.cache', 'qiantai', 'electron-fetch.json')

/** A download site that did not answer today is not waited for at every start; a new mirror is tried at once. */
function failedLately() {
  try {
    const { at, mirror } = JSON.parse(readFileSync(memory(), 'utf8'))
    return Date.now() - at < retryAfter && mirror === (process.env.ELECTRON_MIRROR ?? null)
  } catch {
    return false
  }
}

function refusesRoot(runtime) {
  return process.platform === 'linux' && process.getuid() === 0 && existsSync(join(dirname(runtime), 'resources.pak'))
}
