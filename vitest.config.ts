import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['{shared,electron,renderer,build,bench}/**/*.test.{ts,tsx}'],
    // No test replaces a module, and loading the core afresh for every file takes longer than testing it.
    isolate: false,
    testTimeout: 20_000,
    hookTimeout: 30_000,
  },
})
