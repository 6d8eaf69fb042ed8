import { describe, expect, it } from 'vitest'
import type { PhoneAction } from '../../phone/message.ts'
import type { PostResult } from './emulator-api.ts'
import { Outbox, type Waiting } from './outbox.ts'

function item(id: string): Waiting {
  const body = `text ${id}`
  return { id, waId: '1', name: 'Ana', at: 0, action: { type: 'text', text: body }, content: { type: 'text', body } }
}

/** A server whose state the test decides, and the outbox that writes to it. */
function setUp(initial: Waiting[] = []) {
  const server: { state: 'up' | 'down' | 'refusing'; received: string[] } = { state: 'up', received: [] }
  let kept: readonly Waiting[] = initial
  const outbox = new Outbox({
    initial,
    async post(_waId: string, _name: string, action: PhoneAction): Promise<PostResult> {
      if (server.state === 'down') return { outcome: 'unreachable' }
      if (server.state === 'refusing') return { outcome: 'refused', reason: 'not there' }
      const body = action.type === 'text' ? action.text : ''
      server.received.push(body)
      return { outcome: 'accepted', entry: { id: body, direction: 'in', at: '', content: { type: 'text', body } } }
    },
    onChange(waiting) {
      kept = waiting
    },
    onAccepted() {},
  })
  return { outbox, server, kept: () => kept.map((waiting) => waiting.id) }
}

describe('Outbox', () => {
  it('sends at once and keeps nothing when the server is there', async () => {
    const { outbox, server, kept } = setUp()
    await outbox.add(item('a'))
    expect(server.received).toEqual(['text a'])
    expect(kept()).toEqual([])
  })

  it('keeps everything written while the server is away, and sends it in order when it is back', async () => {
    const { outbox, server, kept } = setUp()
    server.state = 'down'
    await Promise.all([outbox.add(item('a')), outbox.add(item('b'))])
    await outbox.add(item('c'))
    expect(kept()).toEqual(['a', 'b', 'c'])

    server.state = 'up'
    await outbox.flush()
    expect(server.received).toEqual(['text a', 'text b', 'text c'])
    expect(kept()).toEqual([])
  })

  it('sends what a reload left over', async () => {
    const { outbox, server } = setUp([item('a')])
    await outbox.flush()
    expect(server.received).toEqual(['text a'])
  })

  it('keeps a refused message with its reason, without holding up the next', async () => {
    const { outbox, server, kept } = setUp()
    server.state = 'refusing'
    await outbox.add(item('a'))
    server.state = 'up'
    await outbox.add(item('b'))
    expect(server.received).toEqual(['text b'])
    expect(outbox.waiting[0]?.refusal).toBe('not there')

    await outbox.retry('a')
    expect(server.received).toEqual(['text b', 'text a'])
    expect(kept()).toEqual([])
  })

  it('sends each message once, even when asked again while a request is under way', async () => {
    const { outbox, server } = setUp([item('a')])
    await Promise.all([outbox.flush(), outbox.flush()])
    expect(server.received).toEqual(['text a'])
  })

  it('discards on request', async () => {
    const { outbox, server, kept } = setUp()
    server.state = 'refusing'
    await outbox.add(item('a'))
    outbox.discard('a')
    expect(kept()).toEqual([])
  })
})
