import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { issueHelpEn } from '../../i18n/issue-help.en.ts'
import { issueHelpEs } from '../../i18n/issue-help.es.ts'
import { issueHelpPt } from '../../i18n/issue-help.pt.ts'
import { HELP_TOPICS, helpTopic } from './help-topic.ts'

const root = new URL('../../../../', import.meta.url)

/** Where issues are made, and how the source spells their codes. */
const SOURCES: { in: string; code: RegExp; prefix?: string }[] = [
  { in: 'engine/src/flow/issues/', code: /code: '([\w.-]+)'/g },
  { in: 'engine/src/flow/load.ts', code: /code: '([\w.-]+)'/g },
  { in: 'engine/src/flow/structure.ts', code: /error\('([\w-]+)'/g, prefix: 'flow.' },
  { in: 'engine/src/flow/bounds.ts', code: /refused\('([\w-]+)'/g, prefix: 'flow.' },
  { in: 'engine/src/flow/migrations.ts', code: /failed\('([\w-]+)'/g, prefix: 'format.' },
  { in: 'engine/src/flow/sentences.ts', code: /^ {4}case '(\w+)'/gm, prefix: 'schema.' },
  { in: 'nodes/', code: /code: '([\w.-]+)'|'(duplicate-\w+-id)'/g },
]

function filesIn(place: string): string[] {
  if (place.endsWith('.ts')) return place.endsWith('.test.ts') ? [] : [place]
  if (!place.endsWith('/') || place.endsWith('node_modules/')) return []
  return readdirSync(new URL(place, root), { withFileTypes: true }).flatMap((entry) =>
    filesIn(`${place}${entry.name}${entry.isDirectory() ? '/' : ''}`),
  )
}

const CODES = new Set(
  SOURCES.flatMap(({ in: place, code, prefix = '' }) =>
    filesIn(place).flatMap((file) =>
      [...readFileSync(new URL(file, root), 'utf8').matchAll(code)].map((match) => prefix + (match[1] ?? match[2])),
    ),
  ),
)

describe('the help on issues', () => {
  test.each([...CODES])('has a page about %s', (code) => expect(helpTopic(code)).toBeDefined())

  test('has no page that no code leads to', () => {
    expect(CODES.size).toBeGreaterThan(60)
    const led = new Set([...CODES].map(helpTopic))
    expect(HELP_TOPICS.filter((topic) => !led.has(topic))).toEqual([])
  })

  test('says what, why, how and an example, in every language in its own words', () => {
    for (const topic of HELP_TOPICS) {
      const [en, pt, es] = [issueHelpEn[topic], issueHelpPt[topic], issueHelpEs[topic]]
      for (const part of ['is', 'why', 'mend'] as const) {
        expect(new Set([en[part], pt[part], es[part]]).size, `${topic} ${part}`).toBe(3)
        for (const text of [en[part], pt[part], es[part]]) expect(text).toMatch(/[.…]$/)
      }
      for (const { example } of [en, pt, es]) expect(example).not.toBe('')
    }
  })
})
