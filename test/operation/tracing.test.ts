/** OpenTelemetry: what a collector gets over OTLP/HTTP. */
import { once } from 'node:events'
import { readdirSync, readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, test } from 'vitest'
import { createEngineProcess } from '../faults/engine-process.ts'
import { publishTalk, say, settingsOf } from '../helpers/engine.ts'
import { openRecordingCloud } from '../helpers/recording-cloud.ts'

interface Span {
  name: string
  traceId: string
  spanId: string
  parentSpanId?: string
  attributes: { key: string; value: { stringValue?: string; intValue?: number } }[]
}

const WA_ID = '15557654321'

test('where nothing is traced its library is not read', () => {
  const folder = new URL('../../engine/src/', import.meta.url).pathname
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
    /(?<!\.test)\.ts$/.test(file),
  )
  const having = (text: RegExp) => files.filter((file) => text.test(readFileSync(folder + file, 'utf8')))
  expect(having(/'@opentelemetry\//)).toEqual(['tracing.ts'])
  expect(having(/from '.*\/tracing\.ts'/)).toEqual([])
  expect(having(/config\.tracing && \(await import\('\.\.\/tracing\.ts'\)\)/)).toEqual(['cli/serve.ts'])
})

test('a message is traced from its webhook to its commit, and its reply to WhatsApp, without a word about the person', async () => {
  const cloud = await openRecordingCloud()
  const bodies: string[] = []
  const collector = createServer(async (request, response) => {
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(chunk)
    if (request.url === '/v1/traces') bodies.push(Buffer.concat(chunks).toString())
    response.setHeader('content-type', 'application/json').end('{}')
  }).listen(0, '127.0.0.1')
  await once(collector, 'listening')
  const engine = await createEngineProcess({
    settings: {
      ...settingsOf('memory:', cloud),
      OTEL_EXPORTER_OTLP_ENDPOINT: `http://127.0.0.1:${(collector.address() as AddressInfo).port}`,
      OTEL_SERVICE_NAME: 'chat',
    },
  })
  try {
    await engine.start()
    await publishTalk(engine)
    await say(engine, WA_ID, 'my kidneys', 'wamid.traced')
    await expect.poll(() => cloud.heard(WA_ID).length, { timeout: 20_000 }).toBe(1)
    // What has not been told yet is told before it ends.
    expect(await engine.stop()).toBe(0)
    const spans = bodies.flatMap((body) =>
      (JSON.parse(body) as { resourceSpans: { scopeSpans: { spans: Span[] }[] }[] }).resourceSpans.flatMap(
        ({ scopeSpans }) => scopeSpans.flatMap((scope) => scope.spans),
      ),
    )
    const named = (name: string) => spans.filter((span) => span.name === name)
    const [webhook] = named('webhook')
    const turn = named('turn').find(({ parentSpanId }) => parentSpanId === webhook?.spanId)
    const commit = named('commit').find(({ parentSpanId }) => parentSpanId === webhook?.spanId)
    const dispatch = named('dispatch')[0]
    expect([webhook, turn, commit, dispatch].map((span) => span?.name)).toEqual([
      ...['webhook', 'turn', 'commit', 'dispatch'],
    ])
    expect(dispatch?.traceId).not.toBe(webhook?.traceId)
    const contactOf = (span?: Span) => span?.attributes.find(({ key }) => key === 'contactId')?.value.stringValue
    expect(contactOf(turn)).toMatch(/^\w{26}$/)
    expect(contactOf(dispatch)).toBe(contactOf(turn))
    const all = bodies.join('')
    expect(all).toContain('"chat"')
    for (const secret of ['kidneys', 'Lovelace', WA_ID, 'wamid.', 'Noted']) expect(all).not.toContain(secret)
  } finally {
    await engine.kill()
    cloud.close()
    collector.close()
  }
}, 60_000)
