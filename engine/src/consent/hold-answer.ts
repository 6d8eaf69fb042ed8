/** Typed answers to the one question "do you want to stop?": by number, by the title of a button, by yes, no and "only offers". */
import { words } from '@basta/nodes/fold.ts'
import { LANGUAGES, type Wording } from '@basta/nodes/languages.ts'
import { TEXTS } from './texts.ts'
import { westernDigits } from './western-digits.ts'

export type HoldAnswer = 'all' | 'marketing' | 'no'

/** The whole text as an answer, in whatever language it is; null when it is something else. */
export function holdAnswer(text: string): HoldAnswer | null {
  return ANSWERS.get(westernDigits(words(text))) ?? null
}

/** "No, I meant my order": an answer, and something else after it. */
export function beginsWithNo(text: string): boolean {
  const first = /^([^,.!;:\n،、。，！]{1,30})[,.!;:\n،、。，！]+\s*\S/.exec(text)?.[1]
  return first !== undefined && holdAnswer(first) === 'no'
}

// Left out is what may as well be said of the messages as of stopping them: "não quero", "не надо", "不要".
const YES: Wording = {
  en: 'yes, y, yeah, yep, yup, sure, yes please, ok yes, stop them',
  pt: 'sim, s, sim por favor, claro, quero, isso, quero sim, pode parar',
  es: 'sí, si, sí por favor, si quiero, claro, claro que sí',
  fr: 'oui, ouais, oui merci, oui s’il vous plaît, oui svp',
  de: 'ja, jawohl, ja bitte, ja gerne',
  it: 'sì, si, sì grazie, sì per favore, certo',
  nl: 'ja, jazeker, ja graag, ja alstublieft',
  pl: 'tak, tak proszę, tak poproszę',
  ru: 'да, да пожалуйста, ага',
  tr: 'evet, evet lütfen',
  id: 'ya, iya, ya tolong, betul, mau',
  ar: 'نعم, أجل, ايوه, أيوه, نعم من فضلك',
  he: 'כן, כן בבקשה, כן תודה',
  hi: 'हाँ, हां, जी, जी हाँ, जी हां, haan, han, ji haan, haan ji',
  ja: 'はい, はいお願いします, お願いします, うん',
  zh: '是, 是的, 好, 对, 嗯',
}

const ALL: Wording = {
  en: 'all, everything, all of them, stop everything, stop them all',
  pt: 'tudo, todas, todos, parar todas, tudo mesmo',
  es: 'todo, todos, dejar todos, todos los mensajes',
  fr: 'tout, tous, tous les messages',
  de: 'alle, alles, alle nachrichten',
  it: 'tutto, tutti, tutti i messaggi',
  nl: 'alles, alle, alle berichten',
  pl: 'wszystko, wszystkie, wszystkie wiadomości',
  ru: 'все, всё, все сообщения, от всех',
  tr: 'hepsi, hepsini, tümü, tümünü',
  id: 'semua, semuanya, semua pesan',
  ar: 'الكل, الجميع, كل الرسائل, كلها',
  he: 'הכל, הכול, כולן, את הכול',
  hi: 'सब, सभी, सारे, sab, sab band karo',
  ja: 'すべて, 全て, 全部, ぜんぶ',
  zh: '全部, 所有, 都停, 全部停止',
}

const OFFERS: Wording = {
  en: 'only offers, offers, the offers, just offers, just the offers, only the offers, only marketing, only promotions, only ads, promotions',
  pt: 'só ofertas, ofertas, as ofertas, só as ofertas, somente ofertas, apenas ofertas, só promoções, só propaganda, promoções',
  es: 'solo ofertas, ofertas, las ofertas, solo las ofertas, sólo ofertas, solamente ofertas, únicamente ofertas, solo promociones, promociones',
  fr: 'seulement les offres, offres, les offres, que les offres, uniquement les offres, seulement offres, seulement la publicité, la pub',
  de: 'nur angebote, angebote, die angebote, nur die angebote, nur werbung, werbung',
  it: 'solo le offerte, offerte, le offerte, solo offerte, soltanto le offerte, solo pubblicità',
  nl: 'alleen aanbiedingen, aanbiedingen, de aanbiedingen, enkel aanbiedingen, alleen de aanbiedingen, alleen reclame, reclame',
  pl: 'tylko oferty, oferty, same oferty, tylko reklamy, reklamy',
  ru: 'только предложения, предложения, только реклама, только рекламу, реклама, рекламу',
  tr: 'yalnızca kampanyalar, kampanyalar, sadece kampanyalar, yalnız kampanyalar, sadece reklamlar, reklamlar',
  id: 'hanya promosi, promosi, promo, promo saja, promosi saja, hanya promo, hanya iklan, iklan saja',
  ar: 'العروض فقط, العروض, عروض, فقط العروض, الاعلانات فقط, الإعلانات فقط',
  he: 'רק מבצעים, מבצעים, רק את המבצעים, רק פרסומות, פרסומות',
  hi: 'सिर्फ़ ऑफ़र, ऑफ़र, ऑफर, सिर्फ ऑफर, केवल ऑफर, sirf offer, sirf offers, only offer',
  ja: 'お得な情報だけ, お得な情報, お得な情報のみ, 広告だけ, 広告のみ, 宣伝だけ',
  zh: '只停优惠信息, 优惠, 优惠信息, 只停优惠, 仅优惠, 只停广告, 广告',
}

const NOS: Wording = {
  en: 'no, n, nope, nah, no thanks, no thank you, keep, keep them, keep them coming, don’t stop',
  pt: 'não, n, nao, não obrigado, não obrigada, não quero parar, continuar, pode continuar',
  es: 'no, no gracias, seguir, continuar, sigan',
  fr: 'non, non merci, pas du tout, continuer',
  de: 'nein, nee, nein danke, weiter',
  it: 'no, no grazie, per niente, continuare',
  nl: 'nee, nee dank u, nee bedankt, doorgaan',
  pl: 'nie, nie dziękuję',
  ru: 'нет, нет спасибо, неа',
  tr: 'hayır, hayir, yok, hayır teşekkürler',
  id: 'tidak, enggak, nggak, gak, tidak terima kasih, lanjut',
  ar: 'لا, كلا, لا شكرا, لا شكرًا',
  he: 'לא, לא תודה, ממש לא',
  hi: 'नहीं, नही, ना, जी नहीं, nahi, nahin, nahi ji',
  ja: 'いいえ, いや, いえ, いいえ結構です',
  zh: '不, 不是, 没有',
}

const ANSWERS = answers()

function answers(): ReadonlyMap<string, HoldAnswer> {
  const numbers: [string, HoldAnswer][] = [
    ['1', 'all'],
    ['2', 'marketing'],
    ['3', 'no'],
  ]
  const listed = (lists: Wording[], answer: HoldAnswer) =>
    lists
      .flatMap((list) => LANGUAGES.flatMap((language) => list[language].split(',')))
      .map((said) => [words(said), answer] as const)
  return new Map<string, HoldAnswer>([
    ...numbers,
    ...listed([TEXTS.holdAll, YES, ALL], 'all'),
    ...listed([TEXTS.holdMarketing, OFFERS], 'marketing'),
    ...listed([TEXTS.holdNo, TEXTS.holdKeepOffers, NOS], 'no'),
  ])
}
