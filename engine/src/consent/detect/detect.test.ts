import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { detect } from './detect.ts'
import type { DetectionContext } from './detection.ts'
import { isStrong, LEXICON, LEXICON_VERSION } from './lexicon.ts'
import { MAX_CHARACTERS } from './normalise.ts'

const SEED = 20_260_401
const CHAT: DetectionContext = { afterMarketing: false, options: [] }
const AFTER_MARKETING: DetectionContext = { afterMarketing: true, options: [] }
const asking = (...titles: string[]): DetectionContext => {
  return { afterMarketing: false, options: titles.map((title, index) => ({ id: `${index}`, title })) }
}

const CERTAIN_KEYWORDS = {
  en: [
    'STOP',
    'UNSUBSCRIBE',
    'REVOKE',
    'OPTOUT',
    'OPT OUT',
    'STOPALL',
    'STOP ALL',
    'CANCEL',
    'END',
    'QUIT',
    'STOP NOTIFICATION',
  ],
  pt: ['PARAR', 'CANCELAR', 'SAIR', 'PARE', 'DESCADASTRAR', 'PARAR NOTIFICAÇÃO'],
  es: ['BAJA', 'DETENER', 'SALIR', 'darme de baja', 'CANCELAR SUSCRIPCIÓN', 'DESUSCRIBIR', 'SALIR NOTIFICACIÓN'],
  other: ['ARRET', 'ARRETE', 'ARRETT', 'HALT', 'FERMA', 'ZATRZYMAJ', 'ОСТАНОВИТЬ', 'RET', 'TD', '退订'],
}

describe.each(Object.entries(CERTAIN_KEYWORDS))('keywords of %s', (_, keywords) => {
  test.each(keywords)('%s as the whole message stops everything, however it is written', (keyword) => {
    const fullWidth = keyword.replace(/[A-Z]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0xfee0))
    const bold = `*${keyword}*`
    const forms = [keyword, keyword.toLowerCase(), ` ${keyword} `, `${keyword}!!!`, `${keyword}.`, `"${keyword}"`, bold]
    for (const form of [...forms, `🛑 ${keyword} 🛑`, `\u200f${keyword}\u200b`, fullWidth, keyword.normalize('NFD')]) {
      expect(detect(form, CHAT), form).toMatchObject({ intent: 'opt-out', certainty: 'certain', scope: 'all', tier: 1 })
    }
  })
})

test.each(
  [...CERTAIN_KEYWORDS.en, ...CERTAIN_KEYWORDS.pt, ...CERTAIN_KEYWORDS.es].filter((word) => !word.includes('NOTIFICA')),
)('%s stays a stop when it is stretched, polite, repeated or without accents', (keyword) => {
  const stretched = keyword + keyword.slice(-1).repeat(4)
  const plain = keyword.normalize('NFD').replace(/\p{M}/gu, '')
  for (const form of [stretched, plain]) expect(detect(form, CHAT), form).toMatchObject({ certainty: 'certain' })
  for (const form of [`please ${keyword}`, `${keyword} por favor`, `Hi, ${keyword} now`, `${keyword} ${keyword}`]) {
    expect(detect(form, CHAT), form).toMatchObject({ intent: 'opt-out' })
  }
})

test('the dotted and the dotless i of Turkish are one letter', () => {
  for (const form of ['IPTAL', 'İPTAL', 'iptal', 'ıptal']) {
    expect(detect(form, CHAT), form).toMatchObject({ intent: 'opt-out', certainty: 'certain', rule: 'exact:tr:iptal' })
  }
})

test.each(['s t o p', 'S.T.O.P.', 'ⓢⓣⓞⓟ', '𝐒𝐓𝐎𝐏', 'STOOOOP', 'stop stop stop', 'STOP PLEASE', 'ok stop thanks'])(
  '%s is STOP',
  (text) => {
    expect(detect(text, CHAT)).toMatchObject({ intent: 'opt-out', certainty: 'certain' })
  },
)

describe('phrases', () => {
  test.each([
    'please stop texting me',
    'take me off your list',
    'leave me alone',
    'opt me out',
    'unsubscribe me from everything',
    'remove my number',
    'Do not contact me again!',
    "I don't want these messages anymore",
    'I’d like to unsubscribe',
    'stop spamming me you idiots',
    'no more texts please',
    'I revoke my consent',
    'I never signed up for this. Stop.',
    'plz stop txting me',
    'turn these notifications off',
    'no quiero recibir más mensajes',
    'denme de baja ya',
    'dejen de mandarme mensajes por favor',
    'No me escriban más',
    'quítenme de la lista',
    'déjenme en paz',
    'me quiero dar de baja',
    'borren mi número',
    'basta de mensajes',
    'não quero mais receber',
    'me tira da lista',
    'parem de me mandar mensagem',
    'n quero mais receber msg',
    'quero me descadastrar',
    'chega de mensagem',
    'me deixa em paz',
    'gostaria de não receber mais mensagens',
    'no more mensajes',
    'stop de me mandar mensagem',
  ])('"%s" stops everything at once', (text) => {
    expect(detect(text, CHAT)).toMatchObject({ intent: 'opt-out', certainty: 'certain', scope: 'all', tier: 2 })
  })

  test.each([
    ['STOP MARKETING', 'marketing'],
    ['no more promotions', 'marketing'],
    ['stop sending me offers', 'marketing'],
    ['ofertas não', 'marketing'],
    ['no quiero más publicidad', 'marketing'],
    ['only offers', 'marketing'],
    ['stop all', 'all'],
    ['stop sending me offers and everything else', 'all'],
    ['stop texting me', 'all'],
  ] as const)('the scope of "%s" is %s', (text, scope) => {
    expect(detect(text, CHAT)).toMatchObject({ intent: 'opt-out', scope })
  })

  test.each([
    ['these ads are ridiculous, stop them', 'marketing'],
    ['é oferta demais. não mandem mais', 'marketing'],
    ['me aburren sus promos, quítenme', 'marketing'],
    ['nice promo. Stop messaging me', 'all'],
    ['these ads, and everything else you send: stop them', 'all'],
    ['I bought it in a sale. The blue one. It fell apart. Leave me alone', 'all'],
  ] as const)('where "%s" does not name what is to stop, the clauses beside it do: %s', (text, scope) => {
    expect(detect(text, CHAT)).toMatchObject({ intent: 'opt-out', certainty: 'certain', scope })
  })

  test.each(['Take. Me. Off. Your. List.', 'NÃO. ME. MANDEM.', 'I mean it. Do. Not. Contact. Me. Again.'])(
    '"%s": a full stop behind every word does not hide them',
    (text) => {
      expect(detect(text, CHAT)).toMatchObject({ intent: 'opt-out', certainty: 'certain' })
    },
  )

  test('nor does such a row hide a keyword', () => {
    expect(detect('Who? Me? Stop. Now.', CHAT)).toMatchObject({ certainty: 'likely', rule: 'clause:en:stop' })
  })

  test('a phrase in a long message is worth a question only', () => {
    const story =
      'i ordered a red jacket three weeks ago and paid with my card and then nothing came and nobody answered '
    expect(detect(`${story}and i would like my money back so please stop texting me and call`, CHAT)).toMatchObject({
      intent: 'opt-out',
      certainty: 'likely',
    })
  })
})

describe('two halves', () => {
  test.each([
    'Why am I still hearing from you when I closed my account last year? Put an end to it.',
    "I've blocked three of your numbers already. Get the message?? I don't want yours!",
    'i dont want this coming to my phone',
  ])('a refusal beside what the business does is worth a question or more: %s', (text) => {
    expect(detect(text, CHAT)).toMatchObject({ intent: 'opt-out' })
  })

  test.each(['Put an end to it.', 'Why am I still hearing from you?', 'stop sending me to voicemail'])(
    'one half says nothing: %s',
    (text) => {
      expect(detect(text, CHAT)).toMatchObject({ intent: 'none' })
    },
  )

  test('a hint is clear when no word of the message names another thing', () => {
    expect(detect('for crying out loud stop it already', CHAT)).toMatchObject({ certainty: 'certain' })
    expect(detect('for crying out loud stop it already, my pizza is cold', CHAT)).toMatchObject({ certainty: 'likely' })
  })

  test('a complaint without a refusal is not clear, however little it names', () => {
    expect(detect('too many texts', CHAT)).toMatchObject({ certainty: 'likely' })
  })

  test('words are understood as they sound', () => {
    expect(detect('i wana stop resiving this', CHAT)).toMatchObject({ intent: 'opt-out' })
    expect(detect('dnt snd me nymore', CHAT)).toMatchObject({ intent: 'opt-out' })
  })
})

describe('ambiguous words', () => {
  test.each(['sotp', 'stpo', 'aprar'])(
    '%j can hardly mean anything but the strong word with the same letters',
    (text) => {
      expect(detect(text, CHAT)).toMatchObject({ intent: 'opt-out', certainty: 'certain', tier: 2 })
    },
  )

  test('a word that is one already is no typing error', () => {
    expect(detect('parra', CHAT).intent).toBe('none')
  })

  test('whoever says beside it that they want messages is asked', () => {
    const text = 'My friend asked you to take her off the list and you took me off instead. Put me back.'
    expect(detect(text, CHAT)).toMatchObject({ intent: 'opt-out', certainty: 'likely' })
  })

  test.each([
    'Unsubscribe me and do not put me back',
    'Stop messaging me and never add me back',
    "Don't ever text me again or put me back",
    'Remove me from your list and dont put me back',
    "STOP. Don't put me back on this list",
    'unsubscribe me, do not keep me on your mailing list',
    "Please unsubscribe me. I'm not staying on this list",
    'stop messaging me. why did you put me back',
    'Stop all messages. Who put me back on this list?',
    'How come you have not seen my request? Unsubscribe me',
    'Stop texting me, the reason is I am not getting anything useful',
    'Me quedo con otra empresa, dejen de escribirme',
    'Me quedé en otra compañía. Denme de baja',
    'dejen de escribirme, no me llega el dinero',
    'No me escriban mas, no me llega para pagar',
  ])('%j wants none', (text) => {
    expect(detect(text, CHAT)).toMatchObject({ intent: 'opt-out', certainty: 'certain' })
  })

  const ambiguous = ['basta', 'no', 'remove', 'enough', 'para', 'chega', 'stip', 'unsubscrbe', 'how do I unsubscribe?']

  test.each(ambiguous)('"%s" is worth a question', (text) => {
    expect(detect(text, CHAT)).toMatchObject({ intent: 'opt-out', certainty: 'likely', tier: 3 })
  })

  test.each(ambiguous)('"%s" right after a marketing message is a stop', (text) => {
    expect(detect(text, AFTER_MARKETING)).toMatchObject({ intent: 'opt-out', certainty: 'certain', tier: 3 })
  })

  test.each(['CANCEL', 'cancelar', 'End', 'quit', 'Salir', 'No', 'remove', 'basta'])(
    '"%s" is the answer where the question declares it',
    (text) => {
      expect(detect(`${text}!`, asking('Keep', `✅ ${text.toUpperCase()}`))).toMatchObject({
        intent: 'none',
        certainty: null,
      })
    },
  )

  test.each(['STOP', 'parar', 'Sair', 'baja', 'unsubscribe', 'please stop texting me'])(
    '"%s" is clear whatever the question declares',
    (text) => {
      expect(detect(text, asking('Yes', text))).toMatchObject({ intent: 'opt-out', certainty: 'certain' })
    },
  )

  test('a declared answer of another name changes nothing', () => {
    expect(detect('cancel', asking('Yes', 'No'))).toMatchObject({ intent: 'opt-out', certainty: 'certain' })
  })

  test('a keyword on its own in a longer message is worth a question', () => {
    expect(detect('Where is my order? Stop.', CHAT)).toMatchObject({ certainty: 'likely', rule: 'clause:en:stop' })
    expect(detect('i dont know this shop STOP', CHAT)).toMatchObject({ certainty: 'likely', rule: 'shouted:en:stop' })
  })
})

describe('other senses', () => {
  test.each([
    ["don't stop", 'negated'],
    ["please don't stop sending me offers", 'negated'],
    ["I don't want to unsubscribe", 'negated'],
    ['no pares', 'negated'],
    ['no dejen de mandarme promociones', 'negated'],
    ['não parem de mandar ofertas', 'negated'],
    ['how do I stop my order', 'object-guard'],
    ['cancel my order', 'object-guard'],
    ['cancel order', 'object-guard'],
    ['quero cancelar meu pedido', 'object-guard'],
    ['quiero cancelar mi pedido', 'object-guard'],
    ['dar de baja mi tarjeta', 'object-guard'],
    ['bus stop', 'other-sense'],
    ['pare de sufrir', 'other-sense'],
    ['what happens if I reply STOP?', 'question'],
    ['Reply STOP to unsubscribe', 'question'],
    ['my friend wants to unsubscribe', 'third-person'],
  ])('"%s" is no stop: %s', (text, kind) => {
    expect(detect(text, CHAT)).toMatchObject({ intent: 'none', certainty: null, tier: 4 })
    expect(detect(text, CHAT).rule.split(':')[0]).toBe(kind)
  })

  test.each([
    'do you have the blue jacket?',
    'the sign said "stop"',
    "stop believin' is not the title",
    "I can't stop laughing",
    "I haven't received any messages",
    'please text me when it is ready',
    'when does the sale end?',
    'no thanks',
    'yes',
    'remove me from the waiting list for the table',
    'para mim pode ser azul',
    'não recebi a mensagem de confirmação',
    'não quero mais o produto',
    'quero sair para jantar',
    'no me llegan los mensajes',
    'temporada baja',
    'quiero más información sobre las ofertas',
  ])('"%s" says nothing about stopping', (text) => {
    expect(detect(text, CHAT)).toMatchObject({ intent: 'none', certainty: null })
  })

  test.each([
    'De buurvrouw zei: laat me met rust',
    'my boss says: stop texting me',
    'mi hija dijo, no me escriban más',
  ])('what somebody else said counts less: "%s"', (text) => {
    expect(detect(text, CHAT)).not.toMatchObject({ certainty: 'certain' })
  })

  test('what the writer has said before counts', () => {
    expect(detect('I said: leave me alone', CHAT)).toMatchObject({ certainty: 'certain' })
  })

  test('what stands in quotation marks counts less', () => {
    expect(detect('my sister wrote "stop texting me" lol', CHAT)).not.toMatchObject({ certainty: 'certain' })
  })
})

describe('a stop sign', () => {
  test.each([
    ['🚫 mensajes', 'all'],
    ['🛑🛑 ofertas', 'marketing'],
    ['your notifications 🚫', 'all'],
  ] as const)('beside words for messages is worth a question: "%s"', (text, scope) => {
    expect(detect(text, CHAT)).toMatchObject({ certainty: 'likely', scope, rule: 'sign:und:stop' })
    expect(detect(text, asking(text))).toMatchObject({ intent: 'none' })
  })

  test.each([
    '🚫 sugar please',
    'your messages came all at once yesterday evening 🚫 anyway',
    'messages. Great 🛑 yes',
  ])('says nothing elsewhere: "%s"', (text) => {
    expect(detect(text, CHAT)).toMatchObject({ intent: 'none' })
  })
})

describe('coming back and help', () => {
  test.each(['START', 'unstop', 'Subscribe!', 'VOLTAR', 'receber', 'ALTA', 'volver', 'RECIBIR', 'NONARRET'])(
    '"%s" opts in',
    (text) => {
      expect(detect(text, CHAT)).toMatchObject({ intent: 'opt-in', certainty: 'certain' })
    },
  )

  test.each(['HELP', 'info', 'Ajuda', 'AYUDA?', 'AIDE', 'hilfe'])('"%s" asks for help', (text) => {
    expect(detect(text, CHAT)).toMatchObject({ intent: 'help', certainty: 'certain' })
  })

  test.each(['yes', 'SIM', 'Sí', 'ok', 'continue', 'help me choose', 'start my order', 'quero receber meu pedido'])(
    '"%s" does neither',
    (text) => {
      expect(detect(text, CHAT).intent).toBe('none')
    },
  )

  test('they are answers where the question declares them', () => {
    expect(detect('info', asking('Info', 'Prices'))).toMatchObject({ intent: 'none', rule: 'option:en:info' })
    expect(detect('start', asking('Start'))).toMatchObject({ intent: 'none', rule: 'option:en:start' })
  })
})

describe('explanation', () => {
  test('names the rule, the language, the words that decided and the text they were read from', () => {
    expect(detect('¡Por favor, dejen de mandarme MENSAJES!', CHAT)).toEqual({
      intent: 'opt-out',
      certainty: 'certain',
      scope: 'all',
      rule: 'phrase:es:dejen-de-mandar',
      tier: 2,
      language: 'es',
      matched: 'dejen de mandarme mensajes',
      normalised: 'por favor dejen de mandarme mensajes',
    })
  })

  test('the lexicon has a version and every entry a source', () => {
    expect(LEXICON.version).toBe(LEXICON_VERSION)
    for (const entry of LEXICON.entries) {
      expect(entry.source, entry.rule).not.toBe('')
      expect(entry.rule).toContain(`:${entry.language}:`)
    }
  })
})

describe(`any text (seed ${SEED})`, () => {
  const unicode = fc.string({ unit: 'binary', maxLength: 300 })
  const words = fc.constantFrom(
    'stop',
    'no',
    'please',
    'de',
    'quero',
    'messages',
    'lista',
    '"',
    '.',
    "don't",
    'BAJA',
    '😀',
    '停止',
  )
  const sentence = fc.array(words, { maxLength: 40 }).map((list) => list.join(' '))

  test('is judged without an error, and twice the same', () => {
    fc.assert(
      fc.property(fc.oneof(unicode, sentence), fc.boolean(), (text, afterMarketing) => {
        const context = { afterMarketing, options: [{ id: '1', title: 'Stop' }] }
        const first = detect(text, context)
        expect(detect(text, context)).toEqual(first)
        expect(first.certainty === null).toBe(first.intent === 'none')
      }),
      { seed: SEED, numRuns: 500 },
    )
  })

  test('a strong keyword is one in any case and between any punctuation', () => {
    const strong = [...LEXICON.wholeMessages].filter(([, entry]) => isStrong(entry)).map(([phrase]) => phrase)
    const around = fc.array(fc.constantFrom('.', '!', '?', ' ', '*', '…', '¡', '"', '🛑', '\u200d', '\n'), {
      maxLength: 6,
    })
    const cased = fc.constantFrom<(text: string) => string>(
      (text) => text,
      (text) => text.toUpperCase(),
      (text) => text.charAt(0).toUpperCase() + text.slice(1),
    )
    fc.assert(
      fc.property(fc.constantFrom(...strong), around, around, cased, (phrase, before, after, write) => {
        const text = before.join('') + write(phrase) + after.join('')
        expect(detect(text, CHAT)).toMatchObject({ intent: 'opt-out', certainty: 'certain', normalised: phrase })
      }),
      { seed: SEED, numRuns: 500 },
    )
  })
})

describe('work', () => {
  const hostile = {
    'one letter': 'a'.repeat(1_000_000),
    'stretched stop': `sto${'p'.repeat(1_000_000)}`,
    'stacked marks': `s${'\u0301'.repeat(1_000_000)}top`,
    'mixed direction': '\u202estop\u202d messages '.repeat(60_000),
    'keywords without end': 'stop sending me no more messages '.repeat(30_000),
  }

  test.each(Object.entries(hostile))('only the beginning of a huge message is read: %s', (_, text) => {
    expect(detect(text, CHAT)).toEqual(detect(text.slice(0, MAX_CHARACTERS), CHAT))
  })

  test.each([0, 11, 23, 24, 25, 47, 48, 60, 95])('a wish behind %i other words is found', (words) => {
    const text = `${'lorem ipsum '.repeat(words).split(' ').slice(0, words).join(' ')} please stop texting me ${'dolor amet '.repeat(40)}`
    expect(detect(text, CHAT)).toMatchObject({ intent: 'opt-out', rule: 'phrase:en:stop-texting-me' })
  })

  test('no pattern reaches further than a few clauses, so that the work per anchor is bounded', () => {
    expect(LEXICON.searches.length).toBeGreaterThan(3000)
    for (const { entry, pattern } of LEXICON.searches) expect(pattern.reach.most, entry.rule).toBeLessThanOrEqual(96)
  })
})
