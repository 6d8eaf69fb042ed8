/** What an operator reads names nobody. */
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, test } from 'vitest'
import { createEngineProcess } from '../faults/engine-process.ts'
import { call, publishTalk, say, settingsOf } from '../helpers/engine.ts'
import { openRecordingCloud } from '../helpers/recording-cloud.ts'

const WA_ID = '15557654321'
/** As WhatsApp makes them: the number is in it, in base 64. */
const wamid = (n: number) =>
  `wamid.${Buffer.from(`\u001b\u0000\u000b${WA_ID}\u0002\u0000\u0012${n}`).toString('base64')}`
const SECRETS = ['Lovelace', 'kidneys', 'cirrhosis', WA_ID, WA_ID.slice(-7), wamid(1).slice(6, 24)]

test('a whole conversation at the level debug: every line is JSON, and none has a name, a text or a full number', async () => {
  const cloud = await openRecordingCloud()
  // Whoever gets webhooks here answers with what was sent to them.
  const echo = createServer((request, response) => void request.pipe(response.writeHead(500)))
  await new Promise<void>((resolve) => echo.listen(0, '127.0.0.1', resolve))
  const engine = await createEngineProcess({
    settings: {
      ...{ ...settingsOf('memory:', cloud), BASTA_LOG_LEVEL: 'debug', BASTA_WEBHOOK_PRIVATE: 'allow' },
    },
  })
  try {
    await engine.start()
    await publishTalk(engine)
    const url = `http://127.0.0.1:${(echo.address() as AddressInfo).port}/crm`
    await call(engine, 'POST', '/api/webhooks', { url })
    for (const [i, text] of ['my kidneys', 'and my cirrhosis', 'STOP', 'start'].entries())
      await say(engine, WA_ID, text, wamid(i))
    await say(engine, WA_ID, 'my kidneys', wamid(0))
    await expect.poll(() => cloud.heard(WA_ID).length, { timeout: 20_000 }).toBeGreaterThanOrEqual(3)
    const template = { name: 'news', language: 'en' }
    cloud.refuseWith({ code: 131026, message: `Message undeliverable to +${WA_ID}` })
    await call(engine, 'POST', '/api/messages', { to: { wa_id: WA_ID }, purpose: 'service', text: 'your cirrhosis' })
    await call(engine, 'POST', '/api/messages', { to: { wa_id: `${WA_ID}0` }, purpose: 'utility', template })
    const log = () => engine.complaints.join('')
    await expect.poll(log, { timeout: 20_000 }).toContain('A message was not accepted')
    await expect.poll(log, { timeout: 20_000 }).toContain('A webhook was not delivered')
    await engine.stop()
    const lines = log().trim().split('\n')
    expect(lines.length).toBeGreaterThan(12)
    for (const line of lines)
      expect(JSON.parse(line)).toMatchObject({ level: expect.any(Number), msg: expect.any(String) })
    expect(lines.filter((line) => line.includes('contactId')).length).toBeGreaterThan(8)
    for (const secret of SECRETS) expect(log()).not.toContain(secret)
  } finally {
    await engine.kill()
    cloud.close()
    echo.close()
  }
}, 90_000)
