import { type LanguageLexicon, wholeMessages } from './entry.ts'

const OPT_OUT = { tier: 1, intent: 'opt-out', scope: 'all' } as const
const HELP = { tier: 1, intent: 'help' } as const

export const ru: LanguageLexicon = {
  language: 'ru',
  classes: {},
  entries: [
    ...wholeMessages('ru', { ...OPT_OUT, source: 'Bird' }, 'ОСТАНОВИТЬ'),
    ...wholeMessages('ru', { ...OPT_OUT, source: 'ours' }, 'СТОП, ОТПИСАТЬСЯ, ОТПИСКА, НЕ ПИШИТЕ МНЕ'),
    ...wholeMessages('ru', { ...HELP, source: 'Bird' }, 'ПОМОЩЬ'),
  ],
}
