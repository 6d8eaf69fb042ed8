import { type LanguageLexicon, wholeMessages } from './entry.ts'

const OPT_OUT = { tier: 1, intent: 'opt-out', scope: 'all' } as const

export const id: LanguageLexicon = {
  language: 'id',
  classes: {},
  entries: [
    ...wholeMessages('id', { ...OPT_OUT, source: 'practice' }, 'UNREG, BERHENTI'),
    ...wholeMessages('id', { ...OPT_OUT, source: 'ours' }, 'JANGAN KIRIM LAGI, BERHENTI LANGGANAN'),
  ],
}
