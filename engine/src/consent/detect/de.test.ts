import { describe, expect, test } from 'vitest'
import { detect } from './detect.ts'

const CHAT = { afterMarketing: false, options: [] }

describe('a request in German is clear', () => {
  test.each([
    ['polite', 'Bitte nehmen Sie mich aus Ihrem Verteiler.'],
    ['polite', 'Würden Sie bitte davon absehen, mich weiterhin zu kontaktieren?'],
    ['without umlauts', 'koennt ihr mich bitte loeschen'],
    ['no wish', 'Ich möchte keine weiteren Nachrichten erhalten'],
    ['no wish', 'will nix mehr von euch hören'],
    ['the number', 'Löscht bitte meine Nummer'],
    ['anger', 'lasst mich endlich in ruhe'],
    ['anger', 'Verpisst euch mit eurem Spam'],
    ['Bavaria', 'I mog des nimmer, bitte nix mehr schicken'],
    ['Switzerland', 'chönd Sie mich bitte us Ihrne Kontäkt lösche'],
    ['law', 'Hiermit widerrufe ich meine Einwilligung zur Kontaktaufnahme per WhatsApp'],
    ['law', 'Ich widerspreche der Verarbeitung meiner Daten'],
    ['subscription', 'meld mich ab'],
    ['stop', 'hört auf mir zu schreiben'],
  ])('%s: %s', (_, text) => {
    expect(detect(text, CHAT)).toMatchObject({ intent: 'opt-out', certainty: 'certain', scope: 'all' })
  })
})

test.each([
  ['a way out', 'Wie bestelle ich das ab?'],
  ['refusal', 'kein Interesse, danke'],
  ['threat', 'ihr seid blockiert'],
  ['wrong number', 'falsche nummer'],
  ['enough', 'Es reicht.'],
])('worth a question, %s: %s', (_, text) => {
  expect(detect(text, CHAT)).toMatchObject({ intent: 'opt-out', certainty: 'likely' })
})

test.each(['keine angebote mehr bitte', 'Keine Werbung', 'Bitte senden Sie mir keine Gutscheine mehr zu'])(
  'only offers: %s',
  (text) => {
    expect(detect(text, CHAT)).toMatchObject({ intent: 'opt-out', certainty: 'certain', scope: 'marketing' })
  },
)

test.each([
  ['keep going', 'Bitte hört nicht auf, mir die Rezepte zu schicken!'],
  ['the word', 'Was passiert, wenn ich STOP schreibe?'],
  ['come back', 'Ich habe mich aus Versehen abgemeldet, bitte wieder aufnehmen'],
  ['another thing', 'Ich muss mein Auto abmelden'],
  ['another thing', 'Bitte schicken Sie mir keine Rechnung per Post'],
  ['other sense', 'Bitte nicht mehr als 5 Stück schicken'],
  ['other sense', 'Ich kann keine Nachrichten senden'],
  ['a complaint', 'Warum bekomme ich keine Nachrichten mehr von euch?'],
  ['a complaint', 'Ich habe noch keine Nachricht von Ihnen bekommen'],
])('not a request, %s: %s', (_, text) => {
  expect(detect(text, CHAT)).toMatchObject({ intent: 'none' })
})

test.each([
  ['wieder anmelden', 'opt-in'],
  ['hilfe', 'help'],
])('%s is a word of its own: %s', (text, intent) => {
  expect(detect(text, CHAT)).toMatchObject({ intent, certainty: 'certain' })
})

test.each([
  'Danke, aber ich verzichte auf weitere Infos',
  'das is meine diensthandynummer, hier bitte nix privates hinschicken',
  'Wir ziehen weg, Ihre Infos betreffen uns nicht mehr',
  'mein anwalt meldet sich wenn ihr nicht aufhört',
])('said in a way of its own, still seen: %s', (text) => {
  expect(detect(text, CHAT)).toMatchObject({ intent: 'opt-out' })
})

test('who wants only what was ordered wants no offers', () => {
  expect(detect('Nur Terminbestätigungen bitte, alles andere weglassen', CHAT)).toMatchObject({
    intent: 'opt-out',
    scope: 'marketing',
  })
})

test.each([
  'Wann hört der Regen auf?',
  'Wie oft muss ich die Tabletten nehmen?',
  'Mein Vater hat gesagt, ich soll Milch kaufen',
  'Ich habe Ihre Nachricht aus Versehen gelöscht, können Sie sie nochmal schicken?',
  'Bei mir ist noch keine Nachricht von Ihnen angekommen',
  'Der Link in der Nachricht funktioniert nicht',
])('about other things: %s', (text) => {
  expect(detect(text, CHAT)).toMatchObject({ intent: 'none' })
})

test.each([
  'Werft meine Nummer weg',
  'wann hört ihr endlich damit auf',
  'Lasst mal stecken mit euren Nachrichten',
  'dass ich von euch nichts mehr bekommen will',
  'Nehmt gefälligst meine Nummer raus',
  'ich fühle mich von Ihren Nachrichten gestört',
  'Mein Einverständnis ziehe ich hiermit zurück',
  'Ich verzichte auf Ihre Benachrichtigungen',
  'Sorgen Sie dafür, dass ich nichts mehr bekomme',
  'Ich möchte hier aussteigen',
])('in other words: %s', (text) => {
  expect(detect(text, CHAT)).toMatchObject({ intent: 'opt-out' })
})

test.each(['Sie müssen mir nicht sofort schreiben, morgen reicht', 'Bitte die Lieferung stoppen, ich bin im Urlaub'])(
  'nearly the same words, another wish: %s',
  (text) => {
    expect(detect(text, CHAT)).toMatchObject({ intent: 'none' })
  },
)
