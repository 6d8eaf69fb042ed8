/** The opt-out words that vendors and regulators publish, and the ways in which people write them. */

/** By language, as printed in the vendors' own documentation (messaging services such as Twilio, AWS, Sinch and Bird). */
export const PUBLISHED: Readonly<Record<string, readonly string[]>> = {
  en: [
    'STOP',
    'STOPALL',
    'STOP ALL',
    'UNSUBSCRIBE',
    'CANCEL',
    'END',
    'QUIT',
    'REVOKE',
    'OPTOUT',
    'OPT OUT',
    'OPT-OUT',
    'REMOVE',
    'TERMINATE',
    'BLOCK',
    'NO',
    'STOP MARKETING',
    'STOP NOTIFICATION',
    'TD',
  ],
  es: [
    'DETENER',
    'SALIR',
    'DETENER MARKETING',
    'SALIR MARKETING',
    'DETENER NOTIFICACIÓN',
    'SALIR NOTIFICACIÓN',
    'BAJA',
  ],
  pt: [
    'PARAR',
    'CANCELAR',
    'PARAR MARKETING',
    'CANCELAR MARKETING',
    'PARAR NOTIFICAÇÃO',
    'CANCELAR NOTIFICAÇÃO',
    'SAIR',
  ],
  fr: ['ARRET', 'ARRÊT', 'ARRETE', 'ARRETT', 'STOP'],
  de: ['HALT'],
  it: ['FERMA'],
  pl: ['ZATRZYMAJ'],
  ru: ['ОСТАНОВИТЬ'],
  tr: ['RET', 'İPTAL'],
  id: ['STOP', 'UNREG', 'BERHENTI'],
  zh: ['TD', '回T退订', '退订'],
  he: ['הסר', 'הסרה'],
  ja: ['配信停止', '停止'],
}

/** Single letters that mean it only as the answer to a campaign that announced them. Source: Tencent Cloud. */
export const AFTER_MARKETING: Readonly<Record<string, readonly string[]>> = { zh: ['T', 'N'] }

/** The same word with other case, signs, accents, widths, letters and manners. */
export function variantsOf(word: string, language: string): string[] {
  const lower = word.toLowerCase()
  const title = lower.charAt(0).toUpperCase() + lower.slice(1)
  const cased = [lower, title, word.toUpperCase()]
  const marked = ['.', '!', '!!!', '?', '...', ' ', ' .', ' 🛑', '🙏', ' 😡😡', '\n'].flatMap((mark) => [
    word + mark,
    lower + mark,
  ])
  const wrapped = [`"${word}"`, `*${word}*`, `_${lower}_`, `  ${lower}  `, `🛑 ${title}`, `«${lower}»`, `(${word})`]
  const plain = word.normalize('NFD').replace(/\p{M}/gu, '')
  const manners = ANSWERS.has(word) ? [] : (MANNERS[language] ?? [])
  return [
    ...new Set([
      ...[...cased, ...marked, ...wrapped, ...spellings(word)],
      ...[plain, plain.toLowerCase(), word.normalize('NFD')],
      ...manners.flatMap((manner) => [manner.replace('_', word), manner.replace('_', lower)]),
    ]),
  ]
}

/** Full width, stretched, with invisible signs and, for one Latin word, letter by letter. */
function spellings(word: string): string[] {
  const fullWidth = word.replace(/[!-~]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0))
  const spelt = [fullWidth, `\u200b${word}\u200d`, `${word}\ufe0f`]
  if (!/^[A-Z]{4,}$/.test(word)) return spelt
  const last = word.slice(-1)
  const lower = word.toLowerCase()
  return [
    ...spelt,
    word + last.repeat(4),
    lower + last.toLowerCase().repeat(2),
    lower.slice(0, 2) + lower.charAt(1).repeat(3) + lower.slice(2),
    [...word].join(' '),
    [...lower].join('.'),
  ]
}

/** With a "please" or "thanks" they answer some question: "no thanks" is no opt-out. */
const ANSWERS = new Set(['NO', 'BLOCK', 'REMOVE'])

const MANNERS: Readonly<Record<string, readonly string[]>> = {
  en: ['_ please', 'please _', 'pls _', '_ thanks', 'hi, _', '_ now', 'Please _!', '_, thank you'],
  es: ['_ por favor', 'por favor _', '_ gracias', 'hola, _', '_ ya', 'Buenas tardes, _'],
  pt: ['_ por favor', 'por favor, _', '_ obrigado', 'oi, _', '_ agora', 'Bom dia, _'],
  fr: ["_ s'il vous plaît", 'svp _', '_ merci', 'bonjour, _'],
  de: ['_ bitte', 'bitte _', '_ danke', 'hallo, _'],
  it: ['_ per favore', 'per favore _', '_ grazie', 'ciao, _'],
  pl: ['proszę _', '_ proszę', '_ dziękuję'],
  ru: ['пожалуйста, _', '_ пожалуйста', '_ спасибо'],
  tr: ['lütfen _', '_ lütfen', '_ teşekkürler'],
  id: ['tolong _', '_ ya', '_ terima kasih', 'mohon _'],
  zh: ['请_', '_，谢谢', '你好，_'],
  he: ['בבקשה _', '_ תודה', '_ בבקשה'],
  ja: ['_お願いします', '_ お願いします', '_してください'],
}
