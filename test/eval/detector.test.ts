/** The detector does not get worse on the project's own sentences. The table with all figures: `detector.ts`. */
import { readdirSync, readFileSync } from 'node:fs'
import { detect } from '@basta/engine/consent/detect/detect.ts'
import { expect, test } from 'vitest'

const folder = new URL('corpus/learned/', import.meta.url)
const IN_DEPTH = ['en', 'es', 'pt']

test.each(readdirSync(folder).map((name) => name.replace('.jsonl', '')))(
  '%s: catches what it has learned',
  (language) => {
    const lines = readFileSync(new URL(`${language}.jsonl`, folder), 'utf8')
      .split('\n')
      .filter(Boolean)
    const read = lines
      .map((line) => JSON.parse(line) as { text: string; kind: 'request' | 'negative' })
      .map(({ text, kind }) => ({ text, kind, found: detect(text, { afterMarketing: false, options: [] }) }))
    const share = (kind: string, is: (found: ReturnType<typeof detect>) => boolean) => {
      const of = read.filter((each) => each.kind === kind)
      return of.filter(({ found }) => is(found)).length / of.length
    }
    const isCaught = ({ intent }: ReturnType<typeof detect>) => intent === 'opt-out'
    const isCertain = (found: ReturnType<typeof detect>) => isCaught(found) && found.certainty === 'certain'
    expect(share('request', isCaught)).toBeGreaterThan(IN_DEPTH.includes(language) ? 0.95 : 0.9)
    expect(share('request', isCertain)).toBeGreaterThan(IN_DEPTH.includes(language) ? 0.8 : 0.55)
    expect(share('negative', isCertain)).toBeLessThanOrEqual(0.02)
  },
)
