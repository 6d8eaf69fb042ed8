import { describe, expect, test } from 'vitest'
import { detect } from './detect.ts'

const CHAT = { afterMarketing: false, options: [] }

describe('a request in Polish is clear', () => {
  test.each([
    ['polite', 'uprzejmie proszę o usunięcie mojego numeru z Państwa bazy'],
    ['polite', 'Czy mogliby Państwo więcej się ze mną nie kontaktować?'],
    ['without accents', 'prosze mnie usunac'],
    ['no wish', 'nie chcę już dostawać tych wiadomości'],
    ['no wish', 'Nie życzę sobie otrzymywania smsów'],
    ['the number', 'zmieniłem operatora, skasujcie numer'],
    ['anger', 'odpieprzcie się wreszcie'],
    ['anger', 'dajcie mi święty spokój'],
    ['law', 'cofam zgodę'],
    ['law', 'wnoszę sprzeciw wobec przetwarzania moich danych'],
    ['subscription', 'wypiszcie mnie z newslettera'],
    ['stop', 'przestań mnie nękać'],
    ['stop', 'koniec z tymi wiadomościami'],
  ])('%s: %s', (_, text) => {
    expect(detect(text, CHAT)).toMatchObject({ intent: 'opt-out', certainty: 'certain', scope: 'all' })
  })
})

test.each([
  ['a way out', 'jak się wypisać?'],
  ['refusal', 'nie jestem już zainteresowana'],
  ['threat', 'zgłoszę to do UODO'],
  ['wrong number', 'to pomyłka'],
  ['enough', 'Dość tego.'],
])('worth a question, %s: %s', (_, text) => {
  expect(detect(text, CHAT)).toMatchObject({ intent: 'opt-out', certainty: 'likely' })
})

test.each(['bez promocji prosze', 'nie chce reklam', 'proszę nie przysyłać mi więcej ofert'])(
  'only offers: %s',
  (text) => {
    expect(detect(text, CHAT)).toMatchObject({ intent: 'opt-out', certainty: 'certain', scope: 'marketing' })
  },
)

test.each([
  ['keep going', 'Tylko nie przestawajcie wysyłać tych przepisów!'],
  ['the word', 'co się stanie jak odpiszę STOP?'],
  ['come back', 'Wypisałam się przez pomyłkę, proszę dodać mnie z powrotem'],
  ['another thing', 'Proszę wypisać mi receptę na leki'],
  ['another thing', 'Chcę zrezygnować z zamówienia'],
  ['other sense', 'wszystko dobre co się dobrze kończy'],
  ['other sense', 'proszę nie wysyłać więcej niż 3 sztuki'],
  ['a complaint', 'Czemu nie dostaję już od was wiadomości?'],
  ['another language', 'shut up, I won'],
])('not a request, %s: %s', (_, text) => {
  expect(detect(text, CHAT)).toMatchObject({ intent: 'none' })
})

test.each([
  ['zapisz mnie', 'opt-in'],
  ['pomocy', 'help'],
])('%s is a word of its own: %s', (text, intent) => {
  expect(detect(text, CHAT)).toMatchObject({ intent, certainty: 'certain' })
})

test.each([
  'jak się pozbyć tych wiadomości',
  'zmęczyły mnie te smsy',
  'przeprowadziliśmy się, wasze informacje już nas nie dotyczą',
  'zaraz was zablokuję',
])('said in a way of its own, still seen: %s', (text) => {
  expect(detect(text, CHAT)).toMatchObject({ intent: 'opt-out' })
})

test('who wants only what was ordered wants no offers', () => {
  expect(detect('tylko potwierdzenia zamówień poproszę, reszty nie', CHAT)).toMatchObject({
    intent: 'opt-out',
    scope: 'marketing',
  })
})

test.each([
  'Kiedy skończy się promocja?',
  'Sąsiedzi są upierdliwi',
  'Nie znam tej marki, dobra jest?',
  'Przez pomyłkę skasowałam waszą wiadomość, możecie wysłać jeszcze raz?',
  'Nie wysyłajcie mi rozmiaru 38 tylko 40',
  'nie chcę nowego numeru, mogę zachować stary?',
])('about other things: %s', (text) => {
  expect(detect(text, CHAT)).toMatchObject({ intent: 'none' })
})

test.each([
  'Wyrzućcie mój numer do śmieci',
  'kiedy wy wreszcie skończycie',
  'Dajcie człowiekowi spać',
  'Nie fatygujcie się już pisaniem',
  'Proszę o niekontaktowanie się ze mną',
  'zróbcie tak, żeby nic do mnie nie przychodziło',
  'Chcę wyjść z tej grupy',
  'jestem zmęczona tymi powiadomieniami',
  'proszę skasować wszystko co o mnie macie',
  'Proszę o zamknięcie mojej subskrypcji',
])('in other words: %s', (text) => {
  expect(detect(text, CHAT)).toMatchObject({ intent: 'opt-out' })
})

test.each(['Proszę wstrzymać dostawę, jestem na urlopie', 'Nic więcej nie potrzebuję, dziękuję'])(
  'nearly the same words, another wish: %s',
  (text) => {
    expect(detect(text, CHAT)).toMatchObject({ intent: 'none' })
  },
)
