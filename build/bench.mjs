// npm run bench: every promise of speed as a ratio to the bare SQLite statement in the same run (options: --sizes 10k,100k,1M …).
import { join } from 'node:path'
import { installDependencies } from './set-up/dependencies.mjs'
import { findPinnedNode } from './set-up/pinned-node.mjs'
import { handOver, main, root } from './set-up/steps.mjs'

await main(async () => {
  await installDependencies()
  const node = await findPinnedNode()
  return handOver(node, [join(root, 'build', 'bundled.mjs'), 'bench', ...process.argv.slice(2)])
})
