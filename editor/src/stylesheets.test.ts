import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const SRC = import.meta.dirname

test('no class on its own is styled by two stylesheets: that of a screen which was left still applies', () => {
  const sheetsOf = new Map<string, Set<string>>()
  for (const file of readdirSync(SRC, { recursive: true, encoding: 'utf8' })) {
    if (!file.endsWith('.css')) continue
    for (const name of lonelyClasses(readFileSync(`${SRC}/${file}`, 'utf8')))
      sheetsOf.set(name, (sheetsOf.get(name) ?? new Set()).add(file))
  }
  expect(sheetsOf.size).toBeGreaterThan(100)
  expect([...sheetsOf].filter(([, sheets]) => sheets.size > 1)).toEqual([])
})

/** Of `.a, .b:hover, .c .d, .e:has(.f) {`: `.a` and `.b`. */
function lonelyClasses(css: string): string[] {
  const lists = css.replace(/\/\*.*?\*\//gs, '').match(/[^{};]+(?=\{)/g) ?? []
  return lists.flatMap((list) =>
    // Not at commas in brackets.
    list.split(/,(?![^(]*\))/).flatMap((selector) => /^\s*(\.[\w-]+)(::?[\w-]+)*\s*$/.exec(selector)?.[1] ?? []),
  )
}
