import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { npm, root, run, SetUpTrouble, step, tail } from './steps.mjs'

const windows = process.platform === 'win32'
const pinned = join(root, 'node_modules', 'node', 'bin', windows ? 'node.exe' : 'node')

/** The Node that everything but the set-up runs on: the version in package.json, whatever the computer has. */
export async function findPinnedNode() {
  const version = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).devDependencies.node
  await step(`Node ${version}`, async () => {
    if (await answers(version)) return '已就绪'
    // npm 12, and any npm told to ignore scripts, leaves the package without its binary: fetch that by its own name.
    await fetchByName(version)
    if (await answers(version)) return undefined
    throw new SetUpTrouble(`node_modules 里没有可用的 Node ${version}。请删除 node_modules 后再运行一次。`)
  })
  return pinned
}

async function answers(version) {
  if (!existsSync(pinned)) return false
  const { code, output } = await run(pinned, ['--version'])
  return code === 0 && output.trim() === `v${version}`
}

async function fetchByName(version) {
  const name = `node-${windows ? 'win' : process.platform}-${process.arch}`
  const folder = mkdtempSync(join(tmpdir(), 'qiantai-node-'))
  try {
    const { code, output } = await npm(['install', '--no-save', '--ignore-scripts', '--prefix', folder, `${name}@${version}`])
    if (code !== 0) throw new SetUpTrouble(`${tail(output)}\n没有取到 Node ${version}(npm 包 ${name})。请检查网络与 npm 源。`)
    mkdirSync(dirname(pinned), { recursive: true })
    copyFileSync(join(folder, 'node_modules', name, 'bin', windows ? 'node.exe' : 'node'), pinned)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
