import Type, { type Static } from 'typebox'
import { choice } from '../choice.ts'
import { described, titled } from '../titled.ts'

export const schema = Type.Object(
  {
    attribute: Type.String({
      ...titled('Attribute', 'Atributo', 'Atributo'),
      ...described(
        'Kept with the contact. Print it with {{ contact.attributes.name }}.',
        'Fica guardado no contato. Mostre com {{ contact.attributes.name }}.',
        'Se guarda con el contacto. Muéstrelo con {{ contact.attributes.name }}.',
      ),
      pattern: '^[A-Za-z][A-Za-z0-9_]{0,63}$',
      'x-widget': 'attribute',
    }),
    as: choice(
      {
        text: { en: 'Text', pt: 'Texto', es: 'Texto' },
        number: { en: 'Number', pt: 'Número', es: 'Número' },
        boolean: { en: 'Yes or no', pt: 'Sim ou não', es: 'Sí o no' },
      },
      {
        ...titled('Kind', 'Tipo', 'Tipo'),
        ...described('What the value is kept as.', 'Como o valor é guardado.', 'Cómo se guarda el valor.'),
        'x-widget': 'select',
      },
    ),
    value: Type.String({
      ...titled('Value', 'Valor', 'Valor'),
      ...described(
        'May hold variables: {{ contact.attributes.visits | plus: 1 }}.',
        'Pode ter variáveis: {{ contact.attributes.visits | plus: 1 }}.',
        'Puede llevar variables: {{ contact.attributes.visits | plus: 1 }}.',
      ),
      maxLength: 4096,
      'x-widget': 'template',
    }),
  },
  { additionalProperties: false },
)

export type SetAttributeConfig = Static<typeof schema>
