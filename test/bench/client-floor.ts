/** The floor of the dispatch: a bare loop over the same HTTP client that posts bodies of the same size, from a process of its own. */
import { request } from 'undici'
import { BENCH_CHANNEL, waIdOf } from './dialogue.ts'
import { answerTasks, options } from './tasks.ts'

const { graphUrl } = options as { graphUrl: string }
const CONNECTIONS = 64

answerTasks(null, { send })

/** Seconds until so many messages are answered. */
async function send({ from, count }: { from: number; count: number }): Promise<number> {
  let next = from
  const startedAt = performance.now()
  await Promise.all(Array.from({ length: CONNECTIONS }, one))
  return (performance.now() - startedAt) / 1000

  async function one(): Promise<void> {
    while (next < from + count) {
      const person = next++
      const { statusCode, body } = await request(`${graphUrl}/v24.0/${BENCH_CHANNEL}/messages`, {
        method: 'POST',
        headers: { authorization: 'Bearer bench', 'content-type': 'application/json' },
        body: bodyOf(person),
        signal: AbortSignal.timeout(20_000),
      })
      if (statusCode !== 200) throw new Error(`Answered ${statusCode}`)
      await body.json()
    }
  }
}

function bodyOf(person: number): string {
  return JSON.stringify({
    messaging_product: 'whatsapp',
    recipient_type: 'individual',
    to: `+${waIdOf(person)}`,
    biz_opaque_callback_data: `floor.${person}`,
    type: 'template',
    template: {
      name: 'spring_offer',
      language: { policy: 'deterministic', code: 'en' },
      components: [{ type: 'body', parameters: [{ type: 'text', text: 'Ana' }] }],
    },
  })
}
