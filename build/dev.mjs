// npm run dev: the browser host with screens that reload as they are saved, and a host that starts anew when its own code is.
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { installDependencies } from './set-up/dependencies.mjs'
import { buildIfStale } from './set-up/fresh-build.mjs'
import { findPinnedNode } from './set-up/pinned-node.mjs'
import { handOver, main, root } from './set-up/steps.mjs'

await main(async () => {
  await installDependencies()
  const node = await findPinnedNode()
  await buildIfStale(node)
  const cache = join(root, '.cache')
  mkdirSync(cache, { recursive: true })
  return handOver(node, [join(root, 'build/dev-server.mjs'), '--data', join(cache, 'dev-data'), ...process.argv.slice(2)])
})
