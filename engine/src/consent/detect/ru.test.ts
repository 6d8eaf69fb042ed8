import { describe, expect, test } from 'vitest'
import { detect } from './detect.ts'

const CHAT = { afterMarketing: false, options: [] }

describe('a request in Russian is clear', () => {
  test.each([
    ['polite', 'пожалуйста, уберите мой номер из вашей рассылки'],
    ['polite', 'Убедительно прошу больше мне не писать'],
    ['misspelt', 'атпишите меня от расылки пожалуста'],
    ['no wish', 'я не хочу получать от вас сообщения'],
    ['no wish', 'не надо мне больше писать'],
    ['the number', 'Удалите мой телефон из вашей базы'],
    ['anger', 'отстаньте от меня'],
    ['anger', 'оставьте меня в покое наконец'],
    ['slang', 'харе слать'],
    ['Latin letters', 'ne pishite mne bolshe'],
    ['law', 'Отзываю свое согласие на рассылку'],
    ['law', 'требую удалить мои персональные данные'],
    ['subscription', 'хочу отписаться от рассылки'],
    ['stop', 'ХВАТИТ МНЕ ПИСАТЬ!!!'],
  ])('%s: %s', (_, text) => {
    expect(detect(text, CHAT)).toMatchObject({ intent: 'opt-out', certainty: 'certain', scope: 'all' })
  })
})

test.each([
  ['a way out', 'как отключить эти сообщения?'],
  ['refusal', 'мне это не интересно'],
  ['threat', 'буду жаловаться в Роскомнадзор'],
  ['wrong number', 'вы ошиблись номером'],
  ['enough', 'вы мне надоели'],
])('worth a question, %s: %s', (_, text) => {
  expect(detect(text, CHAT)).toMatchObject({ intent: 'opt-out', certainty: 'likely' })
})

test.each(['не хочу получать рекламу', 'мне не нужны ваши акции', 'хватит слать рекламу'])(
  'only offers: %s',
  (text) => {
    expect(detect(text, CHAT)).toMatchObject({ intent: 'opt-out', certainty: 'certain', scope: 'marketing' })
  },
)

test.each([
  ['keep going', 'Только не прекращайте присылать рецепты!'],
  ['the word', 'а что будет, если я отвечу СТОП?'],
  ['come back', 'Случайно отписалась, верните меня обратно'],
  ['another thing', 'хочу отменить заказ 7712'],
  ['another thing', 'Не звоните в дверь, ребёнок спит'],
  ['other sense', 'хватит ли двух литров краски?'],
  ['other sense', 'не присылайте больше трех штук'],
  ['a complaint', 'Почему мне больше не приходят ваши сообщения?'],
  ['courtesy', 'больше вопросов нет, спасибо'],
])('not a request, %s: %s', (_, text) => {
  expect(detect(text, CHAT)).toMatchObject({ intent: 'none' })
})

test.each([
  ['подписаться', 'opt-in'],
  ['помощь', 'help'],
])('%s is a word of its own: %s', (text, intent) => {
  expect(detect(text, CHAT)).toMatchObject({ intent, certainty: 'certain' })
})

test.each([
  'как избавиться от этих сообщений',
  'мы переехали, ваши новости нам больше не нужны',
  'ща заблочу вас',
  'сыта по горло вашими письмами',
])('said in a way of its own, still seen: %s', (text) => {
  expect(detect(text, CHAT)).toMatchObject({ intent: 'opt-out' })
})

test('who wants only what was ordered wants no offers', () => {
  expect(detect('только подтверждения заказов, остального не надо', CHAT)).toMatchObject({
    intent: 'opt-out',
    scope: 'marketing',
  })
})

test.each([
  'Она сказала, чтоб я ей больше не писал',
  'Сделайте чтобы было не остро',
  'Взял новый номер телефона, запишите',
  'Случайно удалила ваше сообщение, пришлите ещё раз',
  'Не присылайте 38 размер, нужен 40',
  'Не знаю как использовать промокод',
])('about other things: %s', (text) => {
  expect(detect(text, CHAT)).toMatchObject({ intent: 'none' })
})

test.each([
  'Сожгите мой номер',
  'когда это уже прекратится',
  'Не утруждайтесь больше писать',
  'Имейте хоть какую-то совесть',
  'хочу исчезнуть из вашей базы',
  'закройте мою подписку',
  'Умоляю, не звоните мне больше',
  'Выпишите меня из группы',
  'Мне ваша информация ни к чему',
  'Я закрыл счет, зачем вы пишете',
])('in other words: %s', (text) => {
  expect(detect(text, CHAT)).toMatchObject({ intent: 'opt-out' })
})

test.each(['выпишите мне рецепт пожалуйста', 'Я еще не ваш клиент, как открыть счет?'])(
  'nearly the same words, another wish: %s',
  (text) => {
    expect(detect(text, CHAT)).toMatchObject({ intent: 'none' })
  },
)
