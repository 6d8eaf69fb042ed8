import list from './statements.json' with { type: 'json' }

/** What is promised of the editor, one testable statement each, and what shows it. */
export interface Statement {
  /** `CA1`: the statement of that number about the canvas, for example. */
  code: string
  /** `test`: automatic tests; `protocol`: a person tries it, as the note says; `not yet`: the note says why. */
  state: 'test' | 'protocol' | 'not yet'
  /** `<file>` or `<file> › <name of the test>`. */
  tests?: string[]
  note?: string
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

/** All statements, in their order. One that nothing is said about is `not yet`. */
export function readStatements(): Statement[] {
  const told = new Map((list as Statement[]).map((statement) => [statement.code, statement]))
  return Object.entries(GROUPS).flatMap(([group, { count }]) =>
    Array.from({ length: count }, (_, index) => {
      const code = `${group}${index + 1}`
      return told.get(code) ?? { code, state: 'not yet' as const, note: 'Nothing shows it.' }
    }),
  )
}
