import { expect, test } from 'vitest'
import { openWorld } from '../helpers/world.ts'

test.each(['PARAR', 'CANCELAR', 'SAIR', 'Descadastrar', 'parar!'])(
  'the Portuguese keyword "%s" stops all messages',
  async (word) => {
    const world = await openWorld()
    const joana = world.person('5511987654321', 'Joana')
    await joana.says(word)
    joana.hears('Você não vai mais receber mensagens')
    expect(await joana.stopped()).toEqual(['all'])
  },
)

test('a Portuguese keyword is understood from somebody in any country', async () => {
  const world = await openWorld()
  const ana = world.person('15551230001')
  await ana.says('SAIR')
  ana.hears('Você não vai mais receber mensagens')
  expect(await ana.stopped()).toEqual(['all'])
})
