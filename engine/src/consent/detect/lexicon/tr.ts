import { type LanguageLexicon, wholeMessages } from './entry.ts'

const OPT_OUT = { tier: 1, intent: 'opt-out', scope: 'all' } as const

export const tr: LanguageLexicon = {
  language: 'tr',
  classes: {},
  entries: [
    ...wholeMessages('tr', { ...OPT_OUT, source: 'İYS' }, 'RET'),
    ...wholeMessages('tr', { ...OPT_OUT, source: 'practice' }, 'İPTAL'),
    ...wholeMessages('tr', { ...OPT_OUT, source: 'ours' }, 'DUR, ÇIK, MESAJ İSTEMİYORUM, ABONELİKTEN ÇIK'),
  ],
}
