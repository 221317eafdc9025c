// npm run build: screens → dist/renderer, both hosts and the preload → dist/main, fonts and styles of the papers → dist/paper-assets.
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'vite'
import { buildPaperAssets } from './paper-assets.mjs'
import { root } from './set-up/steps.mjs'
import { hosts, preload, screens } from './vite-configs.mjs'

rmSync(join(root, 'dist'), { recursive: true, force: true })
await Promise.all([build(hosts), build(preload), build(screens), buildPaperAssets(join(root, 'dist', 'paper-assets'))])
