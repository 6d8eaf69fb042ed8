import type { FlowNode } from '@basta/nodes/contract.ts'
import { registry } from '@basta/nodes/registry.ts'
import { describe, expect, test } from 'vitest'
import { DEFAULT_SETTINGS } from '../contacts/settings.ts'
import { loadFlow } from '../flow/load.ts'
import { draw } from '../flow/testing/draw.ts'
import { DAY_MS, HOUR_MS, NOW, sha256 } from '../testing/draft.ts'
import { bodyOf, machinesOf } from './play.ts'
import { createSimulation, type SimulationOptions } from './simulation.ts'

const says = (body: string): FlowNode['data'] => ({ messages: [{ type: 'text', body }] })

/** Asks, reminds after an hour, and reminds again after another. */
const reminding = draw(
  {
    start: ['trigger', { on: 'fallback' }],
    ask: ['ask-question', { question: 'Name?', answer: { kind: 'text' }, timeoutMs: HOUR_MS }],
    first: ['send-message', says('Are you there?')],
    wait: ['wait', { durationMs: HOUR_MS }],
    second: ['send-message', says('Bye {{ contact.name }}')],
  },
  ['start > ask.timeout > first > wait > second'],
)

function simulate(contact?: SimulationOptions['contact']) {
  const loaded = loadFlow(reminding, registry)
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.issues))
  const world = { machines: machinesOf([loaded.flow], registry), settings: DEFAULT_SETTINGS, sha256 }
  const simulation = createSimulation({ world, contact, startsAt: NOW })
  const heard = () =>
    simulation.sent.map(({ content, at }) => `${(at - NOW) / HOUR_MS}h ${bodyOf(content).split('\n')[0]}`)
  return { simulation, heard }
}

describe('a simulation', () => {
  test('fires timers in order on the way, at their own time', () => {
    const { simulation, heard } = simulate({ name: 'Ana' })
    simulation.says('hi')
    simulation.after(5 * HOUR_MS)
    expect(heard()).toEqual(['0h Name?', '1h Are you there?', '2h Bye Ana'])
    expect(simulation.now()).toBe(NOW + 5 * HOUR_MS)
  })

  test('fires nothing before its time', () => {
    const { simulation, heard } = simulate()
    simulation.says('hi')
    simulation.after(HOUR_MS - 1)
    expect(heard()).toEqual(['0h Name?'])
    simulation.after(1)
    expect(heard()).toEqual(['0h Name?', '1h Are you there?'])
  })

  test('begins with the contact it is given', () => {
    const { simulation } = simulate({ name: 'Ana', locale: 'pt', attributes: { city: 'Rio' }, tags: ['vip'] })
    expect(simulation.record).toMatchObject({ name: 'Ana', locale: 'pt', attributes: { city: 'Rio' }, tags: ['vip'] })
  })

  test('hands out copies: nobody changes its record from outside', () => {
    const { simulation } = simulate()
    simulation.record.tags.push('x')
    expect(simulation.record.tags).toEqual([])
  })

  test('writes a revision for each turn, an unbroken chain, and events with ids of their own', () => {
    const { simulation } = simulate()
    for (const text of ['hi', 'STOP', 'STOP', 'START', 'basta']) simulation.says(text)
    simulation.after(DAY_MS)
    const { rev, consent } = simulation.record
    expect(rev).toBeGreaterThan(5)
    expect(consent.ledger.count).toBe(simulation.ledger.length)
    const ids = simulation.events.map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
  })

  test('takes any other event', () => {
    const { simulation, heard } = simulate()
    simulation.happens({ type: 'takeover', who: simulation.record.identities, action: 'begin', by: 'Eva' })
    simulation.says('hi')
    expect(heard()).toEqual([])
    simulation.happens({ type: 'takeover', who: simulation.record.identities, action: 'release', by: 'Eva' })
    simulation.says('hi')
    expect(heard()).toEqual(['0h Name?'])
  })

  test('is the same every time', () => {
    const run = () => {
      const { simulation } = simulate()
      for (const text of ['hi', 'Ana', 'STOP', 'hello']) simulation.says(text)
      simulation.after(DAY_MS)
      return JSON.stringify([
        simulation.record,
        simulation.sent,
        simulation.ledger,
        simulation.events,
        simulation.trace,
      ])
    }
    expect(run()).toBe(run())
  })
})
