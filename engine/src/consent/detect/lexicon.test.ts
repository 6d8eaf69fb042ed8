import { expect, test } from 'vitest'
import { detect } from './detect.ts'
import { en } from './lexicon/en.ts'
import type { LanguageLexicon } from './lexicon/entry.ts'
import { patterns, wholeMessages } from './lexicon/entry.ts'
import { compileLexicon, LEXICON } from './lexicon.ts'

const CHAT = { afterMarketing: false, options: [] }
const house: LanguageLexicon = {
  language: 'en',
  classes: { house: 'parcel_gossip bulletin' },
  entries: [
    ...wholeMessages('en', { tier: 1, intent: 'opt-out', scope: 'topic:news', source: 'ours' }, 'NEWS OFF'),
    ...patterns('en', 2, { 'no-bulletin': 'no more @<house>' }),
  ],
}

test('a lexicon of its own is searched instead of the shipped one', () => {
  const lexicon = compileLexicon([en, house], 'house.1')
  expect(detect('News off!', CHAT, lexicon)).toMatchObject({ certainty: 'certain', scope: 'topic:news' })
  expect(detect('no more parcel gossip', CHAT, lexicon)).toMatchObject({ rule: 'phrase:en:no-bulletin' })
  expect(detect('no more parcel gossip', CHAT)).toMatchObject({ intent: 'none' })
})

test('a stem is found in every word that begins with it, as an anchor and in a shared class', () => {
  const language: LanguageLexicon = {
    language: 'tr',
    classes: { marketing: 'reklam-' },
    entries: patterns('tr', 2, { istemiyorum: 'reklam- ..1 @istem-' }),
  }
  const lexicon = compileLexicon([language], 'stems.1')
  for (const text of ['reklam istemem', 'Reklamlarınızı artık istemiyorum!']) {
    expect(detect(text, CHAT, lexicon)).toMatchObject({ rule: 'phrase:tr:istemiyorum', scope: 'marketing' })
  }
  expect(detect('reklam iste', CHAT, lexicon)).toMatchObject({ rule: 'none' })
})

test('two rules of one name are refused', () => {
  expect(() => compileLexicon([house, house], 'twice')).toThrow('"exact:en:news-off" is in the lexicon twice')
})

test('nothing that is merely ours counts as reviewed', () => {
  for (const entry of LEXICON.entries) if (entry.source === 'ours') expect(entry.reviewed, entry.rule).toBe(false)
})
