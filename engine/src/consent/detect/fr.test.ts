import { describe, expect, test } from 'vitest'
import { detect } from './detect.ts'

const CHAT = { afterMarketing: false, options: [] }

describe('a request in French is clear', () => {
  test.each([
    ['polite', "Veuillez ne plus m'importuner"],
    ['polite', 'Prière de me rayer de vos listes'],
    ['short', 'plu de sms merci'],
    ['no wish', 'je ne souhaite plus faire partie de votre liste de contacts'],
    ['no wish', 'jveu plus rien recevoir'],
    ['the number', 'je vous demande de retirer mes coordonnées'],
    ['the number', 'oubliez mon numéro'],
    ['anger', 'foutez moi la paix'],
    ['anger', 'lâchez-moi la grappe'],
    ['Quebec', 'Pu capable de vos messages, ôtez-moi de votre liste svp'],
    ['law', 'Je retire mon consentement'],
    ['law', "Je m'oppose à l'utilisation de mon numéro à des fins de prospection"],
    ['short code', 'STOP 36180'],
    ['subscription', 'je me désabonne'],
  ])('%s: %s', (_, text) => {
    expect(detect(text, CHAT)).toMatchObject({ intent: 'opt-out', certainty: 'certain', scope: 'all' })
  })
})

test.each([
  ['a way out', 'comment arrêter ces messages'],
  ['refusal', 'merci mais je ne suis pas intéressée par vos services'],
  ['threat', 'je vous signale comme spam'],
  ['wrong number', 'vous vous êtes trompés de numéro'],
  ['others', "allez embêter quelqu'un d'autre"],
])('worth a question, %s: %s', (_, text) => {
  expect(detect(text, CHAT)).toMatchObject({ intent: 'opt-out', certainty: 'likely' })
})

test.each(['stop pub', "Ne m'envoyez plus d'offres commerciales", 'Pas de publicité par WhatsApp merci'])(
  'only offers: %s',
  (text) => {
    expect(detect(text, CHAT)).toMatchObject({ intent: 'opt-out', certainty: 'certain', scope: 'marketing' })
  },
)

test.each([
  ['keep going', "Surtout n'arrêtez pas de m'envoyer vos recettes"],
  ['the word', 'Que se passe-t-il si je réponds STOP ?'],
  ['come back', 'Je me suis désabonné par erreur, vous pouvez me remettre ?'],
  ['another thing', 'Comment résilier mon abonnement à la salle de sport ?'],
  ['another thing', "Ne m'envoyez pas le colis avant lundi"],
  ['other sense', 'Vous êtes ouverts non-stop ?'],
  ['other sense', "arrêtez de m'envoyer balader et remboursez-moi"],
  ['a complaint', 'je ne reçois plus vos notifications'],
  ['more', "Pouvez-vous m'envoyer plus d'informations sur l'offre ?"],
])('not a request, %s: %s', (_, text) => {
  expect(detect(text, CHAT)).toMatchObject({ intent: 'none' })
})

test.each([
  ['nonarret', 'opt-in'],
  ['aide', 'help'],
])('%s is a word of its own: %s', (text, intent) => {
  expect(detect(text, CHAT)).toMatchObject({ intent, certainty: 'certain' })
})

test.each([
  'on peut arrêter de me faire sonner le portable toutes les heures',
  'Mon père est décédé en mars, veuillez retirer son numéro',
  'je me passerai de vos infos',
  'Veuillez mettre un terme à tout cela, je ne commande plus rien',
])('said in a way of its own, still seen: %s', (text) => {
  expect(detect(text, CHAT)).toMatchObject({ intent: 'opt-out' })
})

test('who wants only what was ordered wants no offers', () => {
  expect(detect('Je ne veux recevoir que les confirmations de commande', CHAT)).toMatchObject({
    intent: 'opt-out',
    scope: 'marketing',
  })
})

test.each([
  'Mon père est décédé, comment clôturer son compte ?',
  "Elle m'a dit de ne plus l'appeler",
  'Ne supprimez surtout pas mon numéro',
  "J'ai supprimé par erreur votre message, pouvez-vous me le renvoyer ?",
  "Ne m'envoyez pas la taille 38 mais la 40",
  'pas de nouvelles de ma commande depuis 3 jours',
])('about other things: %s', (text) => {
  expect(detect(text, CHAT)).toMatchObject({ intent: 'none' })
})

test.each([
  'Jetez mon numéro à la poubelle svp',
  "Quand est-ce que ça va s'arrêter, vos pubs ?",
  "Vous n'avez rien d'autre à faire ?",
  'Je demande à être retirée de vos fichiers',
  "J'aimerais que vous effaciez tout ce que vous avez sur moi",
  "je préférerais que vous ne m'écriviez plus",
  'vous me fatiguez avec vos messages',
  'faut que ça cesse',
  "J'ai pas envie de recevoir ça",
  'Vos rappels ne me concernent pas',
])('in other words: %s', (text) => {
  expect(detect(text, CHAT)).toMatchObject({ intent: 'opt-out' })
})

test.each([
  "Ne m'appelez pas maintenant, je suis en réunion, plutôt à 15h",
  "je n'ai pas de compte chez vous, comment en ouvrir un ?",
])('nearly the same words, another wish: %s', (text) => {
  expect(detect(text, CHAT)).toMatchObject({ intent: 'none' })
})
