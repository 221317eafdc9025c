// The walls: imports (dependency-cruiser) and house rules. Ends with 1 and one line per violation.
import { cruise } from 'dependency-cruiser'
import { root } from '../set-up/steps.mjs'
import config from './dependencies.cjs'
import { checkHouse } from './house-rules.mjs'

export async function brokenWalls(baseDir, folders) {
  const { options, forbidden } = config
  const { output } = await cruise(folders, { ...options, baseDir, validate: true, ruleSet: { forbidden } })
  return output.summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} → ${to}`)
}

if (process.argv[1] === import.meta.filename) {
  const house = checkHouse(root)
  const found = [...(await brokenWalls(root, ['shared', 'electron', 'renderer', 'e2e', 'bench'])), ...house.found]
  console.log(found.length > 0 ? found.join('\n') : house.words)
  process.exitCode = found.length > 0 ? 1 : 0
}
