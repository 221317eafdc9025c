// Runs on whatever Node the computer has: only Node's own modules, here and in everything that start.mjs imports first.
import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'

export const root = fileURLToPath(new URL('../..', import.meta.url))

/** Trouble with a sentence for the person; no stack is shown. */
export class SetUpTrouble extends Error {}

/**
 * One progress line per step: `  依赖 dependencies … 完成 34 s`.
 * `work` returns the words to end the line with, or nothing for 完成.
 */
export async function step(name, work) {
  const began = Date.now()
  process.stdout.write(`  ${name} … `)
  try {
    const words = (await work()) ?? '完成'
    const seconds = Math.round((Date.now() - began) / 1000)
    console.log(seconds > 0 ? `${words} ${seconds} s` : words)
  } catch (error) {
    console.log('失败')
    throw error
  }
}

/** Runs a command quietly. @returns its exit code and everything it said */
export function run(command, args, { env = process.env, timeout = 0, shell = false, cwd = root } = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, { cwd, env, shell, stdio: ['ignore', 'pipe', 'pipe'], timeout })
    let output = ''
    const keep = (chunk) => {
      output = (output + chunk).slice(-200_000)
    }
    child.stdout.on('data', keep)
    child.stderr.on('data', keep)
    child.on('error', (error) => resolve({ code: 127, output: error.message }))
    child.on('close', (code) => resolve({ code: code ?? 1, output }))
  })
}

/** Gives the terminal to a program until it ends; Ctrl-C reaches it directly. @returns its exit code */
export function handOver(command, args, env = process.env) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd: root, env, stdio: 'inherit' })
    process.on('SIGINT', () => undefined)
    for (const signal of ['SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal))
    child.on('error', reject)
    child.on('exit', (code) => resolve(code ?? 1))
  })
}

/** Runs npm: the one that started us, else the one on the path. */
export function npm(args) {
  const started = process.env.npm_execpath
  if (started?.endsWith('.js') || started?.endsWith('.cjs')) return run(process.execPath, [started, ...args])
  return run('npm', args, { shell: process.platform === 'win32' })
}

/** The end of what a command said, for the person who has to mend it. */
export function tail(output, lines = 25) {
  return output.trim().split('\n').slice(-lines).join('\n')
}

/** Runs a script and ends with its trouble as one sentence, or with its exit code. */
export async function main(work) {
  try {
    if (Number.parseInt(process.versions.node, 10) < 20) {
      throw new SetUpTrouble(
        `这台电脑的 Node 是 ${process.versions.node},需要 20 或更新的版本;请先从 nodejs.org 安装 (Node 20 or newer is needed).`,
      )
    }
    process.exitCode = (await work()) ?? 0
  } catch (error) {
    console.error(error instanceof SetUpTrouble ? error.message : error)
    process.exitCode = 1
  }
}
