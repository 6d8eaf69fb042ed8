import { defineConfig } from 'vitest/config'

const CODE = ['nodes/**/*.test.ts', 'engine/src/**/*.test.ts', 'editor/src/**/*.test.{ts,tsx}', 'test/**/*.test.ts']
const SCREENS = 'test/e2e/**/*.test.ts'

const root = new URL('..', import.meta.url).pathname
// Reading the engine takes two seconds; no test changes what is shared between files.
const shared = { root, isolate: false, passWithNoTests: false }

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          ...{
            ...shared,
            name: 'code',
            include: CODE,
            exclude: ['**/node_modules/**', SCREENS],
            testTimeout: 30_000,
            hookTimeout: 30_000,
          },
          sequence: { groupOrder: 0 },
        },
      },
      {
        test: {
          ...{ ...shared, name: 'screens', include: [SCREENS], testTimeout: 120_000, hookTimeout: 60_000 },
          // A browser beside other suites is a slow one.
          sequence: { groupOrder: 1 },
          // How long a page may take to show what a test waits for.
          expect: { poll: { timeout: 20_000, interval: 100 } },
          // In CI a slow minute of the machine must not refuse a change; a test that needed it is named in the output.
          retry: process.env.CI ? 1 : 0,
        },
      },
    ],
  },
})
