import { type LanguageLexicon, wholeMessages } from './entry.ts'

const OPT_OUT = { tier: 1, intent: 'opt-out', scope: 'all' } as const

export const ar: LanguageLexicon = {
  language: 'ar',
  classes: {},
  entries: [
    ...wholeMessages('ar', { ...OPT_OUT, source: 'ours' }, 'إيقاف, توقف, قف, إلغاء الاشتراك, لا ترسلوا'),
    ...wholeMessages('ar', { ...OPT_OUT, tier: 3, source: 'ours' }, 'الغاء'),
  ],
}
