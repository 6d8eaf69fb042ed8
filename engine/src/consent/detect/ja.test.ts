import { describe, expect, test } from 'vitest'
import { detect } from './detect.ts'

const CHAT = { afterMarketing: false, options: [] }

describe('Japanese', () => {
  test.each([
    'もうメール送るのやめてもらっていいですか',
    '二度と送ってくるな',
    '配信を止めてください',
    'お知らせは必要ありません',
    '連絡先から私の番号を消して',
    'メッセージをストップしてください',
    'もう連絡せんといて',
    '御社からの連絡は一切不要です',
    '登録を解除してください',
    '同意を撤回します',
    '案内状はもうお送りにならないでください',
    'わたくしの番号を名簿から抹消願います',
    'おたくからの便りは断る',
  ])('"%s" stops everything at once', (text) => {
    expect(detect(text, CHAT)).toMatchObject({ intent: 'opt-out', certainty: 'certain', scope: 'all' })
  })

  test.each([
    'メール配信を解除する方法を教えてください',
    'いい加減にして',
    'なんで私の番号知ってるんですか',
    '迷惑です',
    'ヤメテ',
    '人違いです',
    '通知が来ないようにして',
    'それ以外は何も要りません',
  ])('"%s" is worth a question', (text) => {
    expect(detect(text, CHAT)).toMatchObject({ intent: 'opt-out', certainty: 'likely' })
  })

  test.each(['クーポンいりません', '広告メールを停止してください', 'メルマガ解除希望'])(
    '"%s" stops offers only',
    (text) => {
      expect(detect(text, CHAT)).toMatchObject({ intent: 'opt-out', scope: 'marketing' })
    },
  )

  test.each([
    'やめないで',
    '予約をキャンセルしたいです',
    '停止と返信したらどうなりますか',
    '間違えて配信停止しました',
    '通知が来ないんですが',
    '箱は不要です',
    'カードが停止されています',
    'ストップウォッチありますか',
    '配信停止の意味がわかりません',
    'ネギは抜いてください',
    '写真を消してしまいました',
  ])('"%s" says nothing about stopping', (text) => {
    expect(detect(text, CHAT)).toMatchObject({ intent: 'none', certainty: null })
  })

  test('there are words to come back and for help', () => {
    expect(detect('配信再開', CHAT).intent).toBe('opt-in')
    expect(detect('ヘルプ', CHAT).intent).toBe('help')
  })
})
