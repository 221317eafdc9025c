import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { handOver, root } from '../set-up/steps.mjs'

const results = join(root, 'test-results')

function readResult(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    return undefined
  }
}

/** What could not even run has failed, whatever the numbers say. */
function withExit(code, sum) {
  return code !== 0 && sum.failed === 0 ? { ...sum, failed: 1 } : sum
}

export async function runUnitTests(node, args) {
  const file = join(results, 'unit.json')
  rmSync(file, { force: true })
  const reporters = ['--reporter=dot', '--reporter=json', `--outputFile.json=${file}`]
  const code = await handOver(node, [join(root, 'node_modules/vitest/vitest.mjs'), 'run', ...reporters, ...args])
  const found = readResult(file)
  return withExit(code, {
    passed: found?.numPassedTests ?? 0,
    failed: found?.numFailedTests ?? 0,
    skipped: (found?.numPendingTests ?? 0) + (found?.numTodoTests ?? 0),
  })
}

export async function runStories(node, args) {
  const file = join(results, 'stories.json')
  rmSync(file, { force: true })
  const code = await handOver(node, [join(root, 'node_modules/@playwright/test/cli.js'), 'test', ...args])
  const stats = readResult(file)?.stats
  return withExit(code, {
    passed: (stats?.expected ?? 0) + (stats?.flaky ?? 0),
    failed: stats?.unexpected ?? 0,
    skipped: stats?.skipped ?? 0,
  })
}
