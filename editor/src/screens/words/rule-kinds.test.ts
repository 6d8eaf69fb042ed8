import { detect } from '@basta/engine/consent/detect/detect.ts'
import { LEXICON } from '@basta/engine/consent/detect/lexicon.ts'
import { expect, test } from 'vitest'
import { wordsTexts } from '../../i18n/words.ts'

const kindOf = (rule: string) => rule.split(':')[0] ?? ''

test('every kind of rule that may decide is said in words, in every language', () => {
  const kinds = new Set(LEXICON.entries.map(({ rule }) => kindOf(rule)))
  // Those that are made while reading, with a message that each decides.
  const made = {
    ...{ typo: 'unsubscrbe', polite: 'please stop', sign: '🛑', option: 'cancel' },
    ...{ clause: 'Where is my order? Stop.', shouted: 'i dont know this shop STOP' },
  }
  const options = [{ id: 'a', title: 'Cancel' }]
  for (const text of Object.values(made)) kinds.add(kindOf(detect(text, { afterMarketing: false, options }).rule))
  for (const texts of Object.values(wordsTexts)) expect([...kinds].filter((kind) => !texts.kinds[kind])).toEqual([])
  expect([...kinds]).toEqual(expect.arrayContaining(Object.keys(made)))
})
