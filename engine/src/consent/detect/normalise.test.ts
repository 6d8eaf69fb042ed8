import { expect, test } from 'vitest'
import { BREAK, countWords, MAX_CHARACTERS, normalise, QUOTE } from './normalise.ts'

test.each([
  ['  Stop,  PLEASE!! ', 'stop please'],
  ['Não quero — mais', 'nao quero mais'],
  ['ｓｔｏｐ', 'stop'],
  ["don’t / don't", 'dont dont'],
  ['İPTAL ıptal', 'iptal iptal'],
  ['🛑 st\u200bop 👋🏽', 'stop'],
  ['إِيقَاف', 'ايقاف'],
  ['रोकें', 'रोकें'],
  ['opt-out_now', 'opt out now'],
  ['s t o p', 'stop'],
  ['see https://shop.example/stop/now ok', 'see ok'],
  ['STОP', 'stop'],
  ['别再發，退訂TD', '别 再 发 退 订 td'],
  ['No more messageでやめてくださーい', 'no more message で や め て く だ さ い'],
  ['ｽﾄｯﾌﾟして', 'ストップ し て'],
  ['不 要 再', '不 要 再'],
  ['رسالة أخرى علی', 'رساله اخري علي'],
  ['מתנ"ס', 'מתנס'],
  ['ज़रूरत बन्द हूँ', 'जरूरत बंद हूं'],
  ['', ''],
])('%j reads %j', (text, words) => {
  expect(normalise(text).text).toBe(words)
})

test('clauses and quotations leave a mark between the words', () => {
  expect(normalise('No. She said "stop"').tokens).toEqual(['no', BREAK, 'she', 'said', QUOTE, 'stop', QUOTE])
})

test('single quotation marks are quotation marks, apostrophes are not', () => {
  const quoted = ['he', 'texted', QUOTE, 'dont', 'call', 'me', QUOTE]
  expect(normalise("he texted 'don't call me'").tokens).toEqual(quoted)
  expect(normalise('he texted ‘don’t call me’').tokens).toEqual(quoted)
  for (const text of ["quit textin' me, nothin' doin'", "tell 'em to stop textin' me", "the girls' dresses' prices"])
    expect(normalise(text).tokens).not.toContain(QUOTE)
})

test('both spellings of an accented letter are one', () => {
  const text = 'Notificação café ударé'
  expect(normalise(text.normalize('NFD'))).toEqual(normalise(text.normalize('NFC')))
})

test('no more than the first characters are kept', () => {
  expect(normalise('a '.repeat(1_000_000)).text.length).toBeLessThanOrEqual(MAX_CHARACTERS)
})

test('two Chinese or Japanese characters count as one word', () => {
  expect(countWords(normalise('请不要再 send 给我').tokens)).toBe(4)
})
