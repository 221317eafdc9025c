// npm run check: the quick subset for every commit. Format, lint, types, walls, and the unit tests of what has changed.
import { join } from 'node:path'
import { installDependencies } from './set-up/dependencies.mjs'
import { findPinnedNode } from './set-up/pinned-node.mjs'
import { handOver, main, root } from './set-up/steps.mjs'

await main(async () => {
  await installDependencies()
  const node = await findPinnedNode()
  return handOver(node, [join(root, 'build', 'suites', 'run.mjs'), 'quick'])
})
