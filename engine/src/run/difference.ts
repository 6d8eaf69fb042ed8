/** How a conversation differs from what was recorded, in words and side by side. */
import type { Label } from '@basta/nodes/contract.ts'
import type { Expectation, Heard } from './script.ts'

/** The first difference: at which line of the script (from 0), and what was expected and what came. */
export interface Difference {
  step: number
  message: Label
  /** Side by side, where there is something to compare. */
  expected?: Compared[]
  got?: Compared[]
}

/** A text that a person reads, a button or row in brackets; or a step, by id. */
export type Compared = string | { step: string }

export type Found = Omit<Difference, 'step'>

/** @param got what was heard instead, each message with what can be tapped on it */
export function heardOtherwise(expected: Heard | 'nothing', got: readonly string[]): Found {
  const heard = got.map(quoted).join(', ')
  if (expected === 'nothing')
    return {
      message: {
        en: `expected to hear nothing, heard ${heard}`,
        pt: `esperava não ouvir nada, ouviu ${heard}`,
        es: `se esperaba no oír nada, se oyó ${heard}`,
      },
      expected: [],
      got: [...got],
    }
  const { equals, contains, from, type, buttons = [], rows = [] } = expected
  const text = equals ?? contains
  const choices = [...buttons, ...rows].map(bracketed)
  const wanted = [...(text === undefined ? [] : [quoted(text)]), ...choices].join(' ')
  return {
    message: {
      en: `expected to hear ${wanted || `a message ${from === undefined ? `of the kind “${type}”` : `of the step “${from}”`}`}, heard ${heard || 'nothing'}`,
      pt: `esperava ouvir ${wanted || `uma mensagem ${from === undefined ? `do tipo “${type}”` : `do passo “${from}”`}`}, ouviu ${heard || 'nada'}`,
      es: `se esperaba oír ${wanted || `un mensaje ${from === undefined ? `del tipo «${type}»` : `del paso «${from}»`}`}, se oyó ${heard || 'nada'}`,
    },
    expected: [...(text === undefined ? [] : [text]), ...(from === undefined ? [] : [{ step: from }]), ...choices],
    got: [...got],
  }
}

/** @param wanted steps in order @param taken the steps that it came through instead */
export function wentOtherwise(wanted: readonly string[], taken: readonly string[]): Found {
  const [want, took] = [wanted.join(' > '), taken.join(' > ')]
  return {
    message: {
      en: `expected the way ${want || 'to stay where it is'}, it was ${took || 'to stay where it is'}`,
      pt: `esperava o caminho ${want || '(nenhum)'}, foi ${took || '(nenhum)'}`,
      es: `se esperaba el camino ${want || '(ninguno)'}, fue ${took || '(ninguno)'}`,
    },
    expected: wanted.map((step) => ({ step })),
    got: taken.map((step) => ({ step })),
  }
}

/** One of the things that were to be so at the end is otherwise. */
export function endedOtherwise(what: keyof Expectation, wanted: unknown, is: unknown): Found {
  const name = OUTCOMES[what]
  const say = (language: keyof Label) => [name[language], inWords(wanted, language), inWords(is, language)] as const
  const [en, pt, es] = [say('en'), say('pt'), say('es')]
  return {
    message: {
      en: `${en[0]}: expected ${en[1]}, it is ${en[2]}`,
      pt: `${pt[0]}: esperava ${pt[1]}, é ${pt[2]}`,
      es: `${es[0]}: se esperaba ${es[1]}, es ${es[2]}`,
    },
  }
}

const OUTCOMES: { [what in keyof Required<Expectation>]: Label } = {
  stopped: { en: 'stopped messages', pt: 'mensagens paradas', es: 'mensajes parados' },
  outbox: { en: 'messages that wait to be sent', pt: 'mensagens à espera de envio', es: 'mensajes por enviar' },
  attributes: { en: 'kept with the person', pt: 'guardado com a pessoa', es: 'guardado con la persona' },
  tags: { en: 'tags', pt: 'etiquetas', es: 'etiquetas' },
  feedback: { en: 'reason given', pt: 'motivo dado', es: 'motivo dado' },
  takeover: {
    en: 'a person of the team has taken over',
    pt: 'alguém da equipe assumiu',
    es: 'alguien del equipo se hizo cargo',
  },
  ended: { en: 'the conversation has ended', pt: 'a conversa terminou', es: 'la conversación terminó' },
}

const WORDS = {
  nothing: { en: 'nothing', pt: 'nada', es: 'nada' },
  yes: { en: 'yes', pt: 'sim', es: 'sí' },
  no: { en: 'no', pt: 'não', es: 'no' },
}

function inWords(value: unknown, language: keyof Label): string {
  if (value === undefined || value === null) return WORDS.nothing[language]
  if (typeof value === 'boolean') return WORDS[value ? 'yes' : 'no'][language]
  if (typeof value !== 'object') return typeof value === 'string' ? quoted(value) : String(value)
  const parts = Array.isArray(value)
    ? value.map((item) => inWords(item, language))
    : Object.entries(value).map(([name, item]) => `${name} = ${inWords(item, language)}`)
  return parts.join(', ') || WORDS.nothing[language]
}

const quoted = (text: string) => `“${text}”`
export const bracketed = (title: string) => `[${title}]`
