import { defineNode, type Issue, type Text, type TriggerMatch } from '../contract.ts'
import { fold, words } from '../fold.ts'
import { fits, patternProblem } from '../pattern.ts'
import { schema, type TriggerConfig } from './schema.ts'

export const trigger = defineNode<TriggerConfig>({
  type: 'trigger',
  version: 1,
  group: 'start',
  icon: 'zap',
  label: { en: 'Start', pt: 'Início', es: 'Inicio' },
  help: {
    en: 'Says when this flow begins: a keyword, a button of a template, a stop, a first message, or anything else.',
    pt: 'Diz quando este fluxo começa: uma palavra-chave, um botão de modelo, um pedido para parar, a primeira mensagem ou qualquer outra.',
    es: 'Dice cuándo empieza este flujo: una palabra clave, un botón de plantilla, una baja, el primer mensaje o cualquier otro.',
  },
  schema,
  defaults: { on: 'keyword', keywords: [], match: 'exact' },

  outputs: () => [{ id: 'next', label: { en: 'Next', pt: 'Próximo', es: 'Siguiente' } }],

  enter: () => ({ output: 'next' }),

  matches(config, event) {
    if (event.kind !== 'message')
      return config.on === event.kind ? { rank: RANK.consent, matched: event.kind, specific: true } : null
    switch (config.on) {
      case 'keyword':
        return keywordMatch(config, event.text)
      case 'template-button':
        return buttonMatch(config, event.text, event.templatePayload)
      case 'new-conversation':
        return event.newConversation
          ? { rank: RANK.newConversation, matched: 'new-conversation', specific: false }
          : null
      case 'fallback':
        return { rank: RANK.fallback, matched: 'fallback', specific: false }
      default:
        return null
    }
  },

  issues(config) {
    if (config.on === 'keyword') return keywordIssues(config)
    if (config.on === 'template-button' && !config.payload && !config.buttonLabel)
      return [
        {
          code: 'trigger-button-missing',
          severity: 'error',
          path: '/buttonLabel',
          message: 'No template button is named, so this flow never starts. Fill in its label or its payload.',
        },
      ]
    return []
  },

  traits: ({ on }) => ({ starts: on === 'opt-out' || on === 'opt-in' ? on : 'message' }),

  summary(config) {
    if (config.on === 'keyword') return (config.keywords ?? []).join(', ')
    if (config.on === 'template-button') return config.buttonLabel || config.payload || ''
    return SUMMARIES[config.on]
  },
})

/** The highest rank among all published flows wins: the more a message says about what it wants, the higher. */
const RANK = {
  consent: 100,
  templateButton: 70,
  exact: 60,
  words: 50,
  regex: 50,
  'starts-with': 40,
  contains: 30,
  newConversation: 20,
  fallback: 10,
}

const SUMMARIES: Record<'opt-out' | 'opt-in' | 'new-conversation' | 'fallback', Text> = {
  'opt-out': { en: 'A person asks to stop', pt: 'A pessoa pede para parar', es: 'La persona pide la baja' },
  'opt-in': { en: 'A person asks to come back', pt: 'A pessoa pede para voltar', es: 'La persona pide volver' },
  'new-conversation': { en: 'A first message', pt: 'A primeira mensagem', es: 'El primer mensaje' },
  fallback: { en: 'Any other message', pt: 'Qualquer outra mensagem', es: 'Cualquier otro mensaje' },
}

type Match = NonNullable<TriggerConfig['match']>

function keywordMatch({ keywords = [], match = 'exact' }: TriggerConfig, text: string): TriggerMatch | null {
  const said = match === 'regex' ? text.trim() : match === 'contains' ? fold(text) : words(text)
  const matched = keywords.find((keyword) => said !== '' && fold(keyword) !== '' && FITS[match](keyword, said))
  return matched === undefined ? null : { rank: RANK[match], matched, specific: true }
}

const FITS: Record<Match, (keyword: string, said: string) => boolean> = {
  exact: (keyword, said) => said === words(keyword),
  words: (keyword, said) => ` ${said} `.includes(` ${words(keyword)} `),
  'starts-with': (keyword, said) => `${said} `.startsWith(`${words(keyword)} `),
  contains: (keyword, said) => said.includes(fold(keyword)),
  regex: (keyword, said) => fits(keyword, said, 'part'),
}

function buttonMatch({ payload, buttonLabel }: TriggerConfig, text: string, tapped?: string): TriggerMatch | null {
  if (tapped === undefined || (!payload && !buttonLabel)) return null
  const isMeant = (!payload || payload === tapped) && (!buttonLabel || words(buttonLabel) === words(text))
  return isMeant ? { rank: RANK.templateButton, matched: payload || buttonLabel || '', specific: true } : null
}

/** Clear stop words in the languages of the editor; the engine's interceptor knows many more. */
const OPT_OUT_WORDS = new Set(
  (
    'stop,stop all,stopall,unsubscribe,opt out,optout,remove me,parar,sair,descadastrar,cancelar inscricao,' +
    'remover,baja,darme de baja,alto,detener,cancelar suscripcion,desuscribir,no molestar'
  ).split(','),
)

function keywordIssues({ keywords = [], match = 'exact' }: TriggerConfig): Issue[] {
  if (!keywords.some((keyword) => fold(keyword) !== ''))
    return [
      {
        code: 'trigger-keywords-empty',
        severity: 'error',
        path: '/keywords',
        message: 'There is no keyword, so this flow never starts. Add at least one.',
      },
    ]
  return keywords.flatMap((keyword, index): Issue[] => {
    const path = `/keywords/${index}`
    const problem = match === 'regex' ? patternProblem(keyword) : null
    if (problem !== null)
      return [
        {
          code: 'trigger-regex-invalid',
          severity: 'error',
          path,
          message: `The pattern "${keyword}" cannot be used: ${problem}. Correct it or choose another way to match.`,
        },
      ]
    if (match !== 'regex' && OPT_OUT_WORDS.has(words(keyword)))
      return [
        {
          code: 'trigger-opt-out-word',
          severity: 'warning',
          path,
          message: `"${keyword}" is a request to stop and is always handled before any keyword. To shape what people then hear, start a flow with "A person asks to stop" instead.`,
        },
      ]
    return []
  })
}
