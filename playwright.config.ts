import { defineConfig } from '@playwright/test'
import type { DeskOptions } from './e2e/desk.ts'
import { electronRuntime } from './e2e/hosts/electron-runtime.ts'

const runtime = electronRuntime()

/**
 * Every story runs on the browser host, and on the desktop host where Electron (or a stand-in for it) is on the computer.
 * What only one host has is in `*.browser.story.ts` and `*.desktop.story.ts`.
 */
export default defineConfig<DeskOptions>({
  testDir: 'e2e',
  testMatch: '**/*.story.ts',
  globalTeardown: './e2e/template.ts',
  outputDir: 'test-results',
  workers: 2,
  fullyParallel: true,
  timeout: 120_000,
  expect: { timeout: 10_000 },
  forbidOnly: Boolean(process.env['CI']),
  // A build server may be busy with something else; what passes only the second time is listed as flaky.
  retries: process.env['CI'] ? 1 : 0,
  reporter: [['list'], ['json', { outputFile: 'test-results/stories.json' }]],
  projects: [
    { name: 'browser', use: { host: 'browser' }, testIgnore: '**/*.desktop.story.ts' },
    ...(runtime ? [{ name: 'electron', use: { host: 'electron' as const }, testIgnore: '**/*.browser.story.ts' }] : []),
  ],
})
