import { describe, expect, test } from 'vitest'
import { detect } from './detect.ts'

const CHAT = { afterMarketing: false, options: [] }

describe('a request in Italian is clear', () => {
  test.each([
    ['polite', 'La pregherei di non inviarmi altre comunicazioni'],
    ['polite', 'Vi prego di cancellare il mio numero dai vostri archivi'],
    ['short', 'nn scrivetemi piu'],
    ['no wish', 'non voglio più essere contattato'],
    ['no wish', 'Non desidero ricevere comunicazioni'],
    ['the list', 'mi tolga dalla lista delle preghiere'],
    ['anger', 'raga smettetela di spammare dai'],
    ['anger', 'lasciatemi in pace'],
    ['Rome', 'levateme da sta lista'],
    ['law', 'Revoco il consenso al trattamento dei miei dati'],
    ['law', 'esercito il diritto di opposizione'],
    ['subscription', 'Annullate la mia iscrizione'],
    ['stop', 'basta con questi messaggi!!'],
  ])('%s: %s', (_, text) => {
    expect(detect(text, CHAT)).toMatchObject({ intent: 'opt-out', certainty: 'certain', scope: 'all' })
  })
})

test.each([
  ['a way out', 'come mi disiscrivo?'],
  ['refusal', 'grazie ma non sono più interessata'],
  ['threat', 'vi segnalo per spam'],
  ['wrong number', 'numero sbagliato'],
  ['enough', 'ora basta'],
])('worth a question, %s: %s', (_, text) => {
  expect(detect(text, CHAT)).toMatchObject({ intent: 'opt-out', certainty: 'likely' })
})

test.each(['basta pubblicità per favore', 'Non inviatemi più offerte', 'niente più promo please'])(
  'only offers: %s',
  (text) => {
    expect(detect(text, CHAT)).toMatchObject({ intent: 'opt-out', certainty: 'certain', scope: 'marketing' })
  },
)

test.each([
  ['keep going', 'Non smettete mai di mandarmi le ricette!'],
  ['the word', 'se scrivo STOP cosa succede?'],
  ['come back', 'Mi sono cancellata per errore, potete reinserirmi?'],
  ['another thing', 'Cancellate la prenotazione per stasera'],
  ['another thing', 'mi potete togliere la multa?'],
  ['other sense', 'basta così, grazie'],
  ['other sense', 'Non mandate più di 3 pezzi'],
  ['a complaint', 'Non mi arrivano più i vostri messaggi, come mai?'],
  ['another language', 'fine, thanks'],
])('not a request, %s: %s', (_, text) => {
  expect(detect(text, CHAT)).toMatchObject({ intent: 'none' })
})

test.each([
  ['riscrivimi', 'opt-in'],
  ['aiuto', 'help'],
])('%s is a word of its own: %s', (text, intent) => {
  expect(detect(text, CHAT)).toMatchObject({ intent, certainty: 'certain' })
})

test.each([
  'potete evitare di tenermi aggiornato?',
  'mio padre è morto a marzo, togliete il suo numero',
  'il mio numero non deve più comparire da voi',
  'bloccati e segnalati, addio',
])('said in a way of its own, still seen: %s', (text) => {
  expect(detect(text, CHAT)).toMatchObject({ intent: 'opt-out' })
})

test('who wants only what was ordered wants no offers', () => {
  expect(detect("mandatemi solo la conferma dell'ordine e nient'altro", CHAT)).toMatchObject({
    intent: 'opt-out',
    scope: 'marketing',
  })
})

test.each([
  'Marco mi ha detto di non scrivergli più',
  'Quando finisce la promozione?',
  'Non voglio più quello blu, fate rosso',
  'Ho cancellato per sbaglio il vostro messaggio, me lo rimandate?',
  'Non mandatemi la taglia 38 ma la 40',
  'non voglio cambiare numero, posso tenere il mio?',
])('about other things: %s', (text) => {
  expect(detect(text, CHAT)).toMatchObject({ intent: 'none' })
})

test.each([
  'Cestinate il mio numero',
  'trovatevi una vita',
  'Non disturbatevi a scrivermi',
  'Avete sbagliato persona',
  'vorrei che cancellaste i miei dati',
  'desidero essere rimosso',
  'Il mio consenso è ritirato',
  'I vostri messaggi sono inopportuni',
  'cancellate tutto quello che avete su di me',
  'Preferirei essere contattata solo via mail',
])('in other words: %s', (text) => {
  expect(detect(text, CHAT)).toMatchObject({ intent: 'opt-out' })
})

test.each(['Non mi arrivano più i vostri messaggi, come mai?', "Bloccate la mia carta, l'ho persa"])(
  'nearly the same words, another wish: %s',
  (text) => {
    expect(detect(text, CHAT)).toMatchObject({ intent: 'none' })
  },
)
