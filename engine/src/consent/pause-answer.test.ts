import { LANGUAGES } from '@basta/nodes/languages.ts'
import { wording } from '@basta/nodes/unsubscribe/wording.ts'
import { expect, test } from 'vitest'
import { asksForPause } from './pause-answer.ts'
import { TEXTS } from './texts.ts'

test.each(LANGUAGES)(
  'what the pause is called is understood in %s, and no other choice is taken for it',
  (language) => {
    expect(asksForPause(`${wording.pauseLabel[language].toUpperCase()}!`)).toBe(true)
    const others = [wording.undoLabel, wording.offersLabel, TEXTS.holdAll, TEXTS.holdNo, TEXTS.holdMarketing]
    for (const other of others)
      expect([other[language], asksForPause(other[language])]).toEqual([other[language], false])
  },
)

test.each([
  'pause',
  'Please pause for two weeks',
  'just a month',
  'snooze',
  '10 days',
  'pausa por 3 semanas, por favor',
  'una pausa de un mes',
  'pendant un mois',
  'für eine Woche bitte',
  'per due settimane',
  'even pauze',
  'przerwa na tydzień',
  'пауза на 5 дней',
  '15 gün',
  'jeda 2 minggu',
  'لمدة شهر',
  'הפוגה לשבועיים',
  'एक महीने के लिए',
  '1か月休止',
  '先暂停20天',
])('%s', (text) => expect(asksForPause(text)).toBe(true))

test.each([
  'STOP',
  'parar',
  'रोकें',
  '停止',
  '退订',
  'for ever',
  'pause for 2 months',
  '31 days',
  '5 weeks',
  'until January',
  'a month ago I ordered',
  'messages',
  'for',
  '30',
  'please',
  '',
])('"%s" is none', (text) => expect(asksForPause(text)).toBe(false))
