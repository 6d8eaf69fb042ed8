import { describe, expect, it } from 'vitest'
import { reason } from './reason.ts'

describe('a typed reply to "why did you stop?"', () => {
  it.each([
    ["I'm not interested anymore", 'no-interest'],
    ['I don’t need this', 'no-interest'],
    ['Não tenho mais interesse', 'no-interest'],
    ['não preciso de mais nada', 'no-interest'],
    ['ya no me interesa', 'no-interest'],
    ['Ya no lo necesito', 'no-interest'],
    ['already solved', 'issue-solved'],
    ['my problem is fixed, thanks', 'issue-solved'],
    ['já resolvi', 'issue-solved'],
    ['Já comprei em outro lugar', 'issue-solved'],
    ['ya está resuelto', 'issue-solved'],
    ['Too many messages!!', 'dissatisfied-content'],
    ['spam', 'dissatisfied-content'],
    ['Muitas mensagens', 'dissatisfied-content'],
    ['não gostei do conteúdo', 'dissatisfied-content'],
    ['demasiados mensajes', 'dissatisfied-content'],
    ['no me gustan', 'dissatisfied-content'],
    ['I NEVER SIGNED UP', 'registered-without-consent'],
    ["I didn't subscribe to this spam", 'registered-without-consent'],
    ['nunca me inscrevi', 'registered-without-consent'],
    ['eu não autorizei', 'registered-without-consent'],
    ['nunca me suscribí', 'registered-without-consent'],
    ['sin mi permiso', 'registered-without-consent'],
  ])('%s: %s', (reply, expected) => expect(reason(reply)).toBe(expected))

  it.each([
    'I have moved to another town',
    'mudei de cidade faz tempo',
    'me mudé a otra ciudad',
    'hello, I have moved away',
  ])('keeps a statement of three words or more as the person’s own words: %s', (reply) =>
    expect(reason(reply)).toBe('other'),
  )

  it.each([
    'hello',
    'oi, bom dia, tudo bem',
    'hola buenas tardes',
    'thank you very much',
    'ok thanks, have a nice day',
    'muito obrigada',
    'muchas gracias',
    'What time do you open tomorrow?',
    'quanto custa o corte de cabelo',
    '¿Tienen turnos el sábado?',
    'can you help me with something',
    'preciso de ajuda com meu cadastro',
    'necesito hablar con una persona',
    'not solved',
    'my order has not arrived',
    'meu pedido ainda não chegou',
    '👍',
    '',
  ])('leaves anything else to be answered: "%s"', (reply) => expect(reason(reply)).toBeNull())
})
