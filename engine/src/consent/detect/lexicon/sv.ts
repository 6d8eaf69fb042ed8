import { type LanguageLexicon, wholeMessages } from './entry.ts'

const OPT_OUT = { tier: 1, intent: 'opt-out', scope: 'all' } as const

export const sv: LanguageLexicon = {
  language: 'sv',
  classes: {},
  entries: [...wholeMessages('sv', { ...OPT_OUT, source: 'ours' }, 'STOPP, AVSLUTA, AVREGISTRERA')],
}
