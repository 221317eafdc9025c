// Rules of the house that neither Biome nor dependency-cruiser can say. Each has a test that plants a violation.
import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'

const mostLines = 400
const isTest = (path) => /\.test(-d)?\.tsx?$|\/testing\/|^(e2e|bench)\//.test(path)
const isGenerated = (path) => /\/testing\/sample-/.test(path)
/** Where a shape is turned into a type, once, for everybody else. */
const mayAssert = /(^|\/)(procedure|client|handles|rows|dispatch)\.ts$/
const mayHoldSql = /\.sql\.ts$|^electron\/core\/database\//
const sql =
  /^\s*(SELECT|INSERT\s+(OR\s+\w+\s+)?INTO|UPDATE|DELETE\s+FROM|CREATE\s+(TABLE|INDEX|UNIQUE|TRIGGER|VIRTUAL)|ALTER\s+TABLE|DROP\s+(TABLE|INDEX)|WITH\s+\w+\s+AS)\b/

/** Missing at http://192.168.…, which is not a secure context: the second desk. */
const secureOnly = [
  ['crypto', 'randomUUID'],
  ['crypto', 'subtle'],
  ['navigator', 'clipboard'],
]

/** TypeScript types the keys of a constant as plain strings. */
const isKeysOfConstant = (node) => ts.isCallExpression(node) && node.expression.getText() === 'Object.keys'

const rules = [
  {
    applies: (path) => !isTest(path) && !mayAssert.test(path),
    says: (node) =>
      ts.isAsExpression(node) &&
      node.type.getText() !== 'const' &&
      !isKeysOfConstant(node.expression) &&
      'a type assertion: let the types follow, or parse the value',
  },
  {
    applies: (path) => path.startsWith('electron/') && !isTest(path) && !mayHoldSql.test(path),
    says: (node) => {
      const text = ts.isStringLiteralLike(node) ? node.text : ts.isTemplateExpression(node) ? node.head.text : ''
      return sql.test(text) && 'SQL outside a *.sql.ts file'
    },
  },
  {
    applies: (path) => path.startsWith('electron/') && path !== 'electron/desktop/ipc.ts',
    says: (node) =>
      ts.isImportSpecifier(node) &&
      node.name.text === 'ipcMain' &&
      'ipcMain: answer through electron/desktop/ipc.ts, which checks the sender',
  },
  {
    applies: (path) => path.startsWith('renderer/') && path !== 'renderer/ui/select.tsx',
    says: (node) =>
      ts.isImportSpecifier(node) &&
      node.name.text === 'Select' &&
      node.parent.parent.parent.moduleSpecifier.text === 'antd' &&
      'Select of antd: take renderer/ui/select.tsx, whose list a screen reader can read',
  },
  {
    applies: (path) => path.startsWith('renderer/'),
    says: (node) => {
      if (ts.isNewExpression(node) && node.expression.getText() === 'Notification')
        return 'Notification: not there over plain HTTP'
      if (!ts.isPropertyAccessExpression(node)) return false
      const [object, name] = [node.expression.getText().replace(/^(window|globalThis)\./, ''), node.name.text]
      return (
        secureOnly.some(([o, n]) => o === object && n === name) && `${object}.${name}: not there over plain HTTP (second desk)`
      )
    },
  },
]

/** @returns one line per violation in this text */
export function violationsIn(path, text) {
  const found = []
  const lines = text.split('\n').length
  if (lines > mostLines && !isGenerated(path)) found.push(`${path}: ${lines} lines, at most ${mostLines}`)
  const applying = /\.tsx?$/.test(path) ? rules.filter(({ applies }) => applies(path)) : []
  if (applying.length === 0) return found
  const source = ts.createSourceFile(
    path,
    text,
    ts.ScriptTarget.Latest,
    true,
    path.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS,
  )
  const visit = (node) => {
    for (const { says } of applying) {
      const words = says(node)
      if (words) found.push(`${path}:${source.getLineAndCharacterOfPosition(node.getStart()).line + 1}: ${words}`)
    }
    ts.forEachChild(node, visit)
  }
  visit(source)
  return found
}

/** Files of ours that git knows or would take. */
export function ownFiles(root) {
  const listed = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], { cwd: root, encoding: 'utf8' })
  return listed
    .split('\n')
    .filter(
      (path) => /^(shared|electron|renderer|e2e|bench|build)\/.*\.(tsx?|mjs|css)$/.test(path) && existsSync(join(root, path)),
    )
}

export function checkHouse(root) {
  const files = ownFiles(root).map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') }))
  const lengths = files.filter(({ path }) => /\.tsx?$/.test(path)).map(({ text }) => text.split('\n').length)
  const median = lengths.sort((a, b) => a - b)[Math.floor(lengths.length / 2)] ?? 0
  const found = files.flatMap(({ path, text }) => violationsIn(path, text))
  if (median > 80) found.push(`median of ${median} lines per file, at most 80`)
  return { found, words: `${files.length} files, median ${median} lines` }
}
