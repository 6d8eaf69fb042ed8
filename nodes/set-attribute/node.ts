import { defineNode, type Issue, type Json } from '../contract.ts'
import { fold } from '../fold.ts'
import { literalText } from '../text.ts'
import { type SetAttributeConfig, schema } from './schema.ts'

export const setAttribute = defineNode<SetAttributeConfig>({
  type: 'set-attribute',
  version: 1,
  group: 'data',
  icon: 'user-pen',
  label: { en: 'Set attribute', pt: 'Definir atributo', es: 'Definir atributo' },
  help: {
    en: 'Keeps a value with the contact.',
    pt: 'Guarda um valor no contato.',
    es: 'Guarda un valor en el contacto.',
  },
  schema,
  defaults: { attribute: 'attribute', as: 'text', value: '' },

  outputs: () => [{ id: 'next', label: { en: 'Next', pt: 'Próximo', es: 'Siguiente' } }],

  enter(ctx) {
    const { attribute, as, value } = ctx.config
    const typed = READERS[as](ctx.text(value).trim())
    if (typed === undefined) return { output: 'next' }
    return { effects: [{ kind: 'attribute', name: attribute, value: typed }], output: 'next' }
  },

  issues({ as, value }) {
    const isFixed = literalText(value) === value
    if (!isFixed || READERS[as](value.trim()) !== undefined) return []
    return [UNREADABLE[as === 'number' ? 'number' : 'boolean']]
  },

  traits: ({ value }) => ({ texts: [value] }),

  summary: ({ attribute, value }) => `${attribute} = ${value}`,
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

const UNREADABLE: Record<'number' | 'boolean', Issue> = {
  number: {
    code: 'value-not-a-number',
    severity: 'error',
    path: '/value',
    message: 'The value is not a number. Write digits with a point, such as 12.5, or keep it as text.',
  },
  boolean: {
    code: 'value-not-a-boolean',
    severity: 'error',
    path: '/value',
    message: 'The value is neither yes nor no. Write "true" or "false", or keep it as text.',
  },
}
