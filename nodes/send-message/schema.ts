import Type, { type Static } from 'typebox'
import { oneOf } from '../one-of.ts'
import { textSchema } from '../text.ts'

const link = (title: string) =>
  textSchema({ title, description: 'A public address that begins with https://', 'x-widget': 'link' })
const longText = (title: string) => textSchema({ title, 'x-widget': 'long-text' })

const text = Type.Object(
  {
    type: Type.Literal('text'),
    body: longText('Text'),
    previewUrl: Type.Optional(Type.Boolean({ title: 'Show a preview of the first link' })),
  },
  { title: 'Text', additionalProperties: false },
)

const media = Type.Object(
  {
    type: Type.Literal('media'),
    media: Type.Union([Type.Literal('image'), Type.Literal('video'), Type.Literal('audio'), Type.Literal('document')], {
      title: 'Kind',
      'x-widget': 'select',
    }),
    link: link('Address of the file'),
    caption: Type.Optional(longText('Caption')),
    fileName: Type.Optional(textSchema({ title: 'File name', description: 'For documents, such as prices.pdf.' })),
  },
  { title: 'Image, video, audio or document', additionalProperties: false },
)

const urlButton = Type.Object(
  {
    type: Type.Literal('url-button'),
    header: Type.Optional(textSchema({ title: 'Header' })),
    body: longText('Text'),
    footer: Type.Optional(textSchema({ title: 'Footer' })),
    label: textSchema({ title: 'Button label' }),
    url: link('Address that the button opens'),
  },
  { title: 'Text with a link button', additionalProperties: false },
)

const location = Type.Object(
  {
    type: Type.Literal('location'),
    latitude: Type.Number({ title: 'Latitude', minimum: -90, maximum: 90 }),
    longitude: Type.Number({ title: 'Longitude', minimum: -180, maximum: 180 }),
    name: Type.Optional(textSchema({ title: 'Name of the place' })),
    address: Type.Optional(textSchema({ title: 'Street address' })),
  },
  { title: 'Location', additionalProperties: false },
)

const message = oneOf('type', [text, media, urlButton, location], { title: 'Message' })

export const schema = Type.Object(
  {
    messages: Type.Array(message, {
      title: 'Messages',
      description: 'Sent one after the other, in this order.',
      minItems: 1,
      maxItems: 5,
    }),
    purpose: Type.Optional(
      Type.Union([Type.Literal('reply'), Type.Literal('marketing'), Type.Literal('utility')], {
        title: 'Purpose',
        description: 'Offers are "marketing": they reach nobody who has stopped them.',
        default: 'reply',
        'x-widget': 'select',
      }),
    ),
    topic: Type.Optional(
      Type.String({
        title: 'Topic',
        description: 'People who have stopped this topic do not get the messages.',
        pattern: '^[A-Za-z0-9_-]{1,40}$',
        'x-widget': 'topic',
      }),
    ),
    asksOptIn: Type.Optional(
      Type.Boolean({
        title: 'Asks the person to agree to messages',
        description: 'The flow must then also offer a way to stop, or it cannot be published.',
        default: false,
      }),
    ),
  },
  { additionalProperties: false },
)

export type SendMessageConfig = Static<typeof schema>
export type Message = SendMessageConfig['messages'][number]
