import { describe, expect, test } from 'vitest'
import { detect } from './detect.ts'

const CHAT = { afterMarketing: false, options: [] }

describe('a request in Dutch is clear', () => {
  test.each([
    ['polite', 'zou u mijn nummer van uw verzendlijst willen halen?'],
    ['polite', 'gelieve mij niet meer te contacteren'],
    ['short', 'k wil geen appjes meer'],
    ['no wish', 'ik wil dit niet meer ontvangen'],
    ['no wish', 'Ik hoef niks meer van jullie te horen.'],
    ['the number', 'Wilt u mijn nummer verwijderen?'],
    ['anger', 'flikker op met je berichten'],
    ['anger', 'laat me met rust'],
    ['Flanders', 'gij moet mij ni meer sturen ze'],
    ['law', 'Hierbij trek ik mijn toestemming in'],
    ['law', 'Ik maak bezwaar tegen het gebruik van mijn nummer'],
    ['subscription', 'schrijf me uit'],
    ['stop', 'Stop aub met mij berichten te sturen'],
  ])('%s: %s', (_, text) => {
    expect(detect(text, CHAT)).toMatchObject({ intent: 'opt-out', certainty: 'certain', scope: 'all' })
  })
})

test.each([
  ['a way out', 'hoe kom ik hiervanaf'],
  ['refusal', 'ik ben niet meer geïnteresseerd'],
  ['threat', 'ik blokkeer jullie nu'],
  ['wrong number', 'verkeerd nummer'],
  ['enough', 'Genoeg is genoeg.'],
])('worth a question, %s: %s', (_, text) => {
  expect(detect(text, CHAT)).toMatchObject({ intent: 'opt-out', certainty: 'likely' })
})

test.each(['geen aanbiedingen meer graag', 'geen reclame meer aub'])('only offers: %s', (text) => {
  expect(detect(text, CHAT)).toMatchObject({ intent: 'opt-out', certainty: 'certain', scope: 'marketing' })
})

test.each([
  ['keep going', 'Stop vooral niet met die leuke berichtjes!'],
  ['the word', 'wat gebeurt er als ik STOP antwoord?'],
  ['come back', 'Per ongeluk afgemeld, kunnen jullie me weer toevoegen?'],
  ['another thing', 'Ik wil mijn abonnement opzeggen'],
  ['another thing', 'Haal mijn pakket op bij de buren'],
  ['other sense', 'ik stop mijn brief wel bij jullie in de bus'],
  ['other sense', 'stuur niet meer dan 3 stuks'],
  ['a complaint', 'Waarom krijg ik geen berichten meer van jullie?'],
  ['a complaint', 'Ik heb nog geen bericht ontvangen'],
])('not a request, %s: %s', (_, text) => {
  expect(detect(text, CHAT)).toMatchObject({ intent: 'none' })
})

test.each([
  ['weer aanmelden', 'opt-in'],
  ['hulp', 'help'],
])('%s is a word of its own: %s', (text, intent) => {
  expect(detect(text, CHAT)).toMatchObject({ intent, certainty: 'certain' })
})

test.each([
  'hoe kom ik van deze berichten af',
  'als jullie doorgaan schakel ik een advocaat in',
  'We zijn verhuisd, jullie info is voor ons niet meer relevant',
  'word er knettergek van al die appjes',
])('said in a way of its own, still seen: %s', (text) => {
  expect(detect(text, CHAT)).toMatchObject({ intent: 'opt-out' })
})

test('who wants only what was ordered wants no offers', () => {
  expect(detect('alleen orderbevestigingen graag, de rest niet', CHAT)).toMatchObject({
    intent: 'opt-out',
    scope: 'marketing',
  })
})

test.each([
  'Ze zei dat ik haar niet meer moest appen',
  'Ik krijg al een week geen berichten meer van jullie',
  'De oude eigenaar van het huis heeft de sleutel',
  'Ik heb jullie bericht per ongeluk verwijderd, kunt u het nog eens sturen?',
  'De kortingscode werkt niet meer',
  'Is de aanbieding al afgelopen?',
])('about other things: %s', (text) => {
  expect(detect(text, CHAT)).toMatchObject({ intent: 'none' })
})

test.each([
  'Gooi mijn nummer maar in de prullenbak',
  'wanneer houden jullie hiermee eens op',
  'Gedaan met al die berichtjes',
  'Die kortingsacties mogen achterwege blijven',
  'Ik wil graag vergeten worden',
  'Ik wil uit het systeem',
  'zet de notificaties uit voor mijn nummer',
  'Ik vind deze berichten erg storend',
  'Ik ontvang liever geen whatsappjes van u',
  'Kan dit stopgezet worden?',
])('in other words: %s', (text) => {
  expect(detect(text, CHAT)).toMatchObject({ intent: 'opt-out' })
})

test.each(['Ik heb uw bericht niet begrepen', 'Hoe kan ik mijn sportabonnement opzeggen?'])(
  'nearly the same words, another wish: %s',
  (text) => {
    expect(detect(text, CHAT)).toMatchObject({ intent: 'none' })
  },
)
