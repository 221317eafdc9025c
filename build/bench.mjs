// npm run bench: every promise of speed as a ratio to the bare SQLite statement in the same run (options: --sizes 10k,100k,1M …).
// npm run bench -- scroll: the frames of the ledger while it is scrolled, in a real browser (options: --size 100000).
import { join } from 'node:path'
import { installDependencies } from './set-up/dependencies.mjs'
import { findPinnedNode } from './set-up/pinned-node.mjs'
import { handOver, main, root } from './set-up/steps.mjs'

await main(async () => {
  await installDependencies()
  const node = await findPinnedNode()
  const args = process.argv.slice(2)
  if (args[0] !== 'scroll') return handOver(node, [join(root, 'build', 'bundled.mjs'), 'bench', ...args])
  const built = await handOver(node, [join(root, 'build', 'build.mjs')])
  return built === 0 ? handOver(node, [join(root, 'build', 'bundled.mjs'), ...args]) : built
})
