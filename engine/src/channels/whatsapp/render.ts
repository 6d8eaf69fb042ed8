import type { Json, OutboundContent } from '@basta/nodes/contract.ts'
import type { IdentityKey } from '../../contacts/contact.ts'
import type { OutboundMessage } from '../channel.ts'

/**
 * The body of `POST /{phone-number-id}/messages`. Nothing is shortened or left out: limits are the author's issues,
 * found before publishing, and what WhatsApp refuses must fail in the open.
 * Source: Meta, "send messages" and one page per message type.
 */
export function renderMessage({ to, item }: OutboundMessage): Json {
  return {
    messaging_product: 'whatsapp',
    recipient_type: 'individual',
    ...renderRecipient(to),
    // Returned in every status of this message: how a send whose answer was lost is found again.
    biz_opaque_callback_data: item.id,
    ...renderContent(item.content),
  }
}

/** `to` wins at Meta when both are given, and a phone number is accepted for every message; so one, phone first. */
function renderRecipient(to: readonly IdentityKey[]): { [key: string]: Json } {
  const find = (kind: IdentityKey['kind']) => to.find((key) => key.kind === kind)?.value
  const phone = find('wa_id')
  if (phone !== undefined) return { to: `+${phone}` }
  const userId = find('bsuid') ?? find('parent_bsuid')
  return userId === undefined ? {} : { recipient: userId }
}

function renderContent(content: OutboundContent): { type: string; [key: string]: Json } {
  switch (content.type) {
    case 'text':
      return { type: 'text', text: present({ body: content.body, preview_url: content.previewUrl }) }
    case 'media': {
      const { media, link, caption, fileName } = content
      return { type: media, [media]: present({ link, caption, filename: fileName }) }
    }
    case 'buttons': {
      const buttons = content.buttons.map(({ id, title }) => ({ type: 'reply', reply: { id, title } }))
      return interactive('button', content, { buttons })
    }
    case 'list': {
      const sections = content.sections.map(({ title, rows }) =>
        present({ title, rows: rows.map(({ id, title, description }) => present({ id, title, description })) }),
      )
      return interactive('list', content, { button: content.button, sections })
    }
    case 'url-button': {
      const parameters = { display_text: content.label, url: content.url }
      return interactive('cta_url', content, { name: 'cta_url', parameters })
    }
    case 'location-request':
      return interactive('location_request_message', content, { name: 'send_location' })
    case 'location': {
      const { latitude, longitude, name, address } = content
      // Strings, as Meta's reference has them.
      return {
        type: 'location',
        location: present({ latitude: `${latitude}`, longitude: `${longitude}`, name, address }),
      }
    }
    case 'template': {
      const { name, language, components } = content
      const template = { name, language: { policy: 'deterministic', code: language }, components }
      return { type: 'template', template: present(template) }
    }
  }
}

function interactive(
  type: string,
  { header, body, footer }: { header?: string; body: string; footer?: string },
  action: Json,
): { type: string; interactive: Json } {
  return {
    type: 'interactive',
    interactive: present({
      type,
      header: header === undefined ? undefined : { type: 'text', text: header },
      body: { text: body },
      footer: footer === undefined ? undefined : { text: footer },
      action,
    }),
  }
}

function present(value: { [key: string]: Json | undefined }): { [key: string]: Json } {
  return Object.fromEntries(Object.entries(value).filter(([, field]) => field !== undefined)) as { [key: string]: Json }
}
