/** Golden conversations. `simulation.ts` writes the contact record to JSON and reads it back between every two steps. */
import { readdirSync, readFileSync } from 'node:fs'
import { verifyChain } from '@basta/engine/consent/ledger.ts'
import { fieldsOf, isText } from '@basta/engine/flow/fields.ts'
import { issueContext } from '@basta/engine/flow/issues/issue-context.ts'
import { flowIssues } from '@basta/engine/flow/issues/issues.ts'
import { type Flow, loadFlow } from '@basta/engine/flow/load.ts'
import { compile } from '@basta/engine/run/compile.ts'
import { machinesOf, play } from '@basta/engine/run/play.ts'
import type { Script } from '@basta/engine/run/script.ts'
import { testFlow } from '@basta/engine/run/test-flow.ts'
import { verify } from '@basta/engine/run/verify.ts'
import { sha256 } from '@basta/engine/sha256.ts'
import { nodeDefinition, registry } from '@basta/nodes/registry.ts'
import { describe, expect, it } from 'vitest'

const SAMPLES = new URL('../../engine/src/flow/samples/', import.meta.url)
const HERE = new URL('./', import.meta.url)

const samples = filesIn(SAMPLES, '.flow.json').map(flowIn)
const goldens = filesIn(HERE, '.script.json').map((file): Script => JSON.parse(readFileSync(file, 'utf8')))

describe.each(samples.map((flow) => ({ name: flow.document.name, flow })))('sample flow $name', ({ flow }) => {
  const others = samples.filter((other) => other !== flow)

  it('has no errors and no warnings, alone and beside the others', () => {
    for (const beside of [[], others]) {
      expect(flowIssues(flow, issueContext(flow, { others: beside, published: beside, locale: 'en' }))).toEqual([])
    }
  })

  it('is proved to honour an opt-out from every step that waits', () => {
    expect(proof(flow)).toMatchObject({ proved: true, waitingStates: expect.toSatisfy((n: number) => n > 0) })
  })

  it('writes every text in English, Portuguese and Spanish', () => {
    const texts = flow.document.nodes.flatMap(({ type, data }) =>
      fieldsOf(nodeDefinition(type)?.schema ?? {}, data).filter(isText),
    )
    const inside = texts.map(({ value }) => value).filter((text) => typeof text !== 'string')
    expect(inside.length).toBeGreaterThan(0)
    for (const text of inside) expect(Object.keys(text).sort()).toEqual(['en', 'es', 'pt'])
  })

  it.each(flow.document.tests ?? [])('$name', ({ name }) => {
    const failures = [[], others].map((beside) => {
      const { results } = testFlow(flow, { registry, sha256, others: beside })
      return results.find((result) => result.name === name)?.failure
    })
    expect(failures).toEqual([undefined, undefined])
  })
})

describe('golden conversation across the sample flows', () => {
  it.each(goldens)('$name', (script) => {
    const { failure, simulation } = play(script, machinesOf(samples, registry), sha256)
    expect(failure).toBeUndefined()
    expect(verifyChain(simulation.ledger, sha256, simulation.record.consent.ledger)).toBeNull()
    expect(simulation.events.filter(({ kind }) => kind === 'run.fault')).toEqual([])
  })
})

describe('the welcome flow', () => {
  it('records an opt-in with its evidence after an explicit yes', () => {
    const { ledger, record } = acquaintance([{ says: 'hi' }, { taps: 'Yes, please' }])
    expect(record.consent.optIns).toMatchObject([{ scope: 'marketing' }])
    expect(ledger).toMatchObject([
      {
        action: 'opt-in',
        scope: 'marketing',
        source: 'flow',
        actor: 'contact',
        text: 'Yes, please',
        messageId: expect.any(String),
        flow: { id: 'welcome', node: 'agreed' },
      },
    ])
  })

  it.each<[string, Script['steps']]>([
    ['a no', [{ says: 'hi' }, { taps: 'No, thank you' }]],
    ['silence', [{ says: 'hi' }, { after: 'P1D' }]],
    ['other words', [{ says: 'hi' }, { says: 'perhaps' }, { says: 'some day' }]],
  ])('records no opt-in after %s', (_, steps) => {
    const { ledger, record } = acquaintance(steps)
    expect(record.consent.optIns).toEqual([])
    expect(ledger).toEqual([])
  })
})

describe('testFlow', () => {
  it('says which recorded test fails, at which step, and what came instead', () => {
    const [first] = samples
    const script: Script = { name: 'wrong', steps: [{ says: 'order' }, { hears: { equals: 'Nothing like it' } }] }
    const tested = testFlow({ ...(first as Flow).document, tests: [script] }, { registry, sha256 })
    expect(tested).toMatchObject({
      passed: false,
      results: [
        {
          name: 'wrong',
          passed: false,
          failure: { step: 1, message: { en: expect.stringContaining('order number') } },
        },
      ],
    })
  })

  it('refuses a document that is no flow, in words', () => {
    const { document } = samples[0] as Flow
    const broken = { ...document, nodes: [] }
    expect(() => testFlow(broken, { registry, sha256 })).toThrow(/does not exist/)
  })
})

it('a flow that asks "are you sure" before it stops is not proved', () => {
  expect(proof(flowIn(new URL('broken-on-purpose.flow.json', HERE)))).toMatchObject({
    proved: false,
    counterExamples: [
      { property: 'stop-first', message: expect.stringContaining('colour --opt-out--> leaving --next--> sure') },
      { property: 'stop-first' },
      { property: 'quiet-after-stop', message: expect.stringContaining('stop --stopped--> last_deal') },
    ],
  })
})

function acquaintance(steps: Script['steps']) {
  const { failure, simulation } = play({ name: 'acquaintance', steps }, machinesOf(samples, registry), sha256)
  expect(failure).toBeUndefined()
  return simulation
}

function proof(flow: Flow) {
  const machine = compile(flow, 1)
  return verify(flow, (nodeId) => machine.next(nodeId, 'OPT_OUT'))
}

function flowIn(file: URL): Flow {
  const loaded = loadFlow(readFileSync(file, 'utf8'), registry)
  if (!loaded.ok) throw new Error(loaded.issues.map(({ message }) => message.en).join('\n'))
  return loaded.flow
}

function filesIn(folder: URL, ending: string): URL[] {
  const names = readdirSync(folder).filter((name) => name.endsWith(ending))
  return names.sort().map((name) => new URL(name, folder))
}
