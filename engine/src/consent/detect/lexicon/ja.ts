import { type LanguageLexicon, wholeMessages } from './entry.ts'

const OPT_OUT = { tier: 1, intent: 'opt-out', scope: 'all' } as const

export const ja: LanguageLexicon = {
  language: 'ja',
  classes: {},
  entries: [
    ...wholeMessages('ja', { ...OPT_OUT, source: 'practice' }, '配信停止, 停止'),
    ...wholeMessages('ja', { ...OPT_OUT, source: 'ours' }, '送らないで, ストップ'),
    ...wholeMessages('ja', { ...OPT_OUT, tier: 3, source: 'ours' }, '解除, 退会'),
  ],
}
