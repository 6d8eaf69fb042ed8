import { test } from 'vitest'
import { openWorld } from '../helpers/world.ts'

test.each([
  ['15551230001', 'Reply STOP to stop messages.'],
  ['5511987654321', 'Responda PARAR para não receber mais mensagens.'],
  ['34612345678', 'Responda BAJA para no recibir más mensajes.'],
])('the first business message to %s ends with "%s"', async (waId, line) => {
  const world = await openWorld()
  const ana = world.person(waId)
  await ana.says('???')
  await world.api.send(ana, { purpose: 'utility', text: 'Your order is ready.' })
  ana.hears(`Your order is ready.\n\n${line}`)
})
