import { DEFAULT_SETTINGS } from '@basta/engine/contacts/settings.ts'
import { applyEdits } from '@basta/engine/flow/apply-edits.ts'
import { issueContext } from '@basta/engine/flow/issues/issue-context.ts'
import { flowIssues } from '@basta/engine/flow/issues/issues.ts'
import { type Flow, loadFlow } from '@basta/engine/flow/load.ts'
import type { FlowDocument } from '@basta/engine/flow/schema.ts'
import { testFlow } from '@basta/engine/run/test-flow.ts'
import { sha256 } from '@basta/engine/sha256.ts'
import { registry } from '@basta/nodes/registry.ts'
import { describe, expect, test } from 'vitest'
import type { Language } from '../i18n/language.tsx'
import { type TemplateAnswers, templates } from './templates.ts'

const LANGUAGES: readonly [Language, ...Language[]][] = [['en'], ['pt'], ['es'], ['pt', 'en'], ['es', 'pt', 'en']]

const around = (flow: Flow) => issueContext(flow, { others: [], published: [], locale: 'pt' })

function load(document: FlowDocument): Flow {
  const loaded = loadFlow(document, registry)
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.issues))
  return loaded.flow
}

test('whoever deletes the step that stops is offered it again, first of all, and with it the flow is as good as before', () => {
  const whole = templates[0].build('A name', { languages: ['pt'], askWhy: true, author: 'pt' })
  const nodes = whole.nodes.filter(({ type }) => type !== 'unsubscribe')
  const edges = whole.edges.filter(({ source, target }) =>
    [source, target].every((end) => nodes.some(({ id }) => id === end)),
  )
  const broken = load({ ...whole, nodes, edges })
  const open = flowIssues(broken, around(broken)).filter(({ severity }) => severity !== 'advice')
  expect(open[0]?.code).toBe('flow.opt-out-without-stop')
  // No other fix takes the wish to stop for the end of the conversation.
  expect(new Set(open.map(({ fix }) => fix?.label.pt))).toEqual(new Set(['Colocar um passo Descadastrar aqui']))
  const mended = load(applyEdits(broken.document, open[0]?.fix?.edits ?? []))
  expect(flowIssues(mended, around(mended)).filter(({ severity }) => severity !== 'advice')).toEqual([])
  const settings = { ...DEFAULT_SETTINGS, locale: 'pt' }
  expect(testFlow(mended, { registry, sha256, settings }).results.filter(({ failure }) => failure)).toEqual([])
})

describe.each(templates.filter(({ key }) => key !== 'empty'))('the template $key', ({ build }) => {
  const answers: TemplateAnswers[] = LANGUAGES.flatMap((languages) =>
    [true, false].map((askWhy) => ({ languages, askWhy, author: languages[0] })),
  )

  test.each(answers)('has no stopper and passes its tests with $languages, ask why: $askWhy', (given) => {
    const settings = { ...DEFAULT_SETTINGS, locale: given.languages[0] }
    const loaded = loadFlow(build('A name', given), registry)
    if (!loaded.ok) throw new Error(JSON.stringify(loaded.issues))
    const issues = flowIssues(
      loaded.flow,
      issueContext(loaded.flow, { others: [], published: [], locale: settings.locale }),
    )
    expect(issues.filter(({ severity }) => severity !== 'advice')).toEqual([])
    expect(testFlow(loaded.flow, { registry, sha256, settings }).results.filter(({ failure }) => failure)).toEqual([])
    expect(loaded.flow.document.tests).not.toEqual([])
  })

  test('speaks the chosen languages and no other', () => {
    const document = JSON.stringify(build('A name', { languages: ['pt'], askWhy: true, author: 'pt' }).nodes)
    expect(document).toContain('"pt":')
    expect(document).not.toMatch(/"(en|es)":/)
  })
})
