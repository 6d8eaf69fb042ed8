import { readdirSync, readFileSync } from 'node:fs'

/** What is promised of the editor, one testable statement each, and what shows it. */
export interface Statement {
  /** `CA1`: the statement of that number about the canvas, for example. */
  code: string
  /** `test`: an automatic test; `protocol`: a person follows steps; `not yet`: `by` says why. */
  state: 'test' | 'protocol' | 'not yet'
  /** `<file> › <name of the test>`, the steps, or the reason. */
  by: string
}

/** How many statements each group has, and what it is about. */
export const GROUPS: Readonly<Record<string, { about: string; count: number }>> = {
  CA: { about: 'Canvas', count: 13 },
  PA: { about: 'Palette', count: 6 },
  FO: { about: 'Step forms', count: 7 },
  CO: { about: 'Connections', count: 6 },
  VA: { about: 'Validation', count: 6 },
  VR: { about: 'Variables', count: 4 },
  UN: { about: 'Undo and redo', count: 6 },
  CL: { about: 'Clipboard', count: 3 },
  SA: { about: 'Drafts, publishing, versions', count: 8 },
  SE: { about: 'Search and commands', count: 3 },
  KB: { about: 'Keyboard and screen reader', count: 12 },
  LO: { about: 'Languages and direction', count: 5 },
  TH: { about: 'Themes', count: 1 },
  PE: { about: 'Performance', count: 7 },
  CB: { about: 'Collaboration', count: 3 },
  TE: { about: 'Templates and onboarding', count: 4 },
  IM: { about: 'Import and export', count: 3 },
  SI: { about: 'Simulator', count: 14 },
  AN: { about: 'Analytics on the canvas', count: 3 },
  AD: { about: 'Contacts, unsubscribe list, charts', count: 6 },
}

const folder = new URL('.', import.meta.url)

/** All statements, in their order. One that nothing is said about is `not yet`. */
export function readStatements(): Statement[] {
  const told = new Map<string, Statement>()
  for (const name of readdirSync(folder).filter((file) => file.endsWith('.json')))
    for (const statement of JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as Statement[])
      told.set(statement.code, statement)
  return Object.entries(GROUPS).flatMap(([group, { count }]) =>
    Array.from({ length: count }, (_, index) => {
      const code = `${group}${index + 1}`
      return told.get(code) ?? { code, state: 'not yet' as const, by: 'Nothing shows it.' }
    }),
  )
}
