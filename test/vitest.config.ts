import { defineConfig } from 'vitest/config'

export default defineConfig({
  root: new URL('..', import.meta.url).pathname,
  test: {
    include: ['nodes/**/*.test.ts', 'engine/src/**/*.test.ts', 'editor/src/**/*.test.{ts,tsx}', 'test/**/*.test.ts'],
    passWithNoTests: false,
    // Reading the engine takes two seconds; no test changes what is shared between files.
    isolate: false,
    testTimeout: 30_000,
    hookTimeout: 30_000,
  },
})
