import { confirmations } from '@basta/nodes/consent-wording.ts'
import type { OutboundContent } from '@basta/nodes/contract.ts'
import { LANGUAGES, WORDS } from '@basta/nodes/languages.ts'
import { reasons, wording } from '@basta/nodes/unsubscribe/wording.ts'
import { describe, expect, test } from 'vitest'
import { newContact } from '../contacts/contact.ts'
import { DEFAULT_SETTINGS } from '../contacts/settings.ts'
import { sha256 } from '../sha256.ts'
import { openDraft } from '../turn/draft.ts'
import { detect } from './detect/detect.ts'
import { withGuidance } from './guidance.ts'
import { beginsWithNo, holdAnswer } from './hold-answer.ts'
import { builtInText, TEXTS, type TextName } from './texts.ts'

const NOWHERE = { afterMarketing: false, options: [] }
const BUSINESS = 'Acme'

/** Characters. Sources: Meta, interactive reply buttons and interactive lists. */
const MAX_BUTTON = 20
const MAX_ROW = 24

describe.each(LANGUAGES)('in %s', (language) => {
  const { stop, start } = WORDS[language]
  const says = (name: TextName) => builtInText(name, language, BUSINESS)

  test('the words that people are told to write are understood', () => {
    expect(detect(stop, NOWHERE)).toMatchObject({ intent: 'opt-out', certainty: 'certain', scope: 'all' })
    expect(detect(start, NOWHERE)).toMatchObject({ intent: 'opt-in' })
  })

  test.each<TextName>(['narrowed', 'paused', 'welcomeBack', 'help', 'wayOut'])('%s names the word that stops', (name) =>
    expect(says(name)).toContain(stop),
  )

  test.each<TextName>(['stopped', 'stoppedBySilence', 'paused', 'help', 'helpStopped', 'wayBack'])(
    '%s names the word that brings messages back',
    (name) => expect(says(name)).toContain(start),
  )

  test('so do the texts of the steps', () => {
    const back = [...Object.values(confirmations), wording.alreadyStopped, wording.changedMind]
    for (const text of back) expect(text[language]).toContain(start)
  })

  test('no text is missing or has a place left open', () => {
    for (const name of Object.keys(TEXTS) as TextName[]) {
      expect(says(name)).not.toMatch(/[{}]|^\s*$/)
      if (language !== 'en' && name !== 'holdNo') expect(says(name)).not.toBe(builtInText(name, 'en', BUSINESS))
    }
  })

  test('buttons and rows are as short as WhatsApp wants them', () => {
    for (const name of ['holdAll', 'holdMarketing', 'holdKeepOffers', 'holdNo'] as const)
      expect(says(name).length).toBeLessThanOrEqual(MAX_BUTTON)
    for (const name of ['whyButton', 'undoLabel', 'offersLabel', 'pauseLabel'] as const)
      expect(wording[name][language].length).toBeLessThanOrEqual(MAX_BUTTON)
    for (const name of ['whyTitle', 'undoTitle', 'narrowTitle', 'pauseTitle'] as const)
      expect(wording[name][language].length).toBeLessThanOrEqual(MAX_ROW)
    for (const { label } of reasons)
      expect([label[language], label[language].length <= MAX_ROW]).toEqual([label[language], true])
    expect(new Set(reasons.map(({ label }) => label[language])).size).toBe(reasons.length)
  })

  test('the way out and the way back find room under a message with buttons', () => {
    const buttons: OutboundContent = { type: 'buttons', body: '?', buttons: [{ id: 'a', title: 'A' }] }
    const record = newContact('ana', [], 0, language)
    const draft = openDraft(record, { ...DEFAULT_SETTINGS, business: { name: BUSINESS } }, 1, sha256)
    expect(withGuidance(draft, buttons, 'service')).toMatchObject({ footer: says('wayOut') })
    expect(says('wayBack').length).toBeLessThanOrEqual(60)
  })

  test('the buttons of the question are understood when they are typed', () => {
    expect(holdAnswer(says('holdAll').toUpperCase())).toBe('all')
    expect(holdAnswer(`${says('holdMarketing')}.`)).toBe('marketing')
    expect(holdAnswer(says('holdNo').toLowerCase())).toBe('no')
    expect(holdAnswer(says('holdKeepOffers'))).toBe('no')
  })
})

test('another language is answered in English, whatever tag it has', () => {
  expect(builtInText('holdNo', 'sv-SE', BUSINESS)).toBe('No')
  expect(builtInText('holdNo', 'PT_br', BUSINESS)).toBe('Não')
})

test('a business name is printed as it is', () => {
  expect(builtInText('holdQuestion', 'en', 'A$&B')).toContain('from A$&B?')
})

describe('typed answers to the question', () => {
  test.each([
    ['1', 'all'],
    ['2️⃣', 'marketing'],
    ['3.', 'no'],
    ['١', 'all'],
    ['３', 'no'],
    ['Yes please!', 'all'],
    ['SIM', 'all'],
    ['Sí', 'all'],
    ['はい', 'all'],
    ['да', 'all'],
    ['só ofertas', 'marketing'],
    ['nur Werbung', 'marketing'],
    ['No, thanks', 'no'],
    ['não, obrigada', 'no'],
    ['HAYIR', 'no'],
    ['لا شكرا', 'no'],
    ['いいえ', 'no'],
    ['Нет', 'no'],
  ])('%s: %s', (text, answer) => expect(holdAnswer(text)).toBe(answer))

  test.each(['12', '', '?', 'start', 'what are your hours', 'não quero', 'не надо', '不要', 'no more messages'])(
    '"%s" is none',
    (text) => expect(holdAnswer(text)).toBeNull(),
  )

  test('a no may be followed by what was meant', () => {
    for (const text of ['No, I meant my order', 'não. quero cancelar meu pedido', 'Nein, meine Bestellung!'])
      expect(beginsWithNo(text)).toBe(true)
    for (const text of ['No', 'No way', 'nothing, really', 'yes, my order']) expect(beginsWithNo(text)).toBe(false)
  })
})
