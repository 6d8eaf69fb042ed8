import { type LanguageLexicon, wholeMessages } from './entry.ts'

const OPT_OUT = { tier: 1, intent: 'opt-out', scope: 'all' } as const
const HELP = { tier: 1, intent: 'help' } as const

/** STOP is in `en` and is honoured in every language; here are the words each of the others adds to it. */
export const others: LanguageLexicon[] = [
  language(
    'fr',
    wholeMessages('fr', { ...OPT_OUT, source: 'Bird, Twilio, AWS' }, 'ARRET, ARRETE, ARRETT'),
    wholeMessages(
      'fr',
      { ...OPT_OUT, source: 'ours' },
      'DÉSABONNER, SE DÉSABONNER, ME DÉSABONNER, ME DÉSINSCRIRE, DÉSINSCRIRE',
    ),
    wholeMessages('fr', { tier: 1, intent: 'opt-in', source: 'Bird' }, 'NONARRET'),
    wholeMessages('fr', { ...HELP, source: 'Bird, AWS' }, 'AIDE'),
  ),
  language(
    'de',
    wholeMessages('de', { ...OPT_OUT, source: 'Bird' }, 'HALT'),
    wholeMessages('de', { ...OPT_OUT, source: 'ours' }, 'STOPP, ABMELDEN, ABBESTELLEN, KEINE NACHRICHTEN MEHR'),
    wholeMessages('de', { ...HELP, source: 'Bird' }, 'HILFE'),
  ),
  language(
    'it',
    wholeMessages('it', { ...OPT_OUT, source: 'Bird' }, 'FERMA'),
    wholeMessages('it', { ...OPT_OUT, source: 'ours' }, 'DISISCRIVIMI, ANNULLA ISCRIZIONE, CANCELLAMI'),
    wholeMessages('it', { ...HELP, source: 'Bird' }, 'AIUTO'),
  ),
  language(
    'nl',
    wholeMessages('nl', { ...OPT_OUT, source: 'ours' }, 'STOPPEN, AFMELDEN, UITSCHRIJVEN'),
    wholeMessages('nl', { ...HELP, source: 'Bird' }, 'HULP'),
  ),
  language(
    'pl',
    wholeMessages('pl', { ...OPT_OUT, source: 'Bird' }, 'ZATRZYMAJ'),
    wholeMessages('pl', { ...OPT_OUT, source: 'ours' }, 'WYPISZ, REZYGNUJĘ, NIE CHCĘ WIĘCEJ WIADOMOŚCI'),
    wholeMessages('pl', { ...HELP, source: 'Bird' }, 'POMOCY'),
  ),
  language(
    'ru',
    wholeMessages('ru', { ...OPT_OUT, source: 'Bird' }, 'ОСТАНОВИТЬ'),
    wholeMessages('ru', { ...OPT_OUT, source: 'ours' }, 'СТОП, ОТПИСАТЬСЯ, ОТПИСКА, НЕ ПИШИТЕ МНЕ'),
    wholeMessages('ru', { ...HELP, source: 'Bird' }, 'ПОМОЩЬ'),
  ),
  language(
    'tr',
    wholeMessages('tr', { ...OPT_OUT, source: 'İYS' }, 'RET'),
    wholeMessages('tr', { ...OPT_OUT, source: 'practice' }, 'İPTAL'),
    wholeMessages('tr', { ...OPT_OUT, source: 'ours' }, 'DUR, ÇIK, MESAJ İSTEMİYORUM, ABONELİKTEN ÇIK'),
  ),
  language(
    'id',
    wholeMessages('id', { ...OPT_OUT, source: 'practice' }, 'UNREG, BERHENTI'),
    wholeMessages('id', { ...OPT_OUT, source: 'ours' }, 'JANGAN KIRIM LAGI, BERHENTI LANGGANAN'),
  ),
  language(
    'zh',
    wholeMessages('zh', { ...OPT_OUT, source: 'Tencent Cloud, AWS' }, 'TD'),
    wholeMessages('zh', { ...OPT_OUT, source: 'Tencent Cloud' }, '退订, 回T退订, TD退订'),
    wholeMessages('zh', { ...OPT_OUT, source: 'ours' }, '取消订阅, 不要再发, 停止, 取消訂閱, 停止發送, 退訂'),
  ),
  language(
    'he',
    wholeMessages('he', { ...OPT_OUT, source: 'practice' }, 'הסר, הסרה, הפסק'),
    wholeMessages('he', { ...OPT_OUT, source: 'ours' }, 'תסירו אותי, להסיר'),
  ),
  language(
    'ja',
    wholeMessages('ja', { ...OPT_OUT, source: 'practice' }, '配信停止, 停止'),
    wholeMessages('ja', { ...OPT_OUT, source: 'ours' }, '送らないで, ストップ'),
    wholeMessages('ja', { ...OPT_OUT, tier: 3, source: 'ours' }, '解除, 退会'),
  ),
  language('hi', wholeMessages('hi', { ...OPT_OUT, source: 'ours' }, 'रोकें, बंद करो, बंद करें, मैसेज मत भेजो, BAND KARO')),
  language(
    'ar',
    wholeMessages('ar', { ...OPT_OUT, source: 'ours' }, 'إيقاف, توقف, قف, إلغاء الاشتراك, لا ترسلوا'),
    wholeMessages('ar', { ...OPT_OUT, tier: 3, source: 'ours' }, 'الغاء'),
  ),
  language('sv', wholeMessages('sv', { ...OPT_OUT, source: 'ours' }, 'STOPP, AVSLUTA, AVREGISTRERA')),
]

function language(tag: string, ...groups: LanguageLexicon['entries'][]): LanguageLexicon {
  return { language: tag, classes: {}, entries: groups.flat() }
}
