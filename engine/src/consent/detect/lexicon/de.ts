import { type LanguageLexicon, wholeMessages } from './entry.ts'

const OPT_OUT = { tier: 1, intent: 'opt-out', scope: 'all' } as const
const HELP = { tier: 1, intent: 'help' } as const

export const de: LanguageLexicon = {
  language: 'de',
  classes: {},
  entries: [
    ...wholeMessages('de', { ...OPT_OUT, source: 'Bird' }, 'HALT'),
    ...wholeMessages('de', { ...OPT_OUT, source: 'ours' }, 'STOPP, ABMELDEN, ABBESTELLEN, KEINE NACHRICHTEN MEHR'),
    ...wholeMessages('de', { ...HELP, source: 'Bird' }, 'HILFE'),
  ],
}
