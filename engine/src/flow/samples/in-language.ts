import type { Label, Language } from '@basta/nodes/contract.ts'
import type { FlowDocument } from '../schema.ts'

/**
 * A sample with the words that only its author reads in another language: its name, the names of branches and tests, the note for a
 * colleague. What it says to people is in all languages anyway; this one becomes its own, which is shown first.
 */
export function sampleIn(sample: FlowDocument, language: Language): FlowDocument {
  const named: FlowDocument = JSON.parse(JSON.stringify(sample), (key, value) =>
    key === 'name' || key === 'note' ? (WORDS.get(value)?.[language] ?? value) : value,
  )
  return { ...named, locale: language }
}

const LABELS: readonly Label[] = [
  { en: 'Unsubscribe', pt: 'Parar as mensagens', es: 'Dejar los mensajes' },
  { en: 'Welcome', pt: 'Boas-vindas', es: 'Bienvenida' },
  { en: 'Order status', pt: 'Situação do pedido', es: 'Estado del pedido' },

  { en: 'Has stopped messages', pt: 'Parou as mensagens', es: 'Dejó los mensajes' },
  { en: 'Was asked before', pt: 'Já foi perguntado', es: 'Ya se le preguntó' },
  { en: 'Asked before', pt: 'Já perguntou antes', es: 'Ya preguntó antes' },
  { en: 'On its way (A…)', pt: 'A caminho (A…)', es: 'En camino (A…)' },
  { en: 'Delivered (B…)', pt: 'Entregue (B…)', es: 'Entregado (B…)' },
  {
    en: '{{ contact.name | default: "Somebody" }} asks about order {{ contact.attributes.last_order | upcase | default: "(no number given)" }}.',
    pt: '{{ contact.name | default: "Alguém" }} pergunta pelo pedido {{ contact.attributes.last_order | upcase | default: "(sem número)" }}.',
    es: '{{ contact.name | default: "Alguien" }} pregunta por el pedido {{ contact.attributes.last_order | upcase | default: "(sin número)" }}.',
  },

  {
    en: 'English: stops, says why, and stays stopped',
    pt: 'Inglês: para, diz por quê e continua parado',
    es: 'Inglés: deja los mensajes, dice por qué y sigue sin recibirlos',
  },
  {
    en: 'Portuguese: stops by mistake and undoes it',
    pt: 'Português: para sem querer e desfaz',
    es: 'Portugués: los deja por error y lo deshace',
  },
  {
    en: 'Spanish: stops, never signed up, and comes back later',
    pt: 'Espanhol: para, nunca se inscreveu e volta depois',
    es: 'Español: los deja, nunca se inscribió y vuelve más tarde',
  },
  { en: 'nobody has to say why', pt: 'ninguém precisa dizer o motivo', es: 'nadie tiene que decir por qué' },
  {
    en: 'a reason in their own words',
    pt: 'um motivo com as próprias palavras',
    es: 'un motivo con sus propias palabras',
  },
  {
    en: 'asked twice, confirmed once',
    pt: 'pedido duas vezes, confirmado uma vez',
    es: 'pedido dos veces, confirmado una vez',
  },
  {
    en: 'an unclear wish is asked about, with a way to say no',
    pt: 'um pedido pouco claro vira pergunta, e dá para dizer não',
    es: 'si el deseo no está claro se pregunta, y se puede decir que no',
  },
  {
    en: 'START from somebody who never stopped',
    pt: 'START de quem nunca parou',
    es: 'START de quien nunca los dejó',
  },
  {
    en: 'only offers: the confirmation says what was stopped, and no more',
    pt: 'só ofertas: a confirmação diz o que parou, e nada mais',
    es: 'solo ofertas: la confirmación dice qué se dejó, y nada más',
  },

  { en: 'English: wants the offers', pt: 'Inglês: quer as ofertas', es: 'Inglés: quiere las ofertas' },
  { en: 'Portuguese: does not want them', pt: 'Português: não quer as ofertas', es: 'Portugués: no las quiere' },
  {
    en: 'Spanish: stops while the question is open',
    pt: 'Espanhol: para enquanto a pergunta está aberta',
    es: 'Español: los deja mientras la pregunta está abierta',
  },
  {
    en: 'an answer that is none is asked about once, and is never a yes',
    pt: 'uma resposta que não responde é perguntada de novo uma vez, e nunca vale como sim',
    es: 'una respuesta que no lo es se pregunta otra vez, y nunca vale como un sí',
  },
  {
    en: 'no answer is no agreement, and no reminder',
    pt: 'sem resposta não há acordo, nem lembrete',
    es: 'sin respuesta no hay acuerdo ni recordatorio',
  },
  { en: 'nobody is asked twice', pt: 'ninguém é perguntado duas vezes', es: 'a nadie se le pregunta dos veces' },
  {
    en: 'somebody who stopped is answered, not asked',
    pt: 'quem parou recebe resposta, não pergunta',
    es: 'a quien los dejó se le responde, no se le pregunta',
  },
  {
    en: 'small talk later is answered, too',
    pt: 'a conversa de depois também tem resposta',
    es: 'lo que escriba después también tiene respuesta',
  },

  { en: 'English: finds the order', pt: 'Inglês: encontra o pedido', es: 'Inglés: encuentra el pedido' },
  {
    en: 'Portuguese: a wrong number is asked for again',
    pt: 'Português: um número errado é pedido de novo',
    es: 'Portugués: un número equivocado se pide otra vez',
  },
  {
    en: 'Spanish: an unknown order ends with a person, and the bot falls silent',
    pt: 'Espanhol: um pedido desconhecido termina com uma pessoa, e o robô se cala',
    es: 'Español: un pedido desconocido termina con una persona, y el bot calla',
  },
  {
    en: 'stops in the middle of the question',
    pt: 'para no meio da pergunta',
    es: 'los deja en medio de la pregunta',
  },
  {
    en: 'stops while a person has taken over',
    pt: 'para enquanto uma pessoa atende',
    es: 'los deja mientras atiende una persona',
  },
  {
    en: 'to cancel an order is not to stop messages',
    pt: 'cancelar um pedido não é parar as mensagens',
    es: 'cancelar un pedido no es dejar los mensajes',
  },
  {
    en: 'no answer: one reminder, then silence',
    pt: 'sem resposta: um lembrete, depois silêncio',
    es: 'sin respuesta: un recordatorio y luego silencio',
  },
  { en: 'comes back to the same order', pt: 'volta ao mesmo pedido', es: 'vuelve al mismo pedido' },
  {
    en: 'four wrong answers lead to a person, not to a dead end',
    pt: 'quatro respostas erradas levam a uma pessoa, não a um beco sem saída',
    es: 'cuatro respuestas equivocadas llevan a una persona, no a un callejón sin salida',
  },
]

const WORDS: ReadonlyMap<string, Label> = new Map(LABELS.map((label) => [label.en, label]))
