/**
 * The emulator over HTTP: the Cloud API for the engine, and a phone for people.
 *
 * | call | what |
 * | --- | --- |
 * | `POST /emulator/graph/:version/:phoneNumberId/messages` | the Cloud API itself (`WHATSAPP_GRAPH_URL=<origin>/emulator/graph`) |
 * | `GET /emulator/api/people` | `Person[]`, latest conversation first |
 * | `GET /emulator/api/people/:waId/messages` | `Entry[]`, oldest first; `[]` for somebody unknown |
 * | `POST /emulator/api/people/:waId/messages` | the person writes: a `UserAction`; answers `201 Entry`, or `404` when what is tapped is not there |
 * | `POST /emulator/api/people/:waId/preference` | `{"value": "stop"}` or `"resume"`: WhatsApp's own marketing switch; answers `204` |
 * | `POST /emulator/api/faults` | any part of `Faults`; answers all of `Faults` |
 * | `GET /emulator/api/people/:waId/stream` | server-sent events, see below |
 *
 * `Person`: `{ "waId": "15551234567", "name": "Ana", "marketing": "on" | "stopped", "lastAt": ISO 8601 | null }`
 *
 * `Faults`: `{ "duplicates": 0, "reorder": false, "delayMs": 0, "pairRate": false, "lateErrors": false, "withholdPhones": false,
 * "sends": [] }`; each item of `sends` is met by one of the next sends: `{"code": 131056}`, `{"httpStatus": 503}` or
 * `{"lostAnswer": true}` (taken, but the connection breaks before the answer). Meaning: `Faults` in `emulator.ts`.
 *
 * `Entry`: `{ "id": wamid, "direction": "in" | "out", "at": ISO 8601, "content": Content, "status"?: Status, "error"?: text }`.
 * `in` = from the person, `out` = from the business. `Status`: `sent` | `delivered` | `read` | `failed` (`error` says why).
 *
 * `Content` of `out` entries, as `OutboundContent` in `nodes/contract.ts`:
 *   - `{ "type": "text", "body", "previewUrl"? }`
 *   - `{ "type": "media", "media": "image" | "video" | "audio" | "document" | "sticker", "link"?, "caption"?, "fileName"? }`
 *   - `{ "type": "buttons", "header"?, "body", "footer"?, "buttons": [{ "id", "title" }] }`
 *   - `{ "type": "list", "header"?, "body", "footer"?, "button", "sections": [{ "title"?, "rows": [{ "id", "title", "description"? }] }] }`
 *   - `{ "type": "url-button", "header"?, "body", "footer"?, "label", "url" }`
 *   - `{ "type": "location", "latitude", "longitude", "name"?, "address"? }`
 *   - `{ "type": "location-request", "body" }`
 *   - `{ "type": "template", "name", "language", "text", "buttons": [{ "index", "title", "payload" }], "components"? }`;
 *     a button whose `payload` is null is a link and sends nothing
 *   - `{ "type": "other", "kind" }` for what the phone page need not draw in detail
 *
 * `Content` of `in` entries: `text` (`body`), `media` (image, `caption`?) and `location` as above, and
 *   - `{ "type": "tap", "of": "button" | "list" | "template", "id", "title", "messageId" }`
 *   - `{ "type": "reaction", "emoji", "messageId" }` (empty `emoji`: taken back)
 *
 * `UserAction` (each may carry `"name"`, the person's profile name):
 *   - `{ "type": "text", "text" }`
 *   - `{ "type": "tap", "messageId", "id" }`: a button or list row of that message
 *   - `{ "type": "template-button", "messageId", "index" }`
 *   - `{ "type": "image", "caption"? }`
 *   - `{ "type": "location", "latitude", "longitude" }`
 *   - `{ "type": "reaction", "messageId", "emoji" }`
 *
 * The stream begins with `event: transcript`, `data: Entry[]`; then each new or changed entry is `event: entry`,
 * `data: Entry`, to be inserted or replaced by `id`. Reconnecting starts again with the whole transcript.
 */
import type { FastifyPluginCallback, FastifyReply } from 'fastify'
import { type Static, Type } from 'typebox'
import type { Emulator } from './emulator.ts'

export function emulatorRoutes(emulator: Emulator): FastifyPluginCallback {
  return (app, _options, done) => {
    const streams = new Set<FastifyReply>()
    // Streams never end by themselves, and a server that closes waits for them.
    app.addHook('preClose', (closed) => {
      for (const { raw } of streams) raw.end()
      closed()
    })

    app.post<{ Params: GraphParams }>('/emulator/graph/:version/:phoneNumberId/messages', (request, reply) => {
      const bearer = /^Bearer (.+)$/i.exec(request.headers.authorization ?? '')?.[1]
      const answer = emulator.send(request.params.phoneNumberId, request.body, bearer)
      if (answer !== 'lost') return reply.code(answer.httpStatus).send(answer.body)
      reply.hijack()
      reply.raw.destroy()
      return reply
    })

    app.get('/emulator/api/people', () => emulator.people())

    app.get<{ Params: PersonParams }>(
      '/emulator/api/people/:waId/messages',
      { schema: { params: PersonParams } },
      (request) => emulator.transcript(request.params.waId),
    )

    app.post<{ Params: PersonParams; Body: UserActionBody }>(
      '/emulator/api/people/:waId/messages',
      { schema: { params: PersonParams, body: UserActionBody } },
      (request, reply) => {
        const { name, ...action } = request.body
        const entry = emulator.userSends(request.params.waId, action, name)
        return entry ? reply.code(201).send(entry) : reply.code(404).send({ message: 'That is not in this chat.' })
      },
    )

    app.post<{ Params: PersonParams; Body: PreferenceBody }>(
      '/emulator/api/people/:waId/preference',
      { schema: { params: PersonParams, body: PreferenceBody } },
      (request, reply) => {
        emulator.userPreference(request.params.waId, request.body.value)
        return reply.code(204).send()
      },
    )

    app.post<{ Body: FaultsBody }>('/emulator/api/faults', { schema: { body: FaultsBody } }, (request) =>
      emulator.setFaults(request.body),
    )

    app.get<{ Params: PersonParams }>(
      '/emulator/api/people/:waId/stream',
      { schema: { params: PersonParams } },
      (request, reply) => {
        const { waId } = request.params
        const write = (event: string, data: unknown) =>
          reply.raw.write(`event: ${event}\ndata: ${JSON.stringify(data)}\n\n`)
        reply.hijack()
        reply.raw.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-cache' })
        write('transcript', emulator.transcript(waId))
        const unsubscribe = emulator.subscribe((changedWaId, entry) => {
          if (changedWaId === waId) write('entry', entry)
        })
        streams.add(reply)
        reply.raw.once('close', () => {
          unsubscribe()
          streams.delete(reply)
        })
      },
    )
    done()
  }
}

interface GraphParams {
  phoneNumberId: string
}

const PersonParams = Type.Object({ waId: Type.String({ pattern: '^[0-9]{1,20}$' }) })
type PersonParams = Static<typeof PersonParams>

const Name = Type.Optional(Type.String({ minLength: 1, maxLength: 100 }))
const MessageId = Type.String({ minLength: 1 })
const UserActionBody = Type.Union([
  Type.Object({ type: Type.Literal('text'), text: Type.String({ minLength: 1, maxLength: 4096 }), name: Name }),
  Type.Object({ type: Type.Literal('tap'), messageId: MessageId, id: Type.String(), name: Name }),
  Type.Object({
    type: Type.Literal('template-button'),
    messageId: MessageId,
    index: Type.Integer({ minimum: 0 }),
    name: Name,
  }),
  Type.Object({ type: Type.Literal('image'), caption: Type.Optional(Type.String({ maxLength: 1024 })), name: Name }),
  Type.Object({
    type: Type.Literal('location'),
    latitude: Type.Number({ minimum: -90, maximum: 90 }),
    longitude: Type.Number({ minimum: -180, maximum: 180 }),
    name: Name,
  }),
  Type.Object({ type: Type.Literal('reaction'), messageId: MessageId, emoji: Type.String(), name: Name }),
])
type UserActionBody = Static<typeof UserActionBody>

const PreferenceBody = Type.Object({ value: Type.Union([Type.Literal('stop'), Type.Literal('resume')]) })
type PreferenceBody = Static<typeof PreferenceBody>

const Milliseconds = Type.Integer({ minimum: 0, maximum: 24 * 60 * 60 * 1000 })
const FaultsBody = Type.Partial(
  Type.Object({
    duplicates: Type.Integer({ minimum: 0, maximum: 10 }),
    reorder: Type.Boolean(),
    delayMs: Milliseconds,
    pairRate: Type.Boolean(),
    lateErrors: Type.Boolean(),
    withholdPhones: Type.Boolean(),
    sends: Type.Array(
      Type.Union([
        Type.Object({ code: Type.Integer() }),
        Type.Object({ httpStatus: Type.Integer({ minimum: 400, maximum: 599 }) }),
        Type.Object({ lostAnswer: Type.Literal(true) }),
      ]),
      { maxItems: 1000 },
    ),
  }),
)
type FaultsBody = Static<typeof FaultsBody>
