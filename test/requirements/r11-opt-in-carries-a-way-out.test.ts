import { expect, test } from 'vitest'
import { flow, onKeyword, says } from '../helpers/flows.ts'
import { openWorld, type Problem } from '../helpers/world.ts'

const signUp = (text: string) =>
  flow('sign-up', { start: onKeyword('news'), invite: says(text, { asksOptIn: true }) }, 'start -> invite')

test('publishing an opt-in text without a way to stop is refused, and says where and what to do', async () => {
  const world = await openWorld()
  await world.api.put('/api/flows/sign-up', signUp('Shall we write to you every week?'))
  const refused = await world.api.post<Problem>('/api/flows/sign-up/publish', {})
  expect(refused).toMatchObject({ status: 422, body: { code: 'flow.invalid' } })
  expect(refused.body.issues).toContainEqual(
    expect.objectContaining({
      code: 'flow.opt-in-without-way-out',
      nodeId: 'invite',
      severity: 'error',
      message: expect.stringContaining('STOP'),
    }),
  )
  const ana = world.person()
  await ana.says('news')
  ana.hearsNothing()
})

test('with the way out in the text it is published and sent', async () => {
  const world = await openWorld({ flows: [signUp('Shall we write to you every week? Reply STOP to end it.')] })
  const ana = world.person()
  await ana.says('news')
  ana.hears('Reply STOP to end it.')
})
