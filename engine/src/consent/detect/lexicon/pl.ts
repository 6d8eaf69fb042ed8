import { type LanguageLexicon, wholeMessages } from './entry.ts'

const OPT_OUT = { tier: 1, intent: 'opt-out', scope: 'all' } as const
const HELP = { tier: 1, intent: 'help' } as const

export const pl: LanguageLexicon = {
  language: 'pl',
  classes: {},
  entries: [
    ...wholeMessages('pl', { ...OPT_OUT, source: 'Bird' }, 'ZATRZYMAJ'),
    ...wholeMessages('pl', { ...OPT_OUT, source: 'ours' }, 'WYPISZ, REZYGNUJĘ, NIE CHCĘ WIĘCEJ WIADOMOŚCI'),
    ...wholeMessages('pl', { ...HELP, source: 'Bird' }, 'POMOCY'),
  ],
}
