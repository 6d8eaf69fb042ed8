import { fileURLToPath } from 'node:url'
import { type Plugin, runnerImport } from 'vite'

const engine = (path: string) => fileURLToPath(new URL(`../engine/src/${path}`, import.meta.url))
const REGISTRY = fileURLToPath(new URL('../nodes/registry.ts', import.meta.url))
const VALIDATOR = engine('flow/validator.ts')

/**
 * Puts the compiled schema of flows in the place of the code that compiles it. The pages hold under a
 * Content-Security-Policy without `unsafe-eval`, where nothing can be compiled.
 */
export function precompiledValidator(): Plugin {
  return {
    name: 'precompiled-validator',
    enforce: 'pre',
    async load(id) {
      if (id.split('?', 1)[0] !== VALIDATOR) return
      const [{ standaloneValidator }, { registry }] = await Promise.all([
        evaluated<typeof import('@basta/engine/flow/standalone-validator.ts')>(engine('flow/standalone-validator.ts')),
        evaluated<typeof import('@basta/nodes/registry.ts')>(REGISTRY),
      ])
      return standaloneValidator(registry)
    },
  }
}

/** The module as Node runs it, TypeScript and all. */
async function evaluated<T>(path: string): Promise<T> {
  return (await runnerImport<T>(path, { configFile: false, logLevel: 'warn' })).module
}
