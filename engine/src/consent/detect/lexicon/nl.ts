import { type LanguageLexicon, wholeMessages } from './entry.ts'

const OPT_OUT = { tier: 1, intent: 'opt-out', scope: 'all' } as const
const HELP = { tier: 1, intent: 'help' } as const

export const nl: LanguageLexicon = {
  language: 'nl',
  classes: {},
  entries: [
    ...wholeMessages('nl', { ...OPT_OUT, source: 'ours' }, 'STOPPEN, AFMELDEN, UITSCHRIJVEN'),
    ...wholeMessages('nl', { ...HELP, source: 'Bird' }, 'HULP'),
  ],
}
