import { defineNode, type Issue, type Json, type Label } from '../contract.ts'
import { setOwn } from '../fix.ts'
import { fold } from '../fold.ts'
import { literalText } from '../literal-text.ts'
import { card } from './card.ts'
import { type SetAttributeConfig, schema } from './schema.ts'

export const setAttribute = defineNode<SetAttributeConfig>({
  ...card,
  schema,

  enter(ctx) {
    const { attribute, as, value } = ctx.config
    const typed = READERS[as](ctx.text(value).trim())
    if (typed === undefined) return { output: 'next' }
    return { effects: [{ kind: 'attribute', name: attribute, value: typed }], output: 'next' }
  },

  issues({ as, value }) {
    const isFixed = literalText(value) === value
    if (!isFixed || READERS[as](value.trim()) !== undefined) return []
    return [as === 'number' ? unreadable('value-not-a-number', NO_NUMBER) : unreadable('value-not-a-boolean', NO_YES)]
  },

  traits: () => ({}),
})

/** A value that is not of its kind is undefined: the attribute then stays what it was. */
const READERS: Record<SetAttributeConfig['as'], (text: string) => Json | undefined> = {
  text: (text) => text,
  number(text) {
    const number = Number(text)
    return text !== '' && Number.isFinite(number) ? number : undefined
  },
  boolean: (text) => BOOLEANS.get(fold(text)),
}

const BOOLEANS: ReadonlyMap<string, boolean> = new Map([
  ...['true', 'yes', '1', 'sim', 'si'].map((word) => [word, true] as const),
  ...['false', 'no', '0', 'nao'].map((word) => [word, false] as const),
])

const NO_NUMBER = {
  en: 'The value is not a number. Write digits with a point, such as 12.5, or keep it as text.',
  pt: 'O valor não é um número. Escreva dígitos com ponto, como 12.5, ou guarde como texto.',
  es: 'El valor no es un número. Escriba cifras con punto, como 12.5, o guárdelo como texto.',
}
const NO_YES = {
  en: 'The value is neither yes nor no. Write "true" or "false", or keep it as text.',
  pt: 'O valor não é sim nem não. Escreva "true" ou "false", ou guarde como texto.',
  es: 'El valor no es sí ni no. Escriba "true" o "false", o guárdelo como texto.',
}

function unreadable(code: string, message: Label): Issue {
  const fix = {
    label: { en: 'Keep it as text', pt: 'Guardar como texto', es: 'Guardar como texto' },
    edits: [setOwn('/as', 'text')],
  }
  return { code, severity: 'error', path: '/value', message, fix }
}
