import { FORMAT } from '@basta/engine/flow/format.ts'
import { sampleIn } from '@basta/engine/flow/samples/in-language.ts'
import { samples } from '@basta/engine/flow/samples/samples.ts'
import type { FlowDocument } from '@basta/engine/flow/schema.ts'
import type { Language } from '../i18n/language.tsx'
import { inLanguages } from './in-languages.ts'

export type TemplateKey = 'stop' | 'welcome' | 'order-status' | 'empty'

/** What the three questions of a template are answered with. */
export interface TemplateAnswers {
  /** The first is the flow's own. */
  languages: readonly [Language, ...Language[]]
  askWhy: boolean
  /** Of whoever asks for it: what only they read is in it. */
  author: Language
}

export interface Template {
  key: TemplateKey
  /** What somebody says first in the preview, by language. Absent: there is nothing to preview. */
  says?: Record<Language, string>
  /** @param name what the flow is called */
  build(name: string, answers: TemplateAnswers): FlowDocument
}

const STOP_WORDS: Record<Language, string> = { en: 'STOP', pt: 'PARAR', es: 'BAJA' }

/** In the order of the gallery. The first is the one that everybody needs. */
export const templates: readonly [Template, ...Template[]] = [
  {
    key: 'stop',
    says: STOP_WORDS,
    build(name, answers) {
      const document = fromSample(samples.unsubscribe, name, answers)
      const { languages, askWhy } = answers
      if (askWhy) return document
      return {
        ...document,
        nodes: document.nodes.map((node) =>
          node.type === 'unsubscribe' ? { ...node, data: { ...node.data, askWhy } } : node,
        ),
        tests: [
          ...(document.tests ?? []).filter((test) => !ASKS_WHY.test(JSON.stringify(test))),
          ...languages.map((locale) => ({
            name: `${STOP_WORDS[locale]} (${locale})`,
            contact: { locale },
            steps: [{ says: STOP_WORDS[locale] }, { expect: { stopped: ['all' as const], outbox: 0 } }],
          })),
        ],
      }
    },
  },
  {
    key: 'welcome',
    says: { en: 'Hello', pt: 'Oi', es: 'Hola' },
    build: (name, answers) => fromSample(samples.welcome, name, answers),
  },
  {
    key: 'order-status',
    says: { en: 'Where is my order?', pt: 'Onde está meu pedido?', es: '¿Dónde está mi pedido?' },
    build: (name, answers) => fromSample(samples.orderStatus, name, answers),
  },
  {
    key: 'empty',
    build: (name, { languages }) => ({
      ...{ format: FORMAT, id: 'flow', name, locale: languages[0] },
      ...{ nodes: [], edges: [] },
      ...(languages.length > 1 && { layout: { languages: [...languages] } }),
    }),
  },
]

const fromSample = (sample: FlowDocument, name: string, { languages, author }: TemplateAnswers): FlowDocument =>
  inLanguages({ ...sampleIn(sample, author), name }, languages)

/** Recorded conversations that hear the question why, or answer it. */
const ASKS_WHY = /"rows"|"feedback"|do not have to|own words/
