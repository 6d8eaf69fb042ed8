import { describe, expect, it } from 'vitest'
import { regrets } from './regret.ts'

describe('a change of mind after a stop', () => {
  it.each([
    'I changed my mind',
    "Sorry, I didn't mean to!",
    'that was a mistake',
    'oops mistake',
    'my bad!',
    'undo',
    'Rückgängig machen',
    '元に戻す',
    'mudei de ideia',
    'foi sem querer, desculpa',
    'Cambié de opinión',
    'me equivoqué',
    "J'ai changé d'avis",
    'Ich habe es mir anders überlegt',
    'Das war ein Versehen',
    'Ho cambiato idea',
    'Ik ben van gedachten veranderd',
    'Zmieniłam zdanie',
    'przez pomyłkę',
    'Я передумала',
    'случайно нажал',
    'Fikrimi değiştirdim',
    'YANLIŞLIKLA',
    'saya berubah pikiran',
    'غيرت رأيي',
    'שיניתי את דעתי',
    'मेरा मन बदल गया',
    'galti se ho gaya',
    '気が変わりました',
    '我改变主意了',
  ])('is told from a reason: %s', (reply) => expect(regrets(reply)).toBe(true))

  it.each([
    'too many messages',
    'I made up my mind long ago',
    'nunca me inscrevi',
    'you made a mistake with my order',
    'tengo otra idea',
    'das gefällt mir nicht',
    'hello',
    '太多消息了',
    '',
  ])('is not heard in "%s"', (reply) => expect(regrets(reply)).toBe(false))
})
