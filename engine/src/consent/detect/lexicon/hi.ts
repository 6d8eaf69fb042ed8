import { type LanguageLexicon, wholeMessages } from './entry.ts'

const OPT_OUT = { tier: 1, intent: 'opt-out', scope: 'all' } as const

export const hi: LanguageLexicon = {
  language: 'hi',
  classes: {},
  entries: [...wholeMessages('hi', { ...OPT_OUT, source: 'ours' }, 'रोकें, बंद करो, बंद करें, मैसेज मत भेजो, BAND KARO')],
}
