import { expect, test } from 'vitest'
import { explain } from './explain.ts'
import { LEXICON_VERSION } from './lexicon.ts'

const CHAT = { afterMarketing: false, options: [] }

test('a decision is explained by its rule, entry, words and lexicon', () => {
  expect(explain('STOP', CHAT)).toMatchObject({
    rule: 'exact:en:stop',
    entry: { phrase: 'STOP', source: 'FCC, Twilio, AWS', reviewed: true },
    span: { start: 0, end: 4 },
    lexicon: LEXICON_VERSION,
  })
})

test.each([
  ['Hi there!! Please, *Stop* texting me. Thanks', /^Stop\W+texting me$/],
  ['ola, NÃO quero mais receber mensagens 😡', /^NÃO quero mais receber/],
])('%s: the words that decided are found in the text as it was written', (text, words) => {
  const { span } = explain(text, CHAT)
  expect(text.slice(span?.start, span?.end)).toMatch(words)
})

test.each<[string, string, string[]]>([
  [
    'a question would be certain after marketing, and an answer if it were offered',
    'no',
    ['after-marketing', 'as-an-answer'],
  ],
  ['without its guard it would be a wish to stop', "please don't stop texting me", ['without-the-rule']],
  ['nothing would change small talk', 'what a lovely day', []],
])('what would have changed it: %s', (_, text, changes) => {
  const found = explain(text, CHAT).wouldChange.map(({ change }) => change)
  expect(found).toEqual(expect.arrayContaining(changes))
  if (changes.length === 0) expect(found).toEqual([])
})
