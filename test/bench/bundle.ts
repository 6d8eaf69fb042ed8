import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'vite'

const THREADS: Record<string, string[]> = {
  'ledger-side': ['../engine/src/cli/ledger-thread.ts'],
  'engine-side': ['../engine/src/stores/sqlite/checkpoint-thread.ts'],
}

const bundled = new Map<string, Promise<string>>()

/** Bundles one file of this folder as the product is, since that is what runs in production. Returns the program. */
export function bundle(name: string): Promise<string> {
  const program = bundled.get(name) ?? buildProgram(name)
  bundled.set(name, program)
  return program
}

async function buildProgram(name: string): Promise<string> {
  const outDir = fileURLToPath(new URL(`../node_modules/.cache/bench/${name}`, import.meta.url))
  await build({
    configFile: false,
    logLevel: 'warn',
    root: fileURLToPath(new URL('..', import.meta.url)),
    ssr: { noExternal: true, external: ['better-sqlite3'] },
    build: {
      ...{ ssr: true, outDir, emptyOutDir: true, target: 'node20', minify: false },
      rolldownOptions: {
        // The threads of a program stand beside it.
        input: [`bench/${name}.ts`, ...(THREADS[name] ?? [])],
        output: { chunkFileNames: '[name]-[hash].js' },
      },
    },
  })
  return join(outDir, `${name}.js`)
}
