import { lstatSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { npm, root, SetUpTrouble, step } from './steps.mjs'

/** `npm ci`, only when something is missing or the lock has moved on. */
export async function installDependencies() {
  await step('依赖 dependencies', async () => {
    if (isInstalled()) return '已就绪'
    // A linked folder belongs to another checkout: npm would empty it there.
    if (isLink(join(root, 'node_modules')))
      throw new SetUpTrouble('node_modules 是一个链接且与锁文件不符；请在它所属的目录里运行 npm ci。')
    const { code, output } = await npm(['ci', '--include=dev', '--include=optional', '--no-audit', '--no-fund'])
    if (code !== 0) {
      throw new SetUpTrouble(
        `${reasons(output)}\n依赖没有装上(npm ci 退出码 ${code})。请检查网络与 npm 源(npm config get registry)，再运行一次；已有数据没有改动。`,
      )
    }
    return undefined
  })
}

/** npm says first what is wrong, and then everything else that it knows. */
function reasons(output) {
  const lines = output.split('\n').filter((line) => /^npm error \S/.test(line))
  return (lines.length > 0 ? lines.slice(0, 15) : output.trim().split('\n').slice(-15)).join('\n')
}

/** Compares what npm says it installed with the lockfile; packages of other systems may be missing. */
function isInstalled() {
  const wanted = packagesOf(join(root, 'package-lock.json'))
  const found = packagesOf(join(root, 'node_modules', '.package-lock.json'))
  if (!wanted || !found) return false
  return Object.entries(wanted).every(
    ([path, entry]) => path === '' || entry.link || found[path]?.version === entry.version || (entry.optional && !found[path]),
  )
}

function packagesOf(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8')).packages
  } catch {
    return undefined
  }
}

function isLink(path) {
  return lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() ?? false
}
