import { test } from 'vitest'
import { answers, asks, flow, onKeyword } from '../helpers/flows.ts'
import { openWorld } from '../helpers/world.ts'

test('the first reply to a new person says how to stop, in their language', async () => {
  const world = await openWorld({ flows: [answers('hello', 'Welcome!')] })
  const people = { '15551230001': 'STOP', '5511987654321': 'PARAR', '34612345678': 'BAJA' }
  for (const [waId, word] of Object.entries(people)) {
    const person = world.person(waId)
    await person.says('hello')
    person.hears(new RegExp(`Welcome!.*${word}`, 's'))
  }
})

test('also where the first message is a question with buttons', async () => {
  const options = [{ id: 'y', title: 'Yes' }]
  const steps = { start: onKeyword('hello'), ask: asks('Ready?', { kind: 'buttons', options }) }
  const world = await openWorld({ flows: [flow('quiz', steps, 'start -> ask')] })
  const ana = world.person()
  await ana.says('hello')
  ana.hears(/Ready\?[\s\S]*STOP/)
})

test('also where the business writes first, in an open window', async () => {
  const world = await openWorld()
  const ana = world.person()
  await ana.says('anybody there')
  ana.hearsNothing()
  await world.api.send(ana, { purpose: 'utility', text: 'Your order is ready.' })
  ana.hears(/ready[\s\S]*STOP/)
})
