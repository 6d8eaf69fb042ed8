import { expect, test } from 'vitest'
import { openWorld } from '../helpers/world.ts'

test.each(['BAJA', 'CANCELAR', 'PARAR', 'SALIR', 'DETENER', 'baja por favor'])(
  'the Spanish keyword "%s" stops all messages',
  async (word) => {
    const world = await openWorld()
    const lucia = world.person('34612345678', 'Lucía')
    await lucia.says(word)
    lucia.hears('Ya no recibirá mensajes')
    expect(await lucia.stopped()).toEqual(['all'])
  },
)

test('a Spanish keyword is understood from somebody in any country', async () => {
  const world = await openWorld()
  const ana = world.person('15551230001')
  await ana.says('BAJA')
  ana.hears('Ya no recibirá mensajes')
  expect(await ana.stopped()).toEqual(['all'])
})
