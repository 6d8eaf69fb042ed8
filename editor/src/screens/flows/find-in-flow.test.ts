import { FORMAT } from '@basta/engine/flow/format.ts'
import type { FlowDocument } from '@basta/engine/flow/schema.ts'
import { expect, test } from 'vitest'
import { findInFlow } from './find-in-flow.ts'

const flow: FlowDocument = {
  ...{ format: FORMAT, id: 'f', name: 'F', locale: 'pt', edges: [] },
  nodes: [
    { id: 'start', type: 'trigger', position: { x: 0, y: 0 }, data: { on: 'fallback' } },
    {
      ...{ id: 'hi', type: 'send-message', name: 'Saudação', position: { x: 0, y: 0 } },
      data: {
        messages: [{ type: 'text', body: { pt: `Olá! ${'Muito prazer. '.repeat(10)}A promoção acaba amanhã.` } }],
      },
    },
  ],
}

test('texts are found without regard to case and accents, and cut to what is around', () => {
  expect(findInFlow(flow, ' PROMOCAO ')).toEqual({
    stepId: 'hi',
    excerpt: '…o prazer. Muito prazer. Muito prazer. A promoção acaba amanhã.',
  })
  expect(findInFlow(flow, 'saudacao')?.excerpt).toBe('Saudação')
  expect(findInFlow(flow, 'natal')).toBeNull()
  expect(findInFlow(flow, '  ')).toBeNull()
})
