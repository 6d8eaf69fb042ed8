import type { Catalogue } from './language.tsx'

const en = {
  title: 'Opt-outs',
  lead: 'How many people stop, how, after what and why. The figures are counted as things happen.',
  period: 'Period',
  periods: { 7: 'The last 7 days', 30: 'The last 30 days', 90: 'The last 90 days', 365: 'The last 365 days' },
  perThousand: 'opt-outs per 1,000 messages',
  ofMessages: (optOuts: number, messages: number, text: (count: number) => string) =>
    `${text(optOuts)} ${optOuts === 1 ? 'opt-out' : 'opt-outs'}, ${text(messages)} ${messages === 1 ? 'message' : 'messages'} sent`,
  more: (change: string) => `${change} more than in the same time before`,
  fewer: (change: string) => `${change} fewer than in the same time before`,
  same: 'as many as in the same time before',
  noBefore: 'nothing to compare with before',
  empty: 'No messages in this time. When your flows answer people, you see here how many stop, after what and why.',
  noMessages: 'No messages were sent in this time.',
  none: 'Nobody has stopped in this time.',
  table: 'Table of these numbers',
  keys: 'Arrow keys walk through the points.',
  byDay: {
    title: (day: string, optOuts: string, messages: string) =>
      `Most people stopped on ${day}: ${optOuts} after ${messages} messages`,
    day: 'Day',
    optOuts: 'Opt-outs',
    messages: 'Messages',
    rate: 'Per 1,000',
    point: (day: string, optOuts: string, messages: string, rate: string) =>
      `${day}: opt-outs ${optOuts}, messages ${messages}, per 1,000 ${rate}`,
  },
  bySource: {
    title: (source: string, share: string) => `Most stop ${source}: ${share}`,
    besides: (others: string) => `Besides, not counted here: ${others}.`,
    column: 'How',
  },
  byFlow: {
    title: (flow: string, count: string) => `The flow “${flow}” comes before most stops: ${count}`,
    column: 'Flow and step',
    step: (flow: string, version: number, node: string) => `${flow}, v${version}, ${node}`,
  },
  byTemplate: {
    title: (template: string, rate: string) => `The template “${template}” makes most people stop: ${rate} per 1,000`,
    column: 'Template',
  },
  byReason: {
    title: (reason: string, count: string, all: string) =>
      `The commonest reason is “${reason}”: ${count} of ${all} answers`,
    none: 'Nobody has said why in this time.',
    column: 'Reason',
    answers: 'Answers',
  },
  byOrigin: {
    title: (origin: string, count: string) => `Most answers are from people who came by ${origin}: ${count}`,
    column: 'Came by',
  },
  origins: {
    list: (name: string) => `the list “${name}”`,
    template: (name: string) => `the template “${name}”`,
    flow: (name: string) => `the flow “${name}”`,
    'first-contact': (name: string) => `writing to ${name}`,
  },
  alerts: 'People who say that they never signed up',
  noAlerts: 'Nobody says so. If somebody does, the list or template that they came by is named here.',
  alert: (people: string, origin: string) =>
    `${people} ${people === '1' ? 'person' : 'people'} who came by ${origin} say that they never signed up`,
  shareOfList: (share: string, listed: string) => `${share} of ${listed} people`,
  between: (first: string, last: string) => `${first} to ${last}`,
  acknowledge: 'I look after it',
  acknowledged: (name: string, day: string) => `${name} looks after it since ${day}. A new answer opens it again.`,
  latest: 'The latest answers',
  noText: 'without words',
  download: 'Answers as a file',
}
const pt: typeof en = {
  title: 'Saídas',
  lead: 'Quantas pessoas param, como, depois de quê e por quê. Os números são contados quando as coisas acontecem.',
  period: 'Período',
  periods: { 7: 'Últimos 7 dias', 30: 'Últimos 30 dias', 90: 'Últimos 90 dias', 365: 'Últimos 365 dias' },
  perThousand: 'saídas por 1.000 mensagens',
  ofMessages: (optOuts, messages, text) =>
    `${text(optOuts)} ${optOuts === 1 ? 'saída' : 'saídas'}, ${text(messages)} ${messages === 1 ? 'mensagem enviada' : 'mensagens enviadas'}`,
  more: (change) => `${change} a mais do que no mesmo tempo antes`,
  fewer: (change) => `${change} a menos do que no mesmo tempo antes`,
  same: 'tantas quanto no mesmo tempo antes',
  noBefore: 'nada antes com que comparar',
  empty:
    'Nenhuma mensagem neste tempo. Quando os seus fluxos responderem às pessoas, aqui se vê quantas param, depois de quê e por quê.',
  noMessages: 'Nenhuma mensagem foi enviada neste tempo.',
  none: 'Ninguém parou neste tempo.',
  table: 'Tabela com estes números',
  keys: 'As setas do teclado percorrem os pontos.',
  byDay: {
    title: (day, optOuts, messages) => `A maioria parou em ${day}: ${optOuts} depois de ${messages} mensagens`,
    day: 'Dia',
    optOuts: 'Saídas',
    messages: 'Mensagens',
    rate: 'Por 1.000',
    point: (day, optOuts, messages, rate) => `${day}: saídas ${optOuts}, mensagens ${messages}, por 1.000 ${rate}`,
  },
  bySource: {
    title: (source, share) => `A maioria para ${source}: ${share}`,
    besides: (others) => `Além disso, sem contar aqui: ${others}.`,
    column: 'Como',
  },
  byFlow: {
    title: (flow, count) => `O fluxo “${flow}” vem antes da maioria das saídas: ${count}`,
    column: 'Fluxo e passo',
    step: (flow, version, node) => `${flow}, v${version}, ${node}`,
  },
  byTemplate: {
    title: (template, rate) => `O modelo “${template}” faz mais gente parar: ${rate} por 1.000`,
    column: 'Modelo',
  },
  byReason: {
    title: (reason, count, all) => `O motivo mais comum é “${reason}”: ${count} de ${all} respostas`,
    none: 'Ninguém disse o motivo neste tempo.',
    column: 'Motivo',
    answers: 'Respostas',
  },
  byOrigin: {
    title: (origin, count) => `A maioria das respostas é de quem veio por ${origin}: ${count}`,
    column: 'Veio por',
  },
  origins: {
    list: (name) => `a lista “${name}”`,
    template: (name) => `o modelo “${name}”`,
    flow: (name) => `o fluxo “${name}”`,
    'first-contact': (name) => `mensagem para ${name}`,
  },
  alerts: 'Pessoas que dizem que nunca se cadastraram',
  noAlerts: 'Ninguém diz isso. Se alguém disser, a lista ou o modelo de onde veio aparece aqui.',
  alert: (people, origin) =>
    `${people} ${people === '1' ? 'pessoa que veio por' : 'pessoas que vieram por'} ${origin} ${people === '1' ? 'diz que nunca se cadastrou' : 'dizem que nunca se cadastraram'}`,
  shareOfList: (share, listed) => `${share} de ${listed} pessoas`,
  between: (first, last) => `${first} a ${last}`,
  acknowledge: 'Eu cuido disso',
  acknowledged: (name, day) => `${name} cuida disso desde ${day}. Uma nova resposta abre o aviso de novo.`,
  latest: 'As últimas respostas',
  noText: 'sem palavras',
  download: 'Respostas em arquivo',
}
const es: typeof en = {
  title: 'Bajas',
  lead: 'Cuántas personas se dan de baja, cómo, después de qué y por qué. Las cifras se cuentan según ocurren las cosas.',
  period: 'Periodo',
  periods: { 7: 'Últimos 7 días', 30: 'Últimos 30 días', 90: 'Últimos 90 días', 365: 'Últimos 365 días' },
  perThousand: 'bajas por 1.000 mensajes',
  ofMessages: (optOuts, messages, text) =>
    `${text(optOuts)} ${optOuts === 1 ? 'baja' : 'bajas'}, ${text(messages)} ${messages === 1 ? 'mensaje enviado' : 'mensajes enviados'}`,
  more: (change) => `${change} más que en el mismo tiempo anterior`,
  fewer: (change) => `${change} menos que en el mismo tiempo anterior`,
  same: 'tantas como en el mismo tiempo anterior',
  noBefore: 'nada anterior con que comparar',
  empty:
    'Ningún mensaje en este tiempo. Cuando sus flujos respondan a las personas, aquí verá cuántas se dan de baja, después de qué y por qué.',
  noMessages: 'No se envió ningún mensaje en este tiempo.',
  none: 'Nadie se dio de baja en este tiempo.',
  table: 'Tabla con estas cifras',
  keys: 'Las flechas del teclado recorren los puntos.',
  byDay: {
    title: (day, optOuts, messages) => `La mayoría se dio de baja el ${day}: ${optOuts} tras ${messages} mensajes`,
    day: 'Día',
    optOuts: 'Bajas',
    messages: 'Mensajes',
    rate: 'Por 1.000',
    point: (day, optOuts, messages, rate) => `${day}: bajas ${optOuts}, mensajes ${messages}, por 1.000 ${rate}`,
  },
  bySource: {
    title: (source, share) => `La mayoría se da de baja ${source}: ${share}`,
    besides: (others) => `Además, sin contar aquí: ${others}.`,
    column: 'Cómo',
  },
  byFlow: {
    title: (flow, count) => `El flujo «${flow}» precede a la mayoría de las bajas: ${count}`,
    column: 'Flujo y paso',
    step: (flow, version, node) => `${flow}, v${version}, ${node}`,
  },
  byTemplate: {
    title: (template, rate) => `La plantilla «${template}» causa más bajas: ${rate} por 1.000`,
    column: 'Plantilla',
  },
  byReason: {
    title: (reason, count, all) => `El motivo más frecuente es «${reason}»: ${count} de ${all} respuestas`,
    none: 'Nadie dijo el motivo en este tiempo.',
    column: 'Motivo',
    answers: 'Respuestas',
  },
  byOrigin: {
    title: (origin, count) => `La mayoría de las respuestas es de quienes llegaron por ${origin}: ${count}`,
    column: 'Llegó por',
  },
  origins: {
    list: (name) => `la lista «${name}»`,
    template: (name) => `la plantilla «${name}»`,
    flow: (name) => `el flujo «${name}»`,
    'first-contact': (name) => `un mensaje a ${name}`,
  },
  alerts: 'Personas que dicen que nunca se registraron',
  noAlerts: 'Nadie lo dice. Si alguien lo dice, aquí aparece la lista o la plantilla por la que llegó.',
  alert: (people, origin) =>
    `${people} ${people === '1' ? 'persona que llegó por' : 'personas que llegaron por'} ${origin} ${people === '1' ? 'dice que nunca se registró' : 'dicen que nunca se registraron'}`,
  shareOfList: (share, listed) => `${share} de ${listed} personas`,
  between: (first, last) => `${first} a ${last}`,
  acknowledge: 'Yo me ocupo',
  acknowledged: (name, day) => `${name} se ocupa desde el ${day}. Una respuesta nueva abre el aviso otra vez.`,
  latest: 'Las últimas respuestas',
  noText: 'sin palabras',
  download: 'Respuestas como archivo',
}

/** Figures about opt-outs, in charts whose titles say what there is to see. */
export const insightsTexts: Catalogue<typeof en> = { en, pt, es }
