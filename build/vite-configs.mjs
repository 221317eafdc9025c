import { join } from 'node:path'
import react from '@vitejs/plugin-react'
import { root } from './set-up/steps.mjs'

const common = { root, configFile: false, logLevel: 'warn' }

/** The main process of both hosts in one build, so that they share the core. Only what cannot be bundled stays outside. */
export const hosts = {
  ...common,
  publicDir: false,
  ssr: { noExternal: true, external: ['electron', 'better-sqlite3', 'playwright-core'] },
  // Left open for a server build, the choice falls when it runs, and papers are then rendered by React's slow development half.
  define: { 'process.env.NODE_ENV': JSON.stringify('production') },
  build: {
    ssr: true,
    target: 'node24',
    outDir: 'dist/main',
    emptyOutDir: false,
    sourcemap: true,
    minify: false,
    rolldownOptions: {
      input: {
        main: join(root, 'electron/main.ts'),
        browser: join(root, 'electron/browser.ts'),
        'backup-worker': join(root, 'electron/core/backups/backup-worker.ts'),
      },
      output: { format: 'es', entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js' },
    },
  },
}

/** One CommonJS file: a sandboxed preload cannot load a second one. */
export const preload = {
  ...common,
  publicDir: false,
  ssr: { noExternal: true, external: ['electron'] },
  build: {
    ssr: true,
    target: 'node24',
    outDir: 'dist/main',
    emptyOutDir: false,
    minify: false,
    rolldownOptions: {
      input: { preload: join(root, 'electron/preload.ts') },
      output: { format: 'cjs', entryFileNames: '[name].cjs' },
    },
  },
}

export const screens = {
  ...common,
  root: join(root, 'renderer'),
  plugins: [react()],
  build: {
    target: 'chrome140',
    outDir: join(root, 'dist/renderer'),
    emptyOutDir: true,
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 2000,
    reportCompressedSize: false,
  },
}
