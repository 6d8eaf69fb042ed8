import { type LanguageLexicon, wholeMessages } from './entry.ts'

const OPT_OUT = { tier: 1, intent: 'opt-out', scope: 'all' } as const

export const he: LanguageLexicon = {
  language: 'he',
  classes: {},
  entries: [
    ...wholeMessages('he', { ...OPT_OUT, source: 'practice' }, 'הסר, הסרה, הפסק'),
    ...wholeMessages('he', { ...OPT_OUT, source: 'ours' }, 'תסירו אותי, להסיר'),
  ],
}
