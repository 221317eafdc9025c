// npm start: sets up what is missing, then opens the product. Needs nothing but Node 20 and npm.
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { installDependencies } from './set-up/dependencies.mjs'
import { findRuntime } from './set-up/electron-runtime.mjs'
import { buildIfStale } from './set-up/fresh-build.mjs'
import { findPinnedNode } from './set-up/pinned-node.mjs'
import { handOver, main, root, SetUpTrouble } from './set-up/steps.mjs'

const usage = `npm start -- [选项]
  --browser     在浏览器里打开 (in the user's own browser)
  --desktop     在桌面窗口里打开 (Electron)
  --port N      浏览器方式的端口；0 由系统任选 (0: any free port)
  --no-open     不自动打开浏览器 (print the address only)
  --data DIR    数据文件夹 (data folder)
  --demo        用演示数据，与真实数据分开 (made-up records in a folder of their own)`

function readChoice() {
  const options = { port: { type: 'string' }, data: { type: 'string' } }
  for (const name of ['browser', 'desktop', 'no-open', 'demo', 'help']) options[name] = { type: 'boolean' }
  try {
    return parseArgs({ options, strict: true }).values
  } catch (error) {
    throw new SetUpTrouble(`${error.message}\n\n${usage}`)
  }
}

async function chooseHost({ browser, desktop }) {
  if (browser) return {}
  const found = await findRuntime({ insist: Boolean(desktop) })
  if (found.reason && desktop) throw new SetUpTrouble(found.reason.replace('，所以在浏览器里打开', '，桌面窗口打不开'))
  if (found.reason) console.log(`  ${found.reason}`)
  return found
}

await main(async () => {
  const choice = readChoice()
  if (choice.help) return console.log(usage)
  console.log('Qiantai 前台')
  await installDependencies()
  const node = await findPinnedNode()
  await buildIfStale(node)
  const { runtime } = await chooseHost(choice)
  const passed = process.argv.slice(2).filter((argument) => argument !== '--browser' && argument !== '--desktop')
  // The product gets the terminal: Ctrl-C reaches it, and it closes the database before we leave.
  if (runtime) return handOver(runtime, [root, ...passed])
  return handOver(node, ['--enable-source-maps', join(root, 'dist', 'main', 'browser.js'), ...passed])
})
