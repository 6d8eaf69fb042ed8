import { describe, expect, test } from 'vitest'
import { detect } from './detect/detect.ts'
import { explain } from './detect/explain.ts'
import { LEXICON, LEXICON_VERSION, type Lexicon } from './detect/lexicon.ts'
import { faultsOf, lexiconOf, type OwnWord, type Preview, preview } from './own-words.ts'

const CHAT = { afterMarketing: false, options: [] }
const word = (phrase: string, more: Partial<OwnWord> = {}): OwnWord => {
  return { phrase, language: 'en', where: 'message', certainty: 'certain', scope: 'all', ...more }
}
const withWords = (...added: OwnWord[]) => lexiconOf({ added, removed: [] }, 4)

describe('an own word', () => {
  test.each<[string, OwnWord, string, object]>([
    [
      'as a whole message',
      word('Tchau Loja'),
      'tchau loja!!',
      { certainty: 'certain', rule: 'own-message:en:tchau-loja' },
    ],
    [
      'with politeness around it',
      word('finito'),
      'finito please',
      { certainty: 'certain', rule: 'own-message:en:finito' },
    ],
    [
      'as a sentence beside others',
      word('finito'),
      'Who is this? Finito. We met at school',
      { certainty: 'likely', rule: 'own-message:en:finito' },
    ],
    ['not within a sentence', word('finito'), 'is it finito or not', { intent: 'none' }],
    [
      'anywhere, when it may stand anywhere',
      word('no more parrots', { where: 'anywhere', certainty: 'likely', scope: 'topic:parrots' }),
      'well, no more parrots for me',
      { certainty: 'likely', scope: 'topic:parrots', rule: 'own-anywhere:en:no-more-parrots' },
    ],
    ['in Chinese', word('走开吧', { language: 'zh', where: 'anywhere' }), '你们走开吧，谢谢', { certainty: 'certain' }],
    ['before a shipped one', word('stop', { scope: 'marketing' }), 'STOP', { rule: 'own-message:en:stop' }],
  ])('counts %s', (_, own, text, expected) => {
    expect(detect(text, CHAT, withWords(own))).toMatchObject(expected)
  })

  test('is named in the version that goes into the ledger', () => {
    expect(withWords(word('finito')).version).toBe(`${LEXICON_VERSION}+4`)
    expect(lexiconOf({ added: [], removed: [] }, 4)).toBe(LEXICON)
  })

  test.each<[OwnWord, string]>([
    [word('finito'), 'finito please'],
    [word('finito', { where: 'anywhere' }), 'and now it is finito for me'],
  ])('is named in the explanation, with its version: %j', (own, text) => {
    expect(explain(text, CHAT, withWords(own))).toMatchObject({
      ownWord: { phrase: 'finito', version: 4 },
      wouldChange: expect.arrayContaining([
        { change: 'without-the-rule', detection: expect.objectContaining({ intent: 'none' }) },
      ]),
    })
    expect(explain('STOP', CHAT, withWords(own))).toMatchObject({ ownWord: null })
  })

  test.each(['a|b', '<lead>', '^x$ (y', 'a.*b', '@@', '..3 word', 'x- y'])('%s is text, never a pattern', (phrase) => {
    for (const where of ['message', 'anywhere'] as const) {
      if (faultsOf({ added: [word(phrase, { where })], removed: [] }).length === 0) {
        expect(detect('hello there', CHAT, withWords(word(phrase, { where })))).toMatchObject({ intent: 'none' })
      }
    }
  })
})

describe('a shipped word', () => {
  test('that was removed does not count any more', () => {
    expect(detect('cancel', CHAT)).toMatchObject({ certainty: 'certain' })
    const lexicon = lexiconOf({ added: [], removed: ['exact:en:cancel'] }, 1)
    expect(detect('cancel', CHAT, lexicon)).not.toMatchObject({ rule: 'exact:en:cancel' })
  })

  test.each(['STOP', 'PARAR', 'DETENER', 'ARRET', 'HALT', 'ОСТАНОВИТЬ', '退订'])('%s cannot be removed', (phrase) => {
    const { rule } = detect(phrase, CHAT)
    expect(faultsOf({ added: [], removed: [rule] })).toEqual([expect.stringMatching(/always stops messages/)])
  })
})

test('words that cannot be saved are told in sentences, all at once', () => {
  const faults = faultsOf({ added: [word('!!!'), word('Fin'), word('fin.')], removed: ['exact:en:nonsense'] })
  expect(faults).toEqual([
    '“!!!” has no letters or digits in it. Write a word.',
    '“fin.” is there twice. Remove one of them.',
    'There is no word with the rule “exact:en:nonsense”. Choose one from the list.',
  ])
})

function previewed(after: Lexicon, messages: string[]): Preview {
  const work = preview(LEXICON, after, messages)
  for (;;) {
    const { done, value } = work.next()
    if (done) return value
  }
}

test('a preview says what would happen to which messages, and how often in 1,000', () => {
  const messages = ['my order please', 'where is my order', 'hello', 'cancel']
  const own = word('order', { where: 'anywhere', certainty: 'likely' })
  const after = lexiconOf({ added: [own], removed: ['exact:en:cancel'] }, 1)
  expect(previewed(after, messages)).toMatchObject({
    messages: 4,
    changes: [
      {
        becomes: 'asks',
        rule: 'own-anywhere:en:order',
        count: 2,
        per1000: 500,
        examples: ['my order please', 'where is my order'],
      },
      { becomes: 'passes', rule: 'exact:en:cancel', count: 1, per1000: 250, examples: ['cancel'] },
    ],
  })
  expect(previewed(LEXICON, messages).changes).toEqual([])
})
