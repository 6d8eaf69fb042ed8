import { registry } from '@basta/nodes/registry.ts'
import { expect, test } from 'vitest'
import { FORMAT } from '../format.ts'
import { loadFlow } from '../load.ts'
import { translations } from './translations.ts'

test.each([
  ['in the language of the flow', { en: 'Bye' }],
  ['in another', { es: 'Adiós' }],
])(
  'a built-in text written only %s is missing in no language, as the built-in words are said there',
  (_, confirmation) => {
    const data = { confirmation, thanks: { en: 'Ta', es: 'Gracias', pt: 'Valeu' } }
    const nodes = [{ id: 'stop', type: 'unsubscribe', position: { x: 0, y: 0 }, data }]
    const loaded = loadFlow({ format: FORMAT, id: 'f', name: 'F', locale: 'en', nodes, edges: [] }, registry)
    expect(loaded.ok && translations(loaded.flow, {} as never)).toEqual([])
  },
)
