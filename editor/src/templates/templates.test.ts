import { DEFAULT_SETTINGS } from '@basta/engine/contacts/settings.ts'
import { issueContext } from '@basta/engine/flow/issues/issue-context.ts'
import { flowIssues } from '@basta/engine/flow/issues/issues.ts'
import { loadFlow } from '@basta/engine/flow/load.ts'
import { testFlow } from '@basta/engine/run/test-flow.ts'
import { sha256 } from '@basta/engine/sha256.ts'
import { registry } from '@basta/nodes/registry.ts'
import { describe, expect, test } from 'vitest'
import type { Language } from '../i18n/language.tsx'
import { type TemplateAnswers, templates } from './templates.ts'

const LANGUAGES: readonly [Language, ...Language[]][] = [['en'], ['pt'], ['es'], ['pt', 'en'], ['es', 'pt', 'en']]

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
