import { guards, type LanguageLexicon, patterns, wholeMessages } from './entry.ts'

const OPT_OUT = { tier: 1, intent: 'opt-out', scope: 'all' } as const

export const sv: LanguageLexicon = {
  language: 'sv',
  classes: {
    fillers: 'snälla vänligen tack tack_så_mycket hej nu genast omedelbart',
    messages: 'meddelande meddelanden utskick notiser nyhetsbrev aviseringar smsen',
    marketing: 'erbjudanden kampanjer rabatter reklamutskick',
    send: 'skicka sms smsa skriva skriv kontakta messa ringa mejla spamma störa höra_av_er skickar',
    me: 'mig mej oss mitt_nummer mitt_telefonnummer mina_uppgifter numret',
  },
  entries: [
    ...wholeMessages(
      'sv',
      { ...OPT_OUT, source: 'ours' },
      'STOPP, AVSLUTA, AVREGISTRERA, AVREGISTRERA MIG, AVPRENUMERERA',
    ),
    ...wholeMessages('sv', { ...OPT_OUT, tier: 3, source: 'ours' }, 'SLUTA, INTE INTRESSERAD, FEL NUMMER'),
    ...wholeMessages('sv', { tier: 1, intent: 'opt-in', source: 'ours' }, 'PRENUMERERA'),
    ...wholeMessages('sv', { tier: 1, intent: 'help', source: 'ours' }, 'HJÄLP'),
    ...patterns('sv', 2, {
      'sluta-skicka': '@sluta|slutar|upphör ..1 med|att? <send>|<messages>|<marketing>',
      'skicka-inte-mer':
        '@skicka|kontakta|skriv|messa|smsa mig|mej|till|oss*2 inte|inga|inget|aldrig mer|fler|igen|<messages>|<marketing>',
      'vill-inte-ha': 'vill|önskar inte ..2 @ha|få|ta_emot|bli ..3 <messages>|<marketing>|kontaktad|kontaktade',
      'inga-fler': '^ ..3 @inga|inget fler|mer|flera <messages>|<marketing>|sms|reklam',
      'ta-bort-mig': '@ta_bort|radera|stryk|avregistrera|avanmäl|avprenumerera <me>',
      'lamna-mig-ifred': '@lämna|låt mig|oss ifred|i_fred|vara',
      'aterkallar-samtycke': '@återkallar|återkalla ..2 samtycke',
    }),
    ...guards('sv', 4, { 'negated:sluta-inte': '@sluta|avregistrera inte|aldrig ..4' }),
  ],
}
