import { type LanguageLexicon, wholeMessages } from './entry.ts'

const OPT_OUT = { tier: 1, intent: 'opt-out', scope: 'all' } as const
const HELP = { tier: 1, intent: 'help' } as const

export const fr: LanguageLexicon = {
  language: 'fr',
  classes: {},
  entries: [
    ...wholeMessages('fr', { ...OPT_OUT, source: 'Bird, Twilio, AWS' }, 'ARRET, ARRETE, ARRETT'),
    ...wholeMessages(
      'fr',
      { ...OPT_OUT, source: 'ours' },
      'DÉSABONNER, SE DÉSABONNER, ME DÉSABONNER, ME DÉSINSCRIRE, DÉSINSCRIRE',
    ),
    ...wholeMessages('fr', { tier: 1, intent: 'opt-in', source: 'Bird' }, 'NONARRET'),
    ...wholeMessages('fr', { ...HELP, source: 'Bird, AWS' }, 'AIDE'),
  ],
}
