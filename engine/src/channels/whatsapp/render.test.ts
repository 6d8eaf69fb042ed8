import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Json, OutboundContent } from '@basta/nodes/contract.ts'
import { Ajv } from 'ajv'
import { describe, expect, it } from 'vitest'
import type { IdentityKey } from '../../contacts/contact.ts'
import { renderMessage } from './render.ts'

const ROOT = new URL('../../../../package.json', import.meta.url)
const SPECIFICATION = new URL(
  '../../../../../shared/data/whatsapp-openapi/business-messaging-api_v23.0.yaml',
  import.meta.url,
)

const CONTENTS: OutboundContent[] = [
  { type: 'text', body: 'Olá, "Ana"' },
  { type: 'text', body: 'https://example.com', previewUrl: true },
  { type: 'media', media: 'image', link: 'https://example.com/a.jpg', caption: 'A picture' },
  { type: 'media', media: 'video', link: 'https://example.com/a.mp4' },
  { type: 'media', media: 'audio', link: 'https://example.com/a.ogg' },
  { type: 'media', media: 'document', link: 'https://example.com/a.pdf', caption: 'A page', fileName: 'a.pdf' },
  { type: 'media', media: 'sticker', link: 'https://example.com/a.webp' },
  {
    type: 'buttons',
    header: 'Header',
    body: 'Body',
    footer: 'Footer',
    buttons: [
      { id: 'a', title: 'Yes' },
      { id: 'b', title: 'No' },
    ],
  },
  { type: 'buttons', body: 'Body', buttons: [{ id: 'a', title: 'Yes' }] },
  {
    type: 'list',
    header: 'Header',
    body: 'Body',
    footer: 'Footer',
    button: 'Choose',
    sections: [
      { title: 'One', rows: [{ id: 'a', title: 'A', description: 'The first' }] },
      { title: 'Two', rows: [{ id: 'b', title: 'B' }] },
    ],
  },
  { type: 'location', latitude: -23.5, longitude: -46.6, name: 'São Paulo', address: 'Centro' },
  { type: 'location', latitude: 0, longitude: 0 },
  { type: 'template', name: 'welcome', language: 'pt_BR' },
  {
    type: 'template',
    name: 'promo_oct',
    language: 'es_MX',
    components: [
      { type: 'body', parameters: [{ type: 'text', text: 'Ana' }] },
      { type: 'button', sub_type: 'quick_reply', index: '0', parameters: [{ type: 'payload', payload: 'optout' }] },
    ],
  },
]

/** Younger than the specification, which names neither. */
const UNSPECIFIED: OutboundContent[] = [
  { type: 'url-button', header: 'Header', body: 'Body', footer: 'Footer', label: 'Open', url: 'https://example.com' },
  { type: 'location-request', body: 'Where are you?' },
]

const yaml = loadYaml()
const reason = !existsSync(SPECIFICATION) ? '../shared/data/whatsapp-openapi is absent' : 'no YAML reader is installed'
const judged = existsSync(SPECIFICATION) && yaml !== null

describe.skipIf(!judged)(
  `renderMessage before Meta's own specification${judged ? '' : ` (skipped: ${reason})`}`,
  () => {
    const validate = judged && yaml ? compileJudge(yaml.parse(readFileSync(SPECIFICATION, 'utf8'))) : undefined

    it.each(CONTENTS)('renders %j', (content) => {
      validate?.(render(content))
      expect(validate?.errors ?? []).toEqual([])
    })

    it('has a judge that refuses wrong bodies', () => {
      for (const wrong of [
        { type: 'text', text: { words: 'x' } },
        { type: 'interactive', interactive: {} },
        { type: 'text' },
      ]) {
        expect(validate?.({ messaging_product: 'whatsapp', recipient_type: 'individual', to: '1', ...wrong })).toBe(
          false,
        )
      }
    })
  },
)

describe('renderMessage', () => {
  it('addresses a phone number with its plus, and a business-scoped id only where no number is known', () => {
    const wa: IdentityKey = { kind: 'wa_id', value: '16505551234' }
    const bsuid: IdentityKey = { kind: 'bsuid', value: 'US.134' }
    expect(render({ type: 'text', body: 'x' }, [bsuid, wa])).toMatchObject({ to: '+16505551234' })
    expect(render({ type: 'text', body: 'x' }, [bsuid, wa])).not.toHaveProperty('recipient')
    expect(render({ type: 'text', body: 'x' }, [bsuid])).toMatchObject({ recipient: 'US.134' })
    expect(render({ type: 'text', body: 'x' }, [bsuid])).not.toHaveProperty('to')
  })

  it('carries our id, so that a status tells which send it was', () => {
    expect(render({ type: 'text', body: 'x' })).toMatchObject({ biz_opaque_callback_data: 'contact.7' })
  })

  it('renders what the specification does not name as the documentation shows it', () => {
    expect(UNSPECIFIED.map((content) => (render(content) as { interactive: Json }).interactive)).toEqual([
      {
        type: 'cta_url',
        header: { type: 'text', text: 'Header' },
        body: { text: 'Body' },
        footer: { text: 'Footer' },
        action: { name: 'cta_url', parameters: { display_text: 'Open', url: 'https://example.com' } },
      },
      { type: 'location_request_message', body: { text: 'Where are you?' }, action: { name: 'send_location' } },
    ])
  })

  it('cuts nothing, however long', () => {
    const body = 'x'.repeat(5000)
    expect(render({ type: 'text', body })).toMatchObject({ text: { body } })
  })
})

function render(content: OutboundContent, to: IdentityKey[] = [{ kind: 'wa_id', value: '16505551234' }]): Json {
  const item = {
    id: 'contact.7',
    channel: '106540352242922',
    purpose: 'service' as const,
    content,
    origin: { kind: 'consent' as const },
    enqueuedAt: 0,
    dueAt: 0,
    attempts: 1,
    state: 'sending' as const,
  }
  return renderMessage({ to, item })
}

/** The YAML reader that the build tool brings along: the tests need it, the product does not. */
function loadYaml(): { parse(text: string): Json } | null {
  try {
    return createRequire(createRequire(ROOT).resolve('vite'))('yaml')
  } catch {
    return null
  }
}

/**
 * Schema `Message` of the specification, as far as it can be meant: in it every kind of message forbids the fields that all
 * messages share, and an index of a button matches a pattern made from footnote numbers.
 */
function compileJudge(specification: Json) {
  const text = JSON.stringify(specification).replaceAll('"pattern":"^[2-6, 11-14]$"', '"pattern":"^[0-9]$"')
  const { components } = JSON.parse(text)
  for (const schema of Object.values<{ allOf?: Record<string, unknown>[] }>(components.schemas)) {
    for (const part of schema.allOf ?? []) delete part.additionalProperties
  }
  const ajv = new Ajv({ strict: false, validateFormats: false })
  return ajv.addSchema({ $id: 'meta', components }).compile({ $ref: 'meta#/components/schemas/Message' })
}
