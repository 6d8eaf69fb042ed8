/** The direction of dependencies, as in section 3 of the design: who may import whom, and what pure code may not touch. */
import { readdirSync, readFileSync } from 'node:fs'
import { builtinModules } from 'node:module'
import { basename, dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { importsOf, withoutComments } from './imports.ts'

interface Source {
  /** From the root of the repository. */
  path: string
  text: string
}

interface Rule {
  says: string
  /** Which sources it is about. */
  about: (path: string) => boolean
  /** What is wrong with one of them. */
  breaches(source: Source): string[]
  /** Sources that break it, by the path that they would have. */
  broken: Source[]
}

const PURE = /^engine\/src\/(flow|turn|run|consent|contacts)\//
const NODE_PACKAGES = ['typebox', 'liquidjs', 'libphonenumber-js', 're2js']
const XSTATE_FILES = ['engine/src/run/compile.ts']
const BUILT_INS = new Set(builtinModules)

const rules: Rule[] = [
  {
    says: 'nodes import nothing but each other’s shared files and four browser-safe packages',
    about: (path) => path.startsWith('nodes/') && !path.endsWith('.tsx'),
    breaches: ({ path, text }) =>
      importsOf(text)
        .map(({ from }) => targetOf(path, from))
        .filter((target) => !target.startsWith('nodes/') && !NODE_PACKAGES.includes(packageOf(target))),
    broken: [
      source('nodes/tag/node.ts', `import { turn } from '@basta/engine/run/turn.ts'`),
      source('nodes/tag/node.ts', `import { createMachine } from 'xstate'`),
      source('nodes/tag/node.ts', `import fastify from "fastify"`),
      source('nodes/tag/node.ts', `import type { ReactNode } from 'react'`),
      source('nodes/text.ts', `import { readFileSync } from 'node:fs'`),
      source('nodes/text.ts', `const fs = await import('fs')`),
      source('nodes/text.ts', `export { app } from '../editor/src/main.tsx'`),
    ],
  },
  {
    says: 'a form may import react besides, and still no engine, editor or server',
    about: (path) => path.startsWith('nodes/') && path.endsWith('.tsx'),
    breaches: ({ path, text }) =>
      importsOf(text)
        .map(({ from }) => targetOf(path, from))
        .filter((target) => !target.startsWith('nodes/') && ![...NODE_PACKAGES, 'react'].includes(packageOf(target))),
    broken: [source('nodes/tag/form.tsx', `import { api } from '../../editor/src/api.ts'`)],
  },
  {
    says: 'a card loads nothing heavy: types, and files that load nothing themselves',
    about: (path) => /^nodes\/[^/]+\/card\.ts$/.test(path),
    breaches: ({ path, text }) =>
      importsOf(text)
        .filter(({ typeOnly }) => !typeOnly)
        .map(({ from }) => targetOf(path, from))
        .filter((target) => !isLight(target)),
    broken: [
      source('nodes/tag/card.ts', `import { schema } from './schema.ts'`),
      source('nodes/tag/card.ts', `import { fold } from '../text.ts'`),
      source('nodes/tag/card.ts', `import Type from 'typebox'`),
    ],
  },
  {
    says: 'a node does not know another node',
    about: (path) => /^nodes\/[^/]+\//.test(path),
    breaches: ({ path, text }) =>
      importsOf(text)
        .map(({ from }) => targetOf(path, from))
        .filter((target) => /^nodes\/[^/]+\//.test(target) && dirname(target) !== dirname(path)),
    broken: [
      source('nodes/tag/node.ts', `import { end } from '../end/node.ts'`),
      source('nodes/tag/node.ts', `import type { EndConfig } from '@basta/nodes/end/schema.ts'`),
    ],
  },
  {
    says: 'concrete nodes are reached through the registry only; the pure engine gets it as a parameter',
    about: (path) => path.startsWith('engine/src/'),
    breaches: ({ path, text }) =>
      importsOf(text)
        .map(({ from }) => targetOf(path, from))
        .filter((target) => /^nodes\/[^/]+\//.test(target) || (PURE.test(path) && target === 'nodes/registry.ts')),
    broken: [
      source('engine/src/http/a.ts', `import { end } from '@basta/nodes/end/node.ts'`),
      source('engine/src/run/turn.ts', `import { registry } from '@basta/nodes/registry.ts'`),
    ],
  },
  {
    says: 'the pure engine imports no Node built-in, server or database',
    about: (path) => PURE.test(path),
    breaches: ({ text }) =>
      importsOf(text)
        .map(({ from }) => from)
        .filter(
          (from) => isBuiltIn(from) || ['fastify', 'better-sqlite3', 'mongodb', 'react'].includes(packageOf(from)),
        ),
    broken: [
      source('engine/src/consent/ledger.ts', `import { createHash } from 'node:crypto'`),
      source('engine/src/flow/load.ts', `import { readFile } from 'fs/promises'`),
      source('engine/src/run/turn.ts', `import Database from 'better-sqlite3'`),
    ],
  },
  {
    says: 'the pure engine knows nothing of the host around it but the types of stores and channels',
    about: (path) => PURE.test(path),
    breaches: ({ path, text }) =>
      importsOf(text)
        .map(({ from, typeOnly }) => ({ target: targetOf(path, from), typeOnly }))
        .filter(({ target, typeOnly }) => {
          if (/^engine\/src\/(stores|channels)\//.test(target)) return !typeOnly
          return target.startsWith('engine/src/') && !PURE.test(target) && target !== 'engine/src/limits.ts'
        })
        .map(({ target }) => target),
    broken: [
      source('engine/src/run/turn.ts', `import { handle } from '../host/handle.ts'`),
      source('engine/src/run/turn.ts', `import type { Host } from '../host/host.ts'`),
      source('engine/src/run/turn.ts', `import { createMemoryStore } from '../stores/memory/memory-store.ts'`),
      source(
        'engine/src/run/turn.ts',
        `import { type Store, createMemoryStore } from '../stores/memory/memory-store.ts'`,
      ),
      source('engine/src/consent/clearance.ts', `import { render } from '../channels/whatsapp/render.ts'`),
      source('engine/src/flow/load.ts', `import { ApiError } from '../http/server.ts'`),
    ],
  },
  {
    says: 'flows run on consent, which works without any flow',
    about: (path) => /^engine\/src\/(turn|consent|contacts)\//.test(path) && !path.endsWith('.test.ts'),
    breaches: ({ path, text }) =>
      importsOf(text)
        .map(({ from }) => targetOf(path, from))
        .filter((target) => target.startsWith('engine/src/run/')),
    broken: [
      source('engine/src/consent/wishes.ts', `import { step } from '../run/step.ts'`),
      source('engine/src/turn/draft.ts', `import type { World } from '../run/play.ts'`),
    ],
  },
  {
    says: 'pure code reads no clock, draws no chance and waits for nothing',
    about: (path) => PURE.test(path) || path.startsWith('nodes/'),
    breaches: ({ text }) => {
      const code = withoutComments(text, { keepTexts: false })
      return Array.from(code.matchAll(IMPURE), ([found]) => found)
    },
    broken: [
      'const now = Date.now()',
      'const now = new Date()',
      'const now = new Date ( )',
      'const now = new Date',
      'const id = Math.random()',
      'const at = performance.now()',
      'setTimeout(() => undefined, 1)',
      'const id = crypto.randomUUID()',
      'const id = globalThis.crypto.randomUUID()',
      'await fetch(url)',
      'const { HOME } = process.env',
      // biome-ignore lint/suspicious/noTemplateCurlyInString: it is the source of a template
      'const text = `${Date.now()}`',
    ].map((text) => source('engine/src/run/turn.ts', text)),
  },
  {
    says: 'xstate is known to two files',
    about: (path) => !XSTATE_FILES.includes(path),
    breaches: ({ text }) =>
      importsOf(text)
        .map(({ from }) => from)
        .filter((from) => packageOf(from) === 'xstate'),
    broken: [
      source('engine/src/run/turn.ts', `import { createActor } from 'xstate'`),
      source('editor/src/main.tsx', `import { setup } from 'xstate/dist/x'`),
    ],
  },
  {
    says: 'the editor imports nodes, the pure engine and the limits only',
    about: (path) => path.startsWith('editor/src/'),
    breaches: ({ path, text }) =>
      importsOf(text)
        .map(({ from }) => targetOf(path, from))
        .filter(
          (target) =>
            isBuiltIn(target) ||
            (target.startsWith('engine/') && !PURE.test(target) && target !== 'engine/src/limits.ts'),
        ),
    broken: [
      source('editor/src/main.tsx', `import { openSqliteStore } from '@basta/engine/stores/sqlite/sqlite-store.ts'`),
      source('editor/src/main.tsx', `import type { Host } from '../../engine/src/host/host.ts'`),
      source('editor/src/main.tsx', `import { join } from 'node:path'`),
    ],
  },
  {
    says: 'only clearance makes a cleared message',
    about: (path) => path !== 'engine/src/consent/clearance.ts',
    breaches: ({ text }) =>
      Array.from(withoutComments(text, { keepTexts: false }).matchAll(CLEARED), ([found]) => found),
    broken: [
      source('engine/src/host/outbox.ts', 'channel.send(message as Cleared<OutboundMessage>)'),
      source('engine/src/host/outbox.ts', 'channel.send(<Cleared<OutboundMessage>>message)'),
      source('engine/src/host/outbox.ts', 'channel.send(message as unknown as\n Readonly<Cleared<OutboundMessage>>)'),
      source('engine/src/host/outbox.ts', 'channel.send(message as never)'),
      source('engine/src/host/outbox.ts', 'void host.channel.send({ to, item } as any)'),
      source('engine/src/http/a.ts', 'function isFine(it: object): it is Cleared<OutboundMessage> { return true }'),
      source('engine/src/http/a.ts', 'declare const cleared: unique symbol'),
    ],
  },
  {
    says: 'files are named after what they hold',
    about: () => true,
    breaches: ({ path }) =>
      /^(utils?|helpers?|common|misc|index)\.tsx?$/.test(basename(path)) ? [basename(path)] : [],
    broken: [source('engine/src/run/utils.ts', ''), source('editor/src/util.tsx', ''), source('nodes/index.ts', '')],
  },
  {
    says: 'no file only hands on what others export',
    about: () => true,
    breaches: ({ text }) => {
      const rest = withoutComments(text).replace(
        /\bexport\s+(?:type\s+)?(?:\*(?:\s+as\s+\w+)?|\{[^}]*\})\s*from\s*(['"]).*?\1;?/g,
        '',
      )
      return rest !== withoutComments(text) && rest.trim() === '' ? ['a barrel'] : []
    },
    broken: [
      source('nodes/all.ts', `export * from './a.ts'\nexport type { B } from './b.ts'\n`),
      source('nodes/all.ts', `// everything\nexport { a, b as c } from './a.ts'`),
    ],
  },
]

/** Types are gone when the program runs. */
function isLight(path: string): boolean {
  const file = sources.find((one) => one.path === path)
  return file !== undefined && !path.endsWith('/card.ts') && importsOf(file.text).every(({ typeOnly }) => typeOnly)
}

const IMPURE =
  /\bDate\.now\b|\bnew Date\b(?!\s*\(\s*[^\s)])|\bMath\.random\b|\bperformance\b|\bset(?:Timeout|Interval|Immediate)\b|\bcrypto\b|\bfetch\s*\(|\bprocess\.\w+/g
/** A cast to the brand, a predicate that claims it, its symbol, or a cast that hides what is given to a channel. */
const CLEARED =
  /\bas\s+(?:\w+\s*<\s*)*Cleared\b|<\s*Cleared\b[^()]*>\s*>\s*\w|\bis\s+(?:\w+<)*Cleared\b|\bcleared\s*:\s*unique symbol|\bsend\([^()]*\bas\s+(?:never|any|unknown)\b/g

const root = fileURLToPath(new URL('../../', import.meta.url))
const sources = ['engine/src', 'nodes', 'editor/src'].flatMap(sourcesIn).filter(({ path }) => !isTest(path))

describe.each(rules)('$says', ({ about, breaches, broken }) => {
  test('in the sources', () => {
    const found = sources
      .filter(({ path }) => about(path))
      .flatMap((file) => breaches(file).map((breach) => `${file.path}: ${breach}`))
    expect(found).toEqual([])
  })

  test.each(broken)('and it is noticed when broken by $path: $text', (file) => {
    expect(about(file.path)).toBe(true)
    expect(breaches(file)).not.toEqual([])
  })
})

test('every folder of the pure engine and of the nodes is read', () => {
  const folders = new Set(sources.map(({ path }) => dirname(path)))
  for (const folder of ['flow', 'turn', 'run', 'consent', 'consent/detect', 'contacts']) {
    expect(folders).toContain(`engine/src/${folder}`)
  }
  expect(folders).toContain('nodes')
  expect(folders).toContain('nodes/unsubscribe')
})

test('imports are found in every form, and not in comments', () => {
  const text = [
    `import a from 'a'`,
    `import type { B } from "b"`,
    `import { type C, type D } from 'c'`,
    `import { type E, f } from 'e'`,
    `import * as g from 'g'`,
    `import 'h'`,
    `export { i } from 'i'`,
    `export type { J } from 'j'`,
    `import {\n  k,\n  // import x from 'x'\n  l,\n} from 'k'`,
    `/* import y from 'y' */ const lazy = () => import('m')`,
    `// import z from 'z'`,
    `const url = 'https://example.com' // import w from 'w'`,
  ].join('\n')
  const found = importsOf(text)
  expect(found.map(({ from }) => from).sort()).toEqual(['a', 'b', 'c', 'e', 'g', 'h', 'i', 'j', 'k', 'm'])
  expect(found.filter(({ typeOnly }) => typeOnly).map(({ from }) => from)).toEqual(['b', 'c', 'j'])
})

function source(path: string, text: string): Source {
  return { path, text }
}

function sourcesIn(folder: string): Source[] {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}/${entry.name}`
    if (entry.name === 'node_modules' || entry.name === 'dist') return []
    if (entry.isDirectory()) return sourcesIn(path)
    return /\.tsx?$/.test(entry.name) ? [source(path, readFileSync(join(root, path), 'utf8'))] : []
  })
}

/** Tests may do what they like; so may what only they import. */
function isTest(path: string): boolean {
  return /\.test\.tsx?$/.test(path) || path.includes('/testing/')
}

/** What an import leads to: a path in this repository, or a package as it is written. */
function targetOf(path: string, from: string): string {
  if (from.startsWith('.')) return relative(root, join(root, dirname(path), from))
  return from.replace(/^@basta\/nodes\//, 'nodes/').replace(/^@basta\/engine\//, 'engine/src/')
}

function packageOf(from: string): string {
  const parts = from.split('/')
  return parts.slice(0, from.startsWith('@') ? 2 : 1).join('/')
}

function isBuiltIn(from: string): boolean {
  return from.startsWith('node:') || BUILT_INS.has(from)
}
