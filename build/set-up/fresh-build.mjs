import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { root, run, SetUpTrouble, step, tail } from './steps.mjs'

const sources = ['electron', 'renderer', 'shared', 'build', 'package.json', 'package-lock.json', 'tsconfig.json']
const stamp = join(root, 'dist', 'sources.sha256')

/** Builds when a source has changed since the last build. */
export async function buildIfStale(node) {
  await step('构建 build', async () => {
    const hash = hashOfSources()
    if (existsSync(stamp) && readFileSync(stamp, 'utf8') === hash) return '已就绪'
    const { code, output } = await run(node, [join(root, 'build', 'build.mjs')])
    if (code !== 0) throw new SetUpTrouble(`${tail(output)}\n构建没有成功，已有数据没有改动。`)
    writeFileSync(stamp, hash)
    return undefined
  })
}

function hashOfSources() {
  const hash = createHash('sha256')
  for (const file of sources.flatMap(filesUnder).sort())
    hash
      .update(file)
      .update('\0')
      .update(readFileSync(join(root, file)))
  return hash.digest('hex')
}

/** Tests do not go into the build, so that writing one does not make it stale. */
function filesUnder(path) {
  if (path.includes('.json')) return [path]
  return readdirSync(join(root, path), { withFileTypes: true }).flatMap((entry) => {
    const inner = `${path}/${entry.name}`
    if (entry.isDirectory()) return filesUnder(inner)
    return /\.test\.\w+$/.test(entry.name) ? [] : [inner]
  })
}
