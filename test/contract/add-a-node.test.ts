/** Follows CONTRIBUTING.md to the letter, in a copy of `nodes`, and runs the contract checks of all nodes there. */
import { execFileSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, test } from 'vitest'

const root = fileURLToPath(new URL('../../', import.meta.url))
const cache = join(root, 'node_modules/.cache')
let copy: string

beforeAll(() => {
  mkdirSync(cache, { recursive: true })
  copy = mkdtempSync(join(cache, 'add-a-node-'))
  copyWorkspace()
})
afterAll(() => rmSync(copy, { recursive: true, force: true }))

test('a new node takes its folder and its entry in the registry, and nothing else', () => {
  const files = guideFiles()
  expect(Object.keys(files).sort()).toEqual(['README.md', 'card.ts', 'cases.json', 'node.ts', 'schema.ts'])
  mkdirSync(join(copy, 'nodes/shout'))
  for (const [name, source] of Object.entries(files)) writeFileSync(join(copy, 'nodes/shout', name), source)
  register('shout')

  const { failed, passed } = runContract()
  expect(failed).toEqual([])
  expect(passed).toContain('every folder of nodes is registered, under a type of its own')
  expect(passed).toContain('shout shouts in the language of the person')
  expect(passed).toContain('shout reports an empty text')
}, 120_000)

/** The files that the guide tells a newcomer to write: a path in backticks, then its content in a fence. */
function guideFiles(): Record<string, string> {
  const guide = readFileSync(join(root, 'CONTRIBUTING.md'), 'utf8')
  const files = guide.matchAll(/^`nodes\/shout\/([\w.]+)`\n\n(`{3,})\w+\n([\s\S]*?\n)\2$/gm)
  return Object.fromEntries([...files].map(([, name, , source]) => [name, source]))
}

function register(name: string): void {
  const path = join(copy, 'nodes/registry.ts')
  const before = readFileSync(path, 'utf8')
  const list = 'export const registry: readonly NodeDefinition[] = ['
  expect(before).toContain(list)
  const after = before.replace(list, `${list}${name}, `)
  writeFileSync(path, `import { ${name} } from './${name}/node.ts'\n${after}`)
}

/** `nodes` and its contract test are copied; everything they import is linked. */
function copyWorkspace(): void {
  cpSync(join(root, 'nodes'), join(copy, 'nodes'), {
    recursive: true,
    filter: (path) => !path.includes('node_modules', root.length),
  })
  symlinkSync(join(root, 'nodes/node_modules'), join(copy, 'nodes/node_modules'))
  for (const path of ['test/helpers', 'test/contract/nodes.test.ts']) {
    mkdirSync(dirname(join(copy, path)), { recursive: true })
    cpSync(join(root, path), join(copy, path), { recursive: true })
  }
  mkdirSync(join(copy, 'node_modules/@basta'), { recursive: true })
  symlinkSync(join(copy, 'nodes'), join(copy, 'node_modules/@basta/nodes'))
  symlinkSync(join(root, 'engine'), join(copy, 'node_modules/@basta/engine'))
  writeFileSync(join(copy, 'package.json'), '{ "type": "module" }')
  // The copy lies below a `node_modules`, where Vitest neither looks for tests nor translates TypeScript by itself.
  writeFileSync(
    join(copy, 'vitest.config.mjs'),
    `export default { test: { root: ${JSON.stringify(copy)}, include: ['test/contract/nodes.test.ts'], exclude: [],
      server: { deps: { inline: [/add-a-node-/] } } } }`,
  )
}

function runContract(): { passed: string[]; failed: string[] } {
  const report = join(copy, 'report.json')
  const vitest = join(root, 'node_modules/vitest/vitest.mjs')
  const options = ['run', '--config', 'vitest.config.mjs', '--reporter=json', `--outputFile=${report}`]
  try {
    execFileSync(process.execPath, [vitest, ...options], { cwd: copy, stdio: 'pipe' })
  } catch (error) {
    // Failed tests are in the report; without one Vitest itself has failed.
    if (!existsSync(report)) throw error
  }
  const { testResults } = JSON.parse(readFileSync(report, 'utf8'))
  const tests: { fullName: string; status: string }[] = testResults.flatMap(
    (file: { assertionResults: [] }) => file.assertionResults,
  )
  const named = (wanted: boolean) =>
    tests.filter(({ status }) => (status === 'passed') === wanted).map(({ fullName }) => fullName)
  return { passed: named(true), failed: named(false) }
}
