import type { Issue, Label } from './contract.ts'
import { setOwn } from './fix.ts'

/** Exits that share an id, which connections and taps go by. `what`: their name in the plural, "Options". */
export function duplicateIds(items: readonly { id: string }[], path: string, code: string, what: Label): Issue[] {
  const ids = items.map(({ id }) => id)
  return ids.flatMap((id, i): Issue[] => {
    const first = ids.indexOf(id)
    if (first === i) return []
    const places = { first: first + 1, second: i + 1 }
    return [
      {
        code,
        severity: 'error',
        path: `${path}/${i}/id`,
        message: {
          en: `${what.en} ${places.first} and ${places.second} have the same id "${id}". Give each its own.`,
          pt: `${what.pt} ${places.first} e ${places.second} têm o mesmo id "${id}". Dê um id próprio a cada.`,
          es: `${what.es} ${places.first} y ${places.second} tienen el mismo id "${id}". Dele a cada cual el suyo.`,
        },
        fix: {
          label: { en: 'Give it a new id', pt: 'Dar um novo id', es: 'Darle un id nuevo' },
          edits: [setOwn(`${path}/${i}/id`, freeId(id, new Set(ids)))],
        },
      },
    ]
  })
}

/** `a`, `a_2`, `a_3`, ...: the first that is not taken, in at most 40 characters. */
export function freeId(wanted: string, taken: { has(id: string): boolean }): string {
  if (!taken.has(wanted)) return wanted
  for (let n = 2; ; n++) {
    const id = `${wanted.slice(0, 34)}_${n}`
    if (!taken.has(id)) return id
  }
}
