// Runs on the pinned Node: bundles benches and crash tests as the hosts are bundled, outside the product, and runs them.
import { rmSync } from 'node:fs'
import { basename, join } from 'node:path'
import { build } from 'vite'
import { handOver, main, root } from './set-up/steps.mjs'
import { hosts } from './vite-configs.mjs'

/** What is run, and what it runs in processes of its own. */
const programs = {
  crash: ['bench/crash/main.ts', 'bench/crash/early-proxy.ts', 'bench/crash/normal-host.ts'],
  bench: ['bench/main.ts'],
  scroll: ['bench/scroll/main.ts'],
}

async function bundle(name) {
  // Under the root, so that what stays outside the bundle is found in node_modules.
  const outDir = join(root, '.cache', name)
  rmSync(outDir, { recursive: true, force: true })
  const input = Object.fromEntries(programs[name].map((file) => [basename(file, '.ts'), join(root, file)]))
  await build({ ...hosts, build: { ...hosts.build, outDir, rolldownOptions: { ...hosts.build.rolldownOptions, input } } })
  return join(outDir, 'main.js')
}

await main(async () => {
  const [name, ...args] = process.argv.slice(2)
  const program = await bundle(name)
  const profiling = args.includes('--profile') ? ['--cpu-prof', `--cpu-prof-dir=${join(root, '.cache', 'profiles')}`] : []
  return handOver(process.execPath, ['--enable-source-maps', ...profiling, program, ...args])
})
