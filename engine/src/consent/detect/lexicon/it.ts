import { type LanguageLexicon, wholeMessages } from './entry.ts'

const OPT_OUT = { tier: 1, intent: 'opt-out', scope: 'all' } as const
const HELP = { tier: 1, intent: 'help' } as const

export const it: LanguageLexicon = {
  language: 'it',
  classes: {},
  entries: [
    ...wholeMessages('it', { ...OPT_OUT, source: 'Bird' }, 'FERMA'),
    ...wholeMessages('it', { ...OPT_OUT, source: 'ours' }, 'DISISCRIVIMI, ANNULLA ISCRIZIONE, CANCELLAMI'),
    ...wholeMessages('it', { ...HELP, source: 'Bird' }, 'AIUTO'),
  ],
}
