import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const ROOT = join(import.meta.dirname, '../..')
/** One word for one thing, wherever somebody reads it: the one on the right. */
const OTHER_WORDS: [RegExp, string][] = [[/\betapas?\b/i, 'passo']]

test.each(OTHER_WORDS)('%s is said nowhere: the word is %s', (word) => {
  const said = ['editor/src', 'engine/src', 'nodes']
    .flatMap((folder) =>
      readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name)),
    )
    .filter((name) => /\.tsx?$/.test(name) && !name.includes('node_modules'))
    .filter((name) => word.test(readFileSync(join(ROOT, name), 'utf8')))
  expect(said).toEqual([])
})
