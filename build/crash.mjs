// npm run test:crash: kills the real host under load and looks at what is left (options: --rounds N, --seed N, --quick, --keep).
import { join } from 'node:path'
import { installDependencies } from './set-up/dependencies.mjs'
import { buildIfStale } from './set-up/fresh-build.mjs'
import { findPinnedNode } from './set-up/pinned-node.mjs'
import { handOver, main, root } from './set-up/steps.mjs'

await main(async () => {
  await installDependencies()
  const node = await findPinnedNode()
  await buildIfStale(node)
  return handOver(node, [join(root, 'build', 'bundled.mjs'), 'crash', ...process.argv.slice(2)])
})
