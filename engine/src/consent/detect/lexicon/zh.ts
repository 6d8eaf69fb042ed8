import { type LanguageLexicon, wholeMessages } from './entry.ts'

const OPT_OUT = { tier: 1, intent: 'opt-out', scope: 'all' } as const

export const zh: LanguageLexicon = {
  language: 'zh',
  classes: {},
  entries: [
    ...wholeMessages('zh', { ...OPT_OUT, source: 'Tencent Cloud, AWS' }, 'TD'),
    ...wholeMessages('zh', { ...OPT_OUT, source: 'Tencent Cloud' }, '退订, 回T退订, TD退订'),
    ...wholeMessages('zh', { ...OPT_OUT, source: 'ours' }, '取消订阅, 不要再发, 停止, 取消訂閱, 停止發送, 退訂'),
  ],
}
