/** Bundles the engine as it is, or with one deliberate bug, so that its processes start fast. */
import { existsSync, mkdirSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'vite'

/** One change of a source file. */
export interface Patch {
  /** Below `engine/src`. */
  file: string
  /** Stands there exactly once. */
  find: string
  replace: string
}

const root = new URL('../..', import.meta.url).pathname
const cache = join(root, 'test/node_modules/.cache/faults')
let builds = 0
const OPENTELEMETRY = ['api', 'exporter-trace-otlp-http', 'resources', 'sdk-trace-node'].map(
  (name) => `@opentelemetry/${name}`,
)

/**
 * @returns the script to run; its folder goes with the first build after this process has ended
 * @throws Error when a place to patch is not found exactly once
 */
export async function buildEngine(patches: readonly Patch[] = []): Promise<string> {
  for (const name of existsSync(cache) ? readdirSync(cache) : [])
    if (!isAlive(Number.parseInt(name, 10))) rmSync(join(cache, name), { recursive: true, force: true })
  const folder = join(cache, `${process.pid}-${++builds}`)
  rmSync(folder, { recursive: true, force: true })
  // As deep as `engine/src/cli`, so that it looks for the editor's pages inside the folder.
  const outDir = join(folder, 'engine', 'dist')
  mkdirSync(outDir, { recursive: true })
  writeFileSync(join(folder, 'package.json'), '{"type":"module"}')
  symlinkSync(join(root, 'engine/node_modules'), join(folder, 'node_modules'))
  const open = new Set(patches)
  await build({
    configFile: false,
    root: join(root, 'engine'),
    logLevel: 'error',
    plugins: [
      {
        name: 'patch',
        enforce: 'pre',
        transform(code, id) {
          const own = patches.filter(({ file }) => id === join(root, 'engine/src', file))
          return own.reduce((text, patch) => {
            open.delete(patch)
            return patched(text, patch)
          }, code)
        },
      },
    ],
    ssr: { noExternal: true, external: ['better-sqlite3', 'mongodb', ...OPENTELEMETRY] },
    build: {
      ...{ ssr: true, outDir, target: 'node20', minify: false },
      rolldownOptions: {
        input: join(root, 'test/faults/engine.ts'),
        output: { entryFileNames: 'cli/[name].js', chunkFileNames: 'cli/[name]-[hash].js' },
      },
    },
  })
  for (const { file } of open) throw new Error(`${file} is no part of the engine`)
  return join(outDir, 'cli/engine.js')
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch {
    return false
  }
}

function patched(code: string, { file, find, replace }: Patch): string {
  const times = code.split(find).length - 1
  if (times !== 1) throw new Error(`The place to patch is ${times} times in ${file}: ${find}`)
  return code.replace(find, () => replace)
}
