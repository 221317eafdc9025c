// npm test: sets up what is missing, runs every suite and ends with one line, `N passed, N failed`.
//   node build/test.mjs --stories counter --project browser     only stories, the rest is passed to Playwright
import { join } from 'node:path'
import { installDependencies } from './set-up/dependencies.mjs'
import { findPinnedNode } from './set-up/pinned-node.mjs'
import { handOver, main, root } from './set-up/steps.mjs'

await main(async () => {
  await installDependencies()
  const node = await findPinnedNode()
  return handOver(node, [join(root, 'build', 'suites', 'run.mjs'), 'all', ...process.argv.slice(2)])
})
