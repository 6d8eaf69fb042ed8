import Type, { type Static } from 'typebox'
import { choice } from '../choice.ts'
import { MAX_PATTERN_CHARS } from '../pattern.ts'
import { onlyWhen } from '../shown.ts'
import { described, titled } from '../titled.ts'

export const schema = Type.Object(
  {
    on: choice(
      {
        keyword: {
          en: 'Somebody writes a keyword',
          pt: 'Alguém escreve uma palavra-chave',
          es: 'Alguien escribe una palabra clave',
        },
        'template-button': {
          en: 'Somebody taps a button of a template',
          pt: 'Alguém toca em um botão de modelo',
          es: 'Alguien toca un botón de una plantilla',
        },
        'opt-out': { en: 'A person asks to stop', pt: 'A pessoa pede para parar', es: 'La persona pide la baja' },
        'opt-in': { en: 'A person asks to come back', pt: 'A pessoa pede para voltar', es: 'La persona pide volver' },
        'new-conversation': {
          en: 'Somebody writes for the first time in a day',
          pt: 'Alguém escreve pela primeira vez em um dia',
          es: 'Alguien escribe por primera vez en un día',
        },
        fallback: {
          en: 'Nothing else fits the message',
          pt: 'Nada mais combina com a mensagem',
          es: 'Nada más encaja con el mensaje',
        },
      },
      {
        ...titled('Start when', 'Começar quando', 'Empezar cuando'),
        ...described('What begins this flow.', 'O que dá início a este fluxo.', 'Lo que inicia este flujo.'),
        'x-widget': 'select',
      },
    ),
    keywords: Type.Optional(
      Type.Array(Type.String({ minLength: 1, maxLength: MAX_PATTERN_CHARS }), {
        ...titled('Keywords', 'Palavras-chave', 'Palabras clave'),
        ...described(
          'Any one of these starts the flow. Upper case, accents and character width do not matter.',
          'Qualquer uma delas inicia o fluxo. Maiúsculas e acentos não importam.',
          'Cualquiera de ellas inicia el flujo. Mayúsculas y acentos no importan.',
        ),
        maxItems: 100,
        'x-widget': 'words',
        ...onlyWhen('on', 'keyword'),
      }),
    ),
    match: Type.Optional(
      choice(
        {
          exact: { en: 'is the keyword', pt: 'é a palavra-chave', es: 'es la palabra clave' },
          words: { en: 'holds it as a word', pt: 'tem a palavra', es: 'tiene la palabra' },
          'starts-with': { en: 'begins with it', pt: 'começa com ela', es: 'empieza con ella' },
          contains: {
            en: 'contains it, even inside a word',
            pt: 'contém, mesmo dentro de outra palavra',
            es: 'la contiene, aun dentro de otra palabra',
          },
          regex: { en: 'fits the pattern', pt: 'combina com o padrão', es: 'encaja con el patrón' },
        },
        {
          ...titled('The message', 'A mensagem', 'El mensaje'),
          ...described(
            'How the message must fit the keyword.',
            'Como a mensagem deve combinar com a palavra-chave.',
            'Cómo debe encajar el mensaje con la palabra clave.',
          ),
          'x-widget': 'select',
          default: 'exact',
          ...onlyWhen('on', 'keyword'),
        },
      ),
    ),
    payload: Type.Optional(
      Type.String({
        ...titled('Button payload', 'Código do botão', 'Código del botón'),
        ...described(
          'The payload that the template button was sent with.',
          'O código (payload) com que o botão do modelo foi enviado.',
          'El código (payload) con que se envió el botón de la plantilla.',
        ),
        maxLength: 256,
        ...onlyWhen('on', 'template-button'),
      }),
    ),
    buttonLabel: Type.Optional(
      Type.String({
        ...titled('Button label', 'Texto do botão', 'Texto del botón'),
        ...described(
          'What is written on the template button.',
          'O que está escrito no botão do modelo.',
          'Lo que está escrito en el botón de la plantilla.',
        ),
        maxLength: 25,
        ...onlyWhen('on', 'template-button'),
      }),
    ),
  },
  { additionalProperties: false },
)

export type TriggerConfig = Static<typeof schema>
