import Type, { type Static } from 'typebox'
import { choice } from '../choice.ts'
import { oneOf } from '../one-of.ts'
import { onlyWhen, rare } from '../shown.ts'
import { textSchema } from '../text.ts'
import { described, titled } from '../titled.ts'

type Title = ReturnType<typeof titled>

const link = (title: Title) =>
  textSchema({
    ...title,
    ...described(
      'A public address that begins with https://',
      'Um endereço público que começa com https://',
      'Una dirección pública que empieza con https://',
    ),
    'x-widget': 'link',
  })
const longText = (title: Title) => textSchema({ ...title, 'x-widget': 'long-text' })
const theText = titled('Text', 'Texto', 'Texto')

const text = Type.Object(
  {
    type: Type.Literal('text'),
    body: longText(theText),
    previewUrl: Type.Optional(
      Type.Boolean({
        ...titled(
          'Show a preview of the first link',
          'Mostrar uma prévia do primeiro link',
          'Mostrar una vista previa del primer enlace',
        ),
        ...rare,
      }),
    ),
  },
  { ...theText, additionalProperties: false },
)

const media = Type.Object(
  {
    type: Type.Literal('media'),
    media: choice(
      {
        image: { en: 'Image', pt: 'Imagem', es: 'Imagen' },
        video: { en: 'Video', pt: 'Vídeo', es: 'Video' },
        audio: { en: 'Audio', pt: 'Áudio', es: 'Audio' },
        document: { en: 'Document', pt: 'Documento', es: 'Documento' },
      },
      { ...titled('Kind', 'Tipo', 'Tipo'), 'x-widget': 'select' },
    ),
    link: link(titled('Address of the file', 'Endereço do arquivo', 'Dirección del archivo')),
    caption: Type.Optional(longText(titled('Caption', 'Legenda', 'Pie'))),
    fileName: Type.Optional(
      textSchema({
        ...titled('File name', 'Nome do arquivo', 'Nombre del archivo'),
        ...described(
          'For documents, such as prices.pdf.',
          'Para documentos, como precos.pdf.',
          'Para documentos, como precios.pdf.',
        ),
        ...onlyWhen('media', 'document'),
      }),
    ),
  },
  {
    ...titled(
      'Image, video, audio or document',
      'Imagem, vídeo, áudio ou documento',
      'Imagen, video, audio o documento',
    ),
    additionalProperties: false,
  },
)

const urlButton = Type.Object(
  {
    type: Type.Literal('url-button'),
    header: Type.Optional(textSchema({ ...titled('Header', 'Cabeçalho', 'Encabezado'), ...rare })),
    body: longText(theText),
    footer: Type.Optional(textSchema({ ...titled('Footer', 'Rodapé', 'Pie de mensaje'), ...rare })),
    label: textSchema(titled('Button label', 'Texto do botão', 'Texto del botón')),
    url: link(titled('Address that the button opens', 'Endereço que o botão abre', 'Dirección que abre el botón')),
  },
  {
    ...titled('Text with a link button', 'Texto com um botão de link', 'Texto con un botón de enlace'),
    additionalProperties: false,
  },
)

const location = Type.Object(
  {
    type: Type.Literal('location'),
    latitude: Type.Number({ ...titled('Latitude', 'Latitude', 'Latitud'), minimum: -90, maximum: 90 }),
    longitude: Type.Number({ ...titled('Longitude', 'Longitude', 'Longitud'), minimum: -180, maximum: 180 }),
    name: Type.Optional(textSchema(titled('Name of the place', 'Nome do lugar', 'Nombre del lugar'))),
    address: Type.Optional(textSchema(titled('Street address', 'Endereço', 'Dirección'))),
  },
  { ...titled('Location', 'Localização', 'Ubicación'), additionalProperties: false },
)

const message = oneOf('type', [text, media, urlButton, location], titled('Message', 'Mensagem', 'Mensaje'))

export const MAX_MESSAGES = 5

export const schema = Type.Object(
  {
    messages: Type.Array(message, {
      ...titled('Messages', 'Mensagens', 'Mensajes'),
      ...described(
        'Sent one after the other, in this order.',
        'Enviadas uma após a outra, nesta ordem.',
        'Enviados uno tras otro, en este orden.',
      ),
      minItems: 1,
      maxItems: MAX_MESSAGES,
    }),
    purpose: Type.Optional(
      choice(
        {
          reply: { en: 'Reply', pt: 'Resposta', es: 'Respuesta' },
          marketing: { en: 'Offer (marketing)', pt: 'Oferta (marketing)', es: 'Oferta (marketing)' },
          utility: { en: 'Notice (utility)', pt: 'Aviso (utilidade)', es: 'Aviso (utilidad)' },
        },
        {
          ...titled('Purpose', 'Finalidade', 'Finalidad'),
          ...described(
            'Offers are "marketing": they reach nobody who has stopped them.',
            'Ofertas são "marketing": não chegam a quem pediu para parar.',
            'Las ofertas son "marketing": no llegan a quien pidió la baja.',
          ),
          default: 'reply',
          'x-widget': 'select',
        },
      ),
    ),
    topic: Type.Optional(
      Type.String({
        ...titled('Topic', 'Assunto', 'Tema'),
        ...described(
          'People who have stopped this topic do not get the messages.',
          'Quem parou este assunto não recebe as mensagens.',
          'Quien detuvo este tema no recibe los mensajes.',
        ),
        pattern: '^[A-Za-z0-9_-]{1,40}$',
        'x-widget': 'topic',
        ...rare,
      }),
    ),
    asksOptIn: Type.Optional(
      Type.Boolean({
        ...titled(
          'Asks the person to agree to messages',
          'Pede à pessoa que aceite mensagens',
          'Pide a la persona que acepte mensajes',
        ),
        ...described(
          'The flow must then also offer a way to stop, or it cannot be published.',
          'O fluxo deve então oferecer também um jeito de parar, ou não pode ser publicado.',
          'El flujo debe entonces ofrecer también una forma de parar, o no se puede publicar.',
        ),
        default: false,
        ...rare,
      }),
    ),
  },
  { additionalProperties: false },
)

export type SendMessageConfig = Static<typeof schema>
export type Message = SendMessageConfig['messages'][number]
