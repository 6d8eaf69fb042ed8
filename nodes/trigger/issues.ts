import type { Issue } from '../contract.ts'
import { removeOwn, setOwn } from '../fix.ts'
import { fold, words } from '../fold.ts'
import { patternProblem } from '../pattern.ts'
import type { TriggerConfig } from './schema.ts'

/** Triggers that never start a flow, and keywords that mean something else already. */
export function triggerIssues(config: TriggerConfig): Issue[] {
  if (config.on === 'keyword') return keywordIssues(config)
  return config.on === 'template-button' && !config.payload && !config.buttonLabel ? [NO_BUTTON] : []
}

/** Clear stop words in the languages of the editor; the engine's interceptor knows many more. */
const OPT_OUT_WORDS = new Set(
  (
    'stop,stop all,stopall,unsubscribe,opt out,optout,remove me,parar,sair,descadastrar,cancelar inscricao,' +
    'remover,baja,darme de baja,alto,detener,cancelar suscripcion,desuscribir,no molestar'
  ).split(','),
)

const NO_BUTTON: Issue = {
  code: 'trigger-button-missing',
  severity: 'error',
  path: '/buttonLabel',
  message: {
    en: 'No template button is named, so this flow never starts. Fill in its label or its payload.',
    pt: 'Nenhum botão de modelo foi indicado, então este fluxo nunca começa. Preencha o texto do botão ou o seu código.',
    es: 'No se indica ningún botón de plantilla, así que este flujo nunca empieza. Rellene su texto o su código.',
  },
}

const NO_KEYWORD: Issue = {
  code: 'trigger-keywords-empty',
  severity: 'error',
  path: '/keywords',
  message: {
    en: 'There is no keyword, so this flow never starts. Add at least one.',
    pt: 'Não há palavra-chave, então este fluxo nunca começa. Acrescente pelo menos uma.',
    es: 'No hay palabra clave, así que este flujo nunca empieza. Añada al menos una.',
  },
}

function keywordIssues({ keywords = [], match = 'exact' }: TriggerConfig): Issue[] {
  if (!keywords.some((keyword) => fold(keyword) !== '')) return [NO_KEYWORD]
  const folded = keywords.map((keyword) => (match === 'regex' ? keyword : words(keyword)))
  return keywords.flatMap((keyword, index) => {
    const path = `/keywords/${index}`
    if (match === 'regex') return brokenPattern(keyword, path)
    if (OPT_OUT_WORDS.has(words(keyword))) return [optOutWord(keyword, path, keywords.length === 1)]
    return folded.indexOf(words(keyword)) < index ? [repeated(keyword, path)] : []
  })
}

function brokenPattern(keyword: string, path: string): Issue[] {
  const problem = patternProblem(keyword)
  if (problem === null) return []
  const message = {
    en: `The pattern "${keyword}" cannot be used: ${problem.en}. Correct it or choose another way to match.`,
    pt: `O padrão "${keyword}" não pode ser usado: ${problem.pt}. Corrija ou escolha outro jeito de comparar.`,
    es: `El patrón "${keyword}" no se puede usar: ${problem.es}. Corríjalo o elija otra forma de comparar.`,
  }
  return [{ code: 'trigger-regex-invalid', severity: 'error', path, message }]
}

function optOutWord(keyword: string, path: string, isOnly: boolean): Issue {
  const startOnStop = {
    label: {
      en: 'Start when a person asks to stop',
      pt: 'Começar quando a pessoa pede para parar',
      es: 'Empezar cuando la persona pide la baja',
    },
    edits: [setOwn('', { on: 'opt-out' })],
  }
  return {
    code: 'trigger-opt-out-word',
    severity: 'warning',
    path,
    message: {
      en: `"${keyword}" is a request to stop and is always handled before any keyword. To shape what people then hear, start a flow with "A person asks to stop" instead.`,
      pt: `"${keyword}" é um pedido para parar e sempre é atendido antes de qualquer palavra-chave. Para definir o que a pessoa lê então, comece um fluxo com "A pessoa pede para parar".`,
      es: `"${keyword}" es una petición de baja y siempre se atiende antes que cualquier palabra clave. Para decidir qué lee entonces la persona, empieza un flujo con "La persona pide la baja".`,
    },
    fix: isOnly ? startOnStop : removeIt(path),
  }
}

function repeated(keyword: string, path: string): Issue {
  return {
    code: 'trigger-keyword-twice',
    severity: 'advice',
    path,
    message: {
      en: `"${keyword}" stands here twice. Once is enough.`,
      pt: `"${keyword}" está aqui duas vezes. Uma basta.`,
      es: `"${keyword}" está aquí dos veces. Basta con una.`,
    },
    fix: removeIt(path),
  }
}

function removeIt(path: string) {
  return {
    label: { en: 'Remove it here', pt: 'Retirar daqui', es: 'Quitarla de aquí' },
    edits: [removeOwn(path)],
  }
}
