// Runs on the pinned Node. Each suite is one or many tests in the sum; a check that only passes or fails counts as one.
import { join } from 'node:path'
import { buildIfStale } from '../set-up/fresh-build.mjs'
import { main, root, run, tail } from '../set-up/steps.mjs'
import { findOrInstallBrowser } from './browser.mjs'
import { runStories, runUnitTests } from './counted.mjs'

const [kind, ...passed] = process.argv.slice(2)
const node = process.execPath
const script = (path, ...args) => [node, [join(root, path), ...args]]
const tsc = join(root, 'node_modules', '@typescript', 'native', 'bin', 'tsc')
const projects = ['shared', 'electron/core', 'electron', 'renderer', 'e2e', 'bench']

const unused = '无用代码 unused code'
const checks = {
  '格式与规范 format, lint': script('node_modules/@biomejs/biome/bin/biome', 'ci', '--error-on-warnings', '.'),
  '锁文件 lockfile': script('build/fix-lock.mjs', '--check'),
  '围墙 walls': script('build/walls/check-walls.mjs'),
  [unused]: script('node_modules/knip/bin/knip.js', '--no-progress'),
  ...Object.fromEntries(projects.map((project) => [`类型 types ${project}`, [node, [tsc, '-p', join(root, project)]]])),
}

const sums = []

/** A suite must not stop the others: its trouble is part of the sum. */
async function suite(name, work) {
  const began = Date.now()
  const sum = await work().catch((error) => ({ passed: 0, failed: 1, output: String(error?.message ?? error) }))
  const seconds = ((Date.now() - began) / 1000).toFixed(1)
  const words = [`${sum.passed} passed`, `${sum.failed} failed`, ...(sum.skipped ? [`${sum.skipped} skipped`] : [])].join(', ')
  console.log(`${sum.failed > 0 ? '✗' : '✓'} ${name}: ${words} (${seconds} s)`)
  if (sum.failed > 0 && sum.output) console.log(tail(sum.output, 60))
  sums.push({ name, words, ...sum })
}

async function check([command, args]) {
  const { code, output } = await run(command, args)
  return { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, output }
}

const browser = () => suite('浏览器 browser', async () => ({ passed: 1, failed: 0, output: await findOrInstallBrowser() }))

async function stories(args) {
  await suite('构建 build', async () => {
    await buildIfStale(node)
    return { passed: 1, failed: 0 }
  })
  await suite('故事 stories', () => runStories(node, args))
}

function summary() {
  const total = (key) => sums.reduce((sum, suite) => sum + (suite[key] ?? 0), 0)
  console.log(`\n${sums.map(({ name, words }) => `  ${name}: ${words}`).join('\n')}\n`)
  const skipped = total('skipped')
  console.log(`${total('passed')} passed, ${total('failed')} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`)
  return total('failed') > 0 ? 1 : 0
}

await main(async () => {
  if (passed[0] === '--stories') {
    await browser()
    await stories(passed.slice(1))
    return summary()
  }
  // What is not used yet may be used by the next commit.
  if (kind === 'quick') delete checks[unused]
  // The unit tests of the paper need it too: without one they would be skipped.
  if (kind === 'all') await browser()
  for (const [name, command] of Object.entries(checks)) await suite(name, () => check(command))
  await suite('单元测试 unit tests', () => runUnitTests(node, kind === 'quick' ? ['--changed', '--passWithNoTests'] : []))
  if (kind === 'all') await stories([])
  return summary()
})
