// Mends what npm writes into package-lock.json, or with --check says that it must be mended:
// - npm forgets better-sqlite3's own "gypfile": false, and then compiles it although binaries for every system are in it;
// - a package for another system that a mirror did not have is left out silently, and `npm ci` then fails: only --check tells;
// - addresses of one registry would be asked on a computer that uses another.
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './set-up/steps.mjs'

const file = join(root, 'package-lock.json')
const before = readFileSync(file, 'utf8')
const lock = JSON.parse(before)

for (const [path, entry] of Object.entries(lock.packages)) {
  if (entry.resolved && !entry.link) delete entry.resolved
  if (path === 'node_modules/better-sqlite3') entry.gypfile = false
}

const nearest = (path, name) => {
  for (let at = path; ; at = at.slice(0, Math.max(0, at.lastIndexOf('node_modules/') - 1))) {
    if (lock.packages[`${at}${at ? '/' : ''}node_modules/${name}`]) return true
    if (at === '') return false
  }
}
const missing = Object.entries(lock.packages).flatMap(([path, entry]) =>
  Object.keys(entry.optionalDependencies ?? {})
    .filter((name) => !nearest(path, name))
    .map((name) => `${path} → ${name}`),
)

const after = `${JSON.stringify(lock, null, 2)}\n`
if (process.argv.includes('--check')) {
  if (after !== before) console.error('package-lock.json must be mended: node build/fix-lock.mjs')
  if (missing.length > 0) console.error(`not in package-lock.json, so npm ci will fail: ${missing.join(', ')}`)
  process.exitCode = after === before && missing.length === 0 ? 0 : 1
} else writeFileSync(file, after)
