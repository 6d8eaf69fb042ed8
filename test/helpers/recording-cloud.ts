/** A Cloud API that takes everything and notes when. */
import { createServer, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

export interface RecordingCloud {
  url: string
  /** The texts that this person got. */
  heard(waId: string): string[]
  /** When each message came, ms. */
  sentAt: number[]
  /** Refuses every message that comes from now on. */
  refuseWith(error: { code: number; message: string }): void
  /** Leaves every message that comes from now on without an answer. */
  fallSilent(): void
  /** Resolves when a message has come that gets no answer. */
  isAsked: Promise<void>
  close(): void
}

/** @param latencyMs before each answer */
export async function openRecordingCloud(latencyMs = 0): Promise<RecordingCloud> {
  const sent: { to: string; text?: { body?: string }; interactive?: { body?: { text?: string } } }[] = []
  const sentAt: number[] = []
  const unanswered = new Set<ServerResponse>()
  let isSilent = false
  let refusal: { code: number; message: string } | undefined
  let noteAsked = () => {}
  const isAsked = new Promise<void>((resolve) => {
    noteAsked = resolve
  })

  const server = createServer(async (request, response) => {
    sentAt.push(performance.now())
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(chunk)
    if (isSilent) {
      unanswered.add(response)
      return noteAsked()
    }
    if (refusal) return void response.writeHead(400).end(JSON.stringify({ error: refusal }))
    const message = JSON.parse(Buffer.concat(chunks).toString())
    sent.push(message)
    const answer = {
      messages: [{ id: `wamid.sent.${sent.length}` }],
      contacts: [{ input: message.to, wa_id: message.to.replace('+', '') }],
    }
    const reply = () =>
      response
        .setHeader('content-type', 'application/json')
        .end(JSON.stringify({ messaging_product: 'whatsapp', ...answer }))
    if (latencyMs > 0) setTimeout(reply, latencyMs)
    else reply()
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    heard: (waId) =>
      sent.flatMap(({ to, text, interactive }) =>
        to.endsWith(waId) ? (text?.body ?? interactive?.body?.text ?? []) : [],
      ),
    sentAt,
    refuseWith(error) {
      refusal = error
    },
    fallSilent() {
      isSilent = true
    },
    isAsked,
    close() {
      server.closeAllConnections()
      server.close()
    },
  }
}
