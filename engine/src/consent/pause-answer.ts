/** Words that ask for a pause, as an answer where one is offered: "pause", "30 days", "mute them for two weeks". */
import { pauseLabel } from '@basta/nodes/consent-wording.ts'
import { LANGUAGES, type Wording } from '@basta/nodes/languages.ts'
import { LEXICON } from './detect/lexicon.ts'
import { normalise } from './detect/normalise.ts'
import { westernDigits } from './western-digits.ts'

/**
 * Whether the whole text asks for a pause, in whatever language, politeness aside. A time that is longer than the pause, or has
 * no length, such as "until January", is none: messages would come again too early.
 */
export function asksForPause(text: string): boolean {
  const said = westernDigits(text)
  const atMost = (most: number) => said.replace(/\d+/g, (count) => String(Math.max(Number(count), most)))
  // The times below are 30 days and 4 weeks: fewer are meant as well.
  return [said, atMost(4), atMost(30)].some(isPause)
}

function isPause(text: string): boolean {
  known ??= read()
  const { pauses, spans } = known
  const said = core(text, known.little)
  if (said === '') return false
  if (pauses.has(said) || spans.has(said)) return true
  const words = said.split(' ')
  return words.some((_, at) => {
    const [left, right] = [words.slice(0, at).join(' '), words.slice(at).join(' ')]
    return (pauses.has(left) && spans.has(right)) || (spans.has(left) && pauses.has(right))
  })
}

/** Made when first asked for. */
let known: ReturnType<typeof read> | undefined

function read() {
  const listed = (...lists: Wording[]) =>
    lists.flatMap((list) => LANGUAGES.flatMap((language) => list[language].split(',')))
  const little = new Set(listed(LITTLE).map((word) => normalise(word).text))
  const phrases = (...lists: Wording[]) => new Set(listed(...lists).map((phrase) => core(phrase, little)))
  return { little, pauses: phrases(PAUSES, pauseLabel), spans: phrases(SPANS) }
}

/** Without politeness and the little words that change nothing. */
function core(text: string, little: ReadonlySet<string>): string {
  const words = LEXICON.fillers().takenFrom(normalise(text).text.split(' '))
  return words.filter((word) => word !== '' && !little.has(word)).join(' ')
}

const LITTLE: Wording = {
  en: 'for, just, only, the, it, them, messages',
  pt: 'por, de, só, durante, as, mensagens, quero',
  es: 'por, de, solo, durante, los, mensajes, quiero',
  fr: 'pour, pendant, de, d, juste, les, messages',
  de: 'für, nur, die, nachrichten, lang',
  it: 'per, di, solo, i, messaggi',
  nl: 'voor, alleen, de, berichten',
  pl: 'na, tylko, wiadomości',
  ru: 'на, только, сообщения',
  tr: 'için, sadece, mesajlara, mesajları',
  id: 'selama, saja, dulu, pesan',
  ar: 'لمدة, فقط, الرسائل',
  he: 'ל, רק, את, ההודעות',
  hi: 'के, लिए, सिर्फ़, मैसेज',
  ja: 'の, を, で, だけ',
  zh: '先, 就, 吧, 消息',
}

// Left out is what also means to stop, such as "रोकें" or "הפסקה".
const PAUSES: Wording = {
  en: 'pause, a pause, mute, snooze, a break, take a break',
  pt: 'pausa, pausar, pause, uma pausa, fazer uma pausa, silenciar, silencia, dar um tempo',
  es: 'pausa, pausar, pause, una pausa, en pausa, hacer una pausa, silenciar, silencie',
  fr: 'pause, une pause, en pause, mettre en pause, faire une pause, suspendre, suspendez',
  de: 'pause, eine pause, pausieren, pausiere, pausieren sie, stummschalten',
  it: 'pausa, una pausa, in pausa, metti in pausa, mettere in pausa, sospendi, sospendere, silenzia',
  nl: 'pauze, een pauze, even pauze, pauzeren, pauzeer, op pauze, dempen',
  pl: 'pauza, pauzę, przerwa, przerwę, zrób przerwę, wstrzymaj, wstrzymać, zawiesić, wycisz',
  ru: 'пауза, паузу, поставить паузу, сделать паузу, приостановить, приостановите, перерыв, без звука',
  tr: 'ara ver, ara verin, ara verelim, mola, duraklat, duraklatın, sessize al',
  id: 'jeda, dijeda, tunda, bisukan',
  ar: 'مؤقتا, مؤقت, إيقاف مؤقت, إيقاف مؤقتا, كتم',
  he: 'השהיה, להשהות, השהו, הפוגה, השתקה, להשתיק',
  hi: 'विराम, थोड़ा विराम, पॉज़, पॉज़ करें, म्यूट, म्यूट करें, pause karo, pause kar do, mute karo',
  ja: '一時停止, 一時休止, 休止, ミュート, お休み',
  zh: '暂停, 静音, 免打扰',
}

/** At most the length of the pause. */
const SPANS: Wording = {
  en: '30 days, 4 weeks, a week, one week, two weeks, a month, one month, 1 month, a while, a few days',
  pt: '30 dias, 4 semanas, uma semana, duas semanas, um mês, 1 mês, um tempo, alguns dias',
  es: '30 días, 4 semanas, una semana, dos semanas, un mes, 1 mes, un tiempo, unos días',
  fr: '30 jours, 4 semaines, une semaine, deux semaines, un mois, 1 mois, d’un mois, quelque temps, quelques jours',
  de: '30 tage, 4 wochen, eine woche, zwei wochen, ein monat, einen monat, 1 monat, eine weile, ein paar tage',
  it: '30 giorni, 4 settimane, una settimana, due settimane, un mese, 1 mese, un po, qualche giorno',
  nl: '30 dagen, 4 weken, een week, twee weken, een maand, 1 maand, een tijdje, een paar dagen',
  pl: '30 dni, 4 tygodnie, tydzień, dwa tygodnie, miesiąc, 1 miesiąc, jakiś czas, kilka dni',
  ru: '30 дней, 30 дня, 4 недели, неделю, две недели, месяц, 1 месяц, некоторое время, несколько дней',
  tr: '30 gün, 30 günlüğüne, 4 hafta, 4 haftalığına, bir hafta, bir haftalığına, iki hafta, bir ay, 1 ay, bir aylığına, bir süre',
  id: '30 hari, 4 minggu, seminggu, dua minggu, sebulan, satu bulan, 1 bulan, sementara, beberapa hari',
  ar: '30 يوما, 30 أيام, 4 أسابيع, أسبوع, أسبوعين, شهر, شهرا, لفترة, لبضعة أيام',
  he: '30 יום, 30 ימים, 4 שבועות, שבוע, לשבוע, שבועיים, לשבועיים, חודש, לחודש, לזמן מה, לכמה ימים',
  hi: '30 दिन, 30 दिनों, 4 हफ़्ते, एक हफ़्ता, एक हफ़्ते, दो हफ़्ते, एक महीना, एक महीने, 1 महीने, कुछ दिन, कुछ समय',
  ja: '30日, 30日間, 4週間, 一週間, 二週間, 一か月, 一ヶ月, 1か月, 1ヶ月, 1か月間, しばらく, しばらくの間',
  zh: '30天, 4周, 4个星期, 一周, 一个星期, 两周, 两个星期, 一个月, 1个月, 一段时间, 几天',
}
